using System.Collections.Concurrent;

namespace CyberDocs.Cli.Web;

/// <summary>The dossier as it was read last, with what is wrong with it. Immutable and thread-safe.</summary>
internal sealed record Snapshot
{
    private readonly ConcurrentDictionary<Finding, string> messages = new(ReferenceEqualityComparer.Instance);

    /// <summary>Grows with every save.</summary>
    public required int Version { get; init; }

    /// <summary>What made it: the engine with the templates as they stand.</summary>
    public required CyberDocsEngine Engine { get; init; }

    /// <summary>What reading gave; null when the file could not be opened.</summary>
    public ReadResult? Read { get; init; }

    /// <summary>Why the file could not be opened, or null.</summary>
    public Exception? Trouble { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What was found before the last save; a finding that is not among it is new.</summary>
    public IReadOnlySet<(string Code, string Message)>? Before { get; init; }

    public IReadOnlyList<PlannedDocument> Plan { get; init; } = [];

    /// <summary>What was composed of it last.</summary>
    public ComposedPaper Composed { get; } = new();

    /// <summary>What a finding says in Japanese, put into words once: it may name thousands of devices.</summary>
    public string MessageOf(Finding finding) => messages.GetOrAdd(finding, static finding => finding.JapaneseMessage);

    public (string Code, string Message) KeyOf(Finding finding) => (finding.Code.Id, MessageOf(finding));

    public bool IsNew(Finding finding) => Before?.Contains(KeyOf(finding)) == false;
}
