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

    public static void WriteJson(FillResult result, string? written, Stream output) => JsonReport.WriteObject(output, json =>
    {
        json.WriteString("written", written);
        json.WriteList("cells", result.Cells, (list, cell) =>
        {
            list.WriteString("form", cell.Form);
            list.WriteString("item", cell.Item);
            list.WriteString("key", cell.Key);
            list.WriteString("label", cell.Label);
            list.WriteString("value", cell.Value);
            list.WriteString("sheet", cell.Sheet);
            list.WriteString("cell", cell.Cell);
            list.WriteString("row", cell.RowText);
            list.WriteString("written", cell.Written);
            list.WriteString("certainty", cell.Certainty.ToString().ToLowerInvariant());
            list.WriteString("reason", cell.Reason);
            list.WriteString("reason_en", cell.ReasonInEnglish);
        });
        json.WriteFindings("findings", result.Findings);
    });

    private static string Sure(FillCertainty certainty) => certainty switch
    {
        FillCertainty.Sure => Speech.Of("確実", "sure"),
        FillCertainty.Likely => Speech.Of("要確認", "to be looked at"),
        FillCertainty.Mapped => Speech.Of("対応表", "mapped"),
        _ => "―",
    };

    private static string Line(string text) => text.ReplaceLineEndings("⏎");
}
