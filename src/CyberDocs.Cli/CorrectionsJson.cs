using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CyberDocs.Cli;

/// <summary>Writes a request for corrections for machines: each point with what changed because of it.</summary>
internal static class CorrectionsJson
{
    public static void Write(IReadOnlyList<CorrectionPoint> points)
    {
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(
            output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("points");
            foreach (var point in points)
            {
                Write(json, point);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, CorrectionPoint point)
    {
        json.WriteStartObject();
        json.WriteString("id", point.Correction.Id);
        json.WriteString("document", point.Document);
        json.WriteString("item", point.Correction.Item);
        json.WriteString("text", point.Correction.Text);
        json.WriteString("due", Day(point.Correction.Due));
        json.WriteString("done", point.Correction.Done);
        json.WriteString("done_on", Day(point.Correction.DoneOn));
        json.WriteStartArray("changes");
        foreach (var change in point.Changes)
        {
            DiffJson.Write(json, change);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
