using System.Text.Encodings.Web;
using System.Text.Json;
using CyberDocs.Findings;

namespace CyberDocs.Cli;

/// <summary>Writes findings for machines: an array of objects, one per finding.</summary>
internal static class FindingJson
{
    public static void Write(IReadOnlyList<Finding> findings, Stream output)
    {
        using var json = new Utf8JsonWriter(
            output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
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
        WritePlace(json, finding.Place);
        json.WriteStartArray("documents");
        foreach (var document in finding.Documents)
        {
            json.WriteStringValue(document);
        }

        json.WriteEndArray();
        json.WriteStartArray("clauses");
        foreach (var clause in finding.Clauses)
        {
            json.WriteStartObject();
            json.WriteString("id", clause.Id);
            json.WriteString("title", clause.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("devices");
        foreach (var subject in finding.Subjects.Where(subject => subject.Japanese is null))
        {
            Write(json, subject);
        }

        json.WriteEndArray();
        json.WriteStartArray("subjects");
        foreach (var subject in finding.Subjects.Where(subject => subject.Japanese is not null))
        {
            Write(json, subject);
        }

        json.WriteEndArray();
        json.WriteString("message_ja", finding.JapaneseMessage);
        json.WriteString("message_en", finding.EnglishMessage);
        json.WriteString("remedy_ja", finding.JapaneseRemedy);
        json.WriteString("remedy_en", finding.EnglishRemedy);
        json.WriteString("detail", finding.Detail);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FindingSubject subject)
    {
        json.WriteStartObject();
        json.WriteString("id", subject.Id);
        if (subject.Japanese is { } name)
        {
            json.WriteString("name", name);
        }

        WritePlace(json, subject.Place);
        json.WriteEndObject();
    }

    /// <summary>A place as the keys file, line, column, cell and pointer of the object at hand.</summary>
    public static void WritePlace(Utf8JsonWriter json, SourcePlace place)
    {
        json.WriteString("file", place.File);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteString("cell", place.Cell);
        json.WriteString("pointer", place.Pointer);
    }
}
