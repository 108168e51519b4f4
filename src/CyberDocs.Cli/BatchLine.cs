using System.Text.Json;

namespace CyberDocs.Cli;

/// <summary>One customer of a report.</summary>
/// <param name="Name">Its folder.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Papers">Files of its set.</param>
/// <param name="Errors">Number of errors.</param>
/// <param name="Warnings">Number of warnings.</param>
/// <param name="FirstFault">What kept the set from being made, or its first error.</param>
/// <param name="Seconds">How long it took.</param>
internal sealed record BatchLine(string Name, BatchOutcome Outcome, int Papers, int Errors, int Warnings, string? FirstFault, double Seconds)
{
    public static BatchLine Of(BatchItem item) => new(
        item.Name, item.Outcome, item.Papers, item.Errors, item.Warnings,
        item.Fault is { } fault ? Speech.Of(fault) : item.FirstError, item.Elapsed.TotalSeconds);

    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("name", Name);
        json.WriteString("outcome", BatchJson.NameOf(Outcome));
        json.WriteNumber("papers", Papers);
        json.WriteNumber("errors", Errors);
        json.WriteNumber("warnings", Warnings);
        json.WriteString("first_fault", FirstFault);
        json.WriteNumber("seconds", Math.Round(Seconds, 3));
    }

    public static BatchLine Read(JsonElement json) => new(
        json.GetProperty("name").GetString() ?? "",
        json.GetProperty("outcome").GetString() switch { "made" => BatchOutcome.Made, "unchanged" => BatchOutcome.Unchanged, _ => BatchOutcome.NotMade },
        json.GetProperty("papers").GetInt32(),
        json.GetProperty("errors").GetInt32(),
        json.GetProperty("warnings").GetInt32(),
        json.GetProperty("first_fault").GetString(),
        json.GetProperty("seconds").GetDouble());
}
