using System.Text.Json;

namespace CyberDocs.Cli;

/// <summary>Writes findings for machines: an array of objects, one per finding.</summary>
internal static class FindingJson
{
    public static void Write(IReadOnlyList<Finding> findings, Stream output)
    {
        using (var json = JsonReport.Open(output))
        {
            json.WriteStartArray();
            foreach (var finding in findings)
            {
                json.WriteStartObject();
                WriteMembers(json, finding);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.Write("\n"u8);
    }

    public static void WriteMembers(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("code", finding.Code.Id);
        json.WriteString("severity", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" });
        WritePlace(json, finding.Place);
        json.WriteTexts("documents", finding.Documents);
        json.WriteList("clauses", finding.Clauses, (list, clause) =>
        {
            list.WriteString("id", clause.Id);
            list.WriteString("title", clause.Title);
        });
        json.WriteList("devices", finding.Subjects.Where(subject => subject.Japanese is null), WriteSubject);
        json.WriteList("subjects", finding.Subjects.Where(subject => subject.Japanese is not null), WriteSubject);
        json.WriteString("message_ja", finding.JapaneseMessage);
        json.WriteString("message_en", finding.EnglishMessage);
        json.WriteString("remedy_ja", finding.JapaneseRemedy);
        json.WriteString("remedy_en", finding.EnglishRemedy);
        json.WriteString("detail", finding.Detail);
    }

    private static void WriteSubject(Utf8JsonWriter json, FindingSubject subject)
    {
        json.WriteString("id", subject.Id);
        if (subject.Japanese is { } name)
        {
            json.WriteString("name", name);
        }

        WritePlace(json, subject.Place);
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
