using System.Text.Encodings.Web;
using System.Text.Json;
using CyberDocs.Comparing;
using CyberDocs.Findings;

namespace CyberDocs.Cli;

/// <summary>Writes changes for machines: one object with the changed records and the findings fixed and new.</summary>
internal static class DiffJson
{
    public static void Write(CompareResult compared, Stream output)
    {
        using var json = new Utf8JsonWriter(
            output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteStartArray("changes");
        foreach (var change in compared.Diff.Changes)
        {
            Write(json, change);
        }

        json.WriteEndArray();
        Write(json, "findings_fixed", compared.Findings.Fixed);
        Write(json, "findings_new", compared.Findings.Appeared);
        json.WriteNumber("findings_remaining", compared.Findings.Remaining);
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, RecordChange change)
    {
        json.WriteStartObject();
        json.WriteString("change", change.Kind switch { ChangeKind.Added => "added", ChangeKind.Removed => "removed", _ => "changed" });
        json.WriteString("record", change.Record);
        json.WriteString("id", change.Id);
        json.WriteString("name", change.Name);
        json.WriteBoolean("carried", change.IsCarried);
        json.WriteStartArray("fields");
        foreach (var field in change.Fields)
        {
            json.WriteStartObject();
            json.WriteString("key", field.Key);
            json.WriteString("before", field.Before);
            json.WriteString("after", field.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<Finding> findings)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            FindingJson.Write(json, finding);
        }

        json.WriteEndArray();
    }
}
