using System.Text.Encodings.Web;
using System.Text.Json;
using CyberDocs.Findings;

namespace CyberDocs.Cli;

/// <summary>Writes findings for machines: an array of objects, one per finding.</summary>
internal static class FindingJson
{
    public static void Write(IReadOnlyList<Finding> findings, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        foreach (var finding in findings)
        {
            Write(json, finding);
        }

        json.WriteEndArray();
        json.Flush();
        output.Write("\n"u8);
    }

    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code.Id);
        json.WriteString("severity", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" });
        json.WriteString("file", finding.Place.File);
        json.WriteNumber("line", finding.Place.Line);
        json.WriteNumber("column", finding.Place.Column);
        json.WriteString("cell", finding.Place.Cell);
        json.WriteString("pointer", finding.Place.Pointer);
        json.WriteStartArray("documents");
        foreach (var document in finding.Documents)
        {
            json.WriteStringValue(document);
        }

        json.WriteEndArray();
        json.WriteString("message_ja", finding.JapaneseMessage);
        json.WriteString("message_en", finding.EnglishMessage);
        json.WriteString("remedy_ja", finding.JapaneseRemedy);
        json.WriteString("remedy_en", finding.EnglishRemedy);
        json.WriteString("detail", finding.Detail);
        json.WriteEndObject();
    }
}
