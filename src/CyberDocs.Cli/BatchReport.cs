using System.Text.Json;

namespace CyberDocs.Cli;

/// <summary>How one share of a batch went, as it is kept beside those of the other shares and joined with them.</summary>
/// <param name="Share">Which share.</param>
/// <param name="Lines">Its customers, in the order of their folders.</param>
/// <param name="WithoutDossier">Folders without a dossier; told by the first share alone.</param>
internal sealed record BatchReport(BatchShard Share, IReadOnlyList<BatchLine> Lines, IReadOnlyList<BatchStray> WithoutDossier)
{
    private const string Kind = "cyberdocs_batch_report";
    private const int MostShares = 20_000;

    /// <summary>How all of it went, as a run tells it.</summary>
    public BatchResult Result { get; } = new(Lines.Count, Lines.Count(line => line.Outcome == BatchOutcome.NotMade || line.Errors > 0))
    {
        Unchanged = Lines.Count(line => line.Outcome == BatchOutcome.Unchanged),
        NotMade = Lines.Count(line => line.Outcome == BatchOutcome.NotMade),
        WithoutDossier = WithoutDossier,
    };

    public void Write(Stream output) => JsonReport.WriteObject(output, json =>
    {
        json.WriteNumber(Kind, 1);
        json.WriteNumber("shard", Share.Index);
        json.WriteNumber("shards", Share.Count);
        json.WriteList("customers", Lines, (list, line) => line.Write(list));
        BatchJson.WriteStrays(json, WithoutDossier);
    });

    /// <summary>Reads a report; null for a file that is none, such as one whose run was stopped.</summary>
    public static BatchReport? Read(Stream content)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            var root = json.RootElement;
            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty(Kind, out _) && root.GetProperty("shards").GetInt32() is > 0 and <= MostShares
                ? new BatchReport(
                    new BatchShard(root.GetProperty("shard").GetInt32(), root.GetProperty("shards").GetInt32()),
                    [.. root.GetProperty("customers").EnumerateArray().Select(BatchLine.Read)],
                    [.. root.GetProperty("without_dossier").EnumerateArray().Select(stray => new BatchStray(
                        stray.GetProperty("name").GetString() ?? "",
                        [.. stray.GetProperty("files").EnumerateArray().Select(file => file.GetString() ?? "")]))])
                : null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>All shares as one, in the order of a run that makes all; a share that is missing or there twice is said.</summary>
    /// <exception cref="ArgumentException">The reports are not of one batch, or none.</exception>
    public static (BatchReport Whole, IReadOnlyList<int> Missing) Join(IReadOnlyList<BatchReport> reports)
    {
        var count = reports.Count > 0 ? reports[0].Share.Count : throw new ArgumentException(Speech.Of("報告がありません。", "There is no report."));
        if (reports.FirstOrDefault(report => report.Share.Count != count || report.Share.Index < 0 || report.Share.Index >= count) is { } other)
        {
            throw new ArgumentException(Speech.Of(
                $"分担の数の違う報告が混ざっています（{count} と {other.Share.Count}）。", $"Reports of {count} and of {other.Share.Count} shares are mixed."));
        }

        if (reports.GroupBy(report => report.Share.Index).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException(Speech.Of($"分担 {twice.Key}/{count} の報告が二つあります。", $"There are two reports of share {twice.Key}/{count}."));
        }

        // Shares take every so many customers in turn.
        var lines = reports.SelectMany(report => report.Lines.Select((line, i) => (At: ((long)i * count) + report.Share.Index, Line: line)));
        return (
            new BatchReport(
                BatchShard.Whole, [.. lines.OrderBy(each => each.At).Select(each => each.Line)], [.. reports.SelectMany(report => report.WithoutDossier)]),
            [.. Enumerable.Range(0, count).Except(reports.Select(report => report.Share.Index))]);
    }

    /// <summary>Name of a share's file among those of the others.</summary>
    public static string FileName(BatchShard share) => string.Create(CultureInfo.InvariantCulture, $"share-{share.Index}-of-{share.Count}.json");
}
