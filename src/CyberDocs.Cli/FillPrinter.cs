using System.Text.Encodings.Web;
using System.Text.Json;

namespace CyberDocs.Cli;

/// <summary>Shows every decision of filling in a form: value, cell, how sure; or why it was left blank.</summary>
internal static class FillPrinter
{
    public static void Print(FillResult result, string? written, TextWriter output)
    {
        foreach (var form in result.Cells.GroupBy(cell => cell.Form))
        {
            output.WriteLine($"■ {form.Key}");
            foreach (var cell in form)
            {
                output.WriteLine(cell.Written is { } text
                    ? $"  {cell.Label}: {Line(text)}　→ {cell.Sheet}!{cell.Cell}　［{Sure(cell.Certainty)}］　{Line(cell.RowText ?? "")}"
                    : $"  {cell.Label}: {Line(cell.Value)}　［{Speech.Of("書き込まず", "left blank")}］");
            }
        }

        var filled = result.Cells.Count(cell => cell.Written is not null);
        var left = result.Cells.Count - filled;
        output.WriteLine(Speech.Of($"書き込んだ欄 {filled}、空欄のまま {left}", $"{filled} written, {left} left blank"));
        output.WriteLine(written is { } path ? $"{Speech.Of("書き込みました", "written")}: {path}" : Speech.Of("ファイルは書いていません。", "No file was written."));
    }

    public static void WriteJson(FillResult result, string? written, Stream output)
    {
        using var json = new Utf8JsonWriter(
            output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("written", written);
        json.WriteStartArray("cells");
        foreach (var cell in result.Cells)
        {
            json.WriteStartObject();
            json.WriteString("form", cell.Form);
            json.WriteString("item", cell.Item);
            json.WriteString("key", cell.Key);
            json.WriteString("label", cell.Label);
            json.WriteString("value", cell.Value);
            json.WriteString("sheet", cell.Sheet);
            json.WriteString("cell", cell.Cell);
            json.WriteString("row", cell.RowText);
            json.WriteString("written", cell.Written);
            json.WriteString("certainty", cell.Certainty.ToString().ToLowerInvariant());
            json.WriteString("reason", cell.Reason);
            json.WriteString("reason_en", cell.ReasonInEnglish);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            FindingJson.Write(json, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static string Sure(FillCertainty certainty) => certainty switch
    {
        FillCertainty.Sure => Speech.Of("確実", "sure"),
        FillCertainty.Likely => Speech.Of("要確認", "to be looked at"),
        FillCertainty.Mapped => Speech.Of("対応表", "mapped"),
        _ => "―",
    };

    private static string Line(string text) => text.ReplaceLineEndings("⏎");
}
