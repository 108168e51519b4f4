using System.Text.Json;

namespace CyberDocs.Cli;

/// <summary>Writes how a batch went for machines: the customers, each as soon as it is done, folders without a dossier, and counts.</summary>
internal sealed class BatchJson(Stream output) : IDisposable
{
    private readonly Utf8JsonWriter json = JsonReport.Open(output);

    private bool isBegun;

    public void Write(BatchItem item)
    {
        Begin();
        json.WriteStartObject();
        json.WriteString("name", item.Name);
        json.WriteString("dossier", item.Dossier);
        json.WriteString("outcome", NameOf(item.Outcome));
        json.WriteNumber("papers", item.Papers);
        json.WriteNumber("errors", item.Errors);
        json.WriteNumber("warnings", item.Warnings);
        json.WriteString("fault", item.Fault is { } fault ? Speech.Of(fault) : null);
        json.WriteString("first_error", item.FirstError);
        json.WriteNumber("seconds", Math.Round(item.Elapsed.TotalSeconds, 3));
        json.WriteString("set_aside", item.SetAside);
        json.WriteTexts("files", item.Files.Select(file => file.Name));
        json.WriteFindings("findings", item.Findings);
        json.WriteEndObject();
        json.Flush();
    }

    public void Write(BatchResult result, BatchShard shard)
    {
        Begin();
        json.WriteEndArray();
        WriteStrays(json, result.WithoutDossier);
        json.WriteNumber("shard", shard.Index);
        json.WriteNumber("shards", shard.Count);
        json.WriteNumber("count", result.Count);
        json.WriteNumber("unchanged", result.Unchanged);
        json.WriteNumber("not_made", result.NotMade);
        json.WriteNumber("with_errors", result.WithErrors);
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    public static void WriteStrays(Utf8JsonWriter json, IReadOnlyList<BatchStray> strays) => json.WriteList("without_dossier", strays, (list, stray) =>
    {
        list.WriteString("name", stray.Name);
        list.WriteTexts("files", stray.Files);
    });

    public static string NameOf(BatchOutcome outcome) => outcome switch { BatchOutcome.Made => "made", BatchOutcome.Unchanged => "unchanged", _ => "not_made" };

    public void Dispose() => json.Dispose();

    // Late, so that a run that fails at once writes nothing.
    private void Begin()
    {
        if (!isBegun)
        {
            isBegun = true;
            json.WriteStartObject();
            json.WriteStartArray("customers");
        }
    }
}
