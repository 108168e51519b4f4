using System.Text.Json;
using CyberDocs.Comparing;

namespace CyberDocs.Cli;

/// <summary>Writes changes for machines: one object with the changed records and the findings fixed and new.</summary>
internal static class DiffJson
{
    public static void Write(CompareResult compared, Stream output) => JsonReport.WriteObject(output, json =>
    {
        json.WriteList("changes", compared.Diff.Changes, Write);
        json.WriteFindings("findings_fixed", compared.Findings.Fixed);
        json.WriteFindings("findings_new", compared.Findings.Appeared);
        json.WriteNumber("findings_remaining", compared.Findings.Remaining);
    });

    public static void Write(Utf8JsonWriter json, RecordChange change)
    {
        json.WriteString("change", change.Kind switch { ChangeKind.Added => "added", ChangeKind.Removed => "removed", _ => "changed" });
        json.WriteString("record", change.Record);
        json.WriteString("id", change.Id);
        json.WriteString("name", change.Name);
        json.WriteBoolean("carried", change.IsCarried);
        json.WriteList("fields", change.Fields, (list, field) =>
        {
            list.WriteString("key", field.Key);
            list.WriteString("before", field.Before);
            list.WriteString("after", field.After);
        });
    }
}
