using System.Text.Json;

namespace CyberDocs.Cli;

/// <summary>Writes a request for corrections for machines: each point with what changed because of it.</summary>
internal static class CorrectionsJson
{
    public static void Write(IReadOnlyList<CorrectionPoint> points)
    {
        using var output = Console.OpenStandardOutput();
        JsonReport.WriteObject(output, json => json.WriteList("points", points, Write));
    }

    private static void Write(Utf8JsonWriter json, CorrectionPoint point)
    {
        json.WriteString("id", point.Correction.Id);
        json.WriteString("document", point.Document);
        json.WriteString("item", point.Correction.Item);
        json.WriteString("text", point.Correction.Text);
        json.WriteString("due", point.Correction.Due?.ToString());
        json.WriteString("done", point.Correction.Done);
        json.WriteString("done_on", point.Correction.DoneOn?.ToString());
        json.WriteList("changes", point.Changes, DiffJson.Write);
    }
}
