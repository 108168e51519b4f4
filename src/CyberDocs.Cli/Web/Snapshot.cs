namespace CyberDocs.Cli.Web;

/// <summary>The dossier as it was read last, with what is wrong with it. Immutable and thread-safe.</summary>
internal sealed record Snapshot
{
    /// <summary>Grows with every save.</summary>
    public required int Version { get; init; }

    /// <summary>What made it: the engine with the templates as they stand.</summary>
    public required CyberDocsEngine Engine { get; init; }

    /// <summary>What reading gave; null when the file could not be opened.</summary>
    public ReadResult? Read { get; init; }

    /// <summary>Why the file could not be opened, or null.</summary>
    public Exception? Trouble { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Messages of the findings before the last save; a finding that is not among them is new.</summary>
    public IReadOnlySet<string>? Before { get; init; }

    public IReadOnlyList<PlannedDocument> Plan { get; init; } = [];

    /// <summary>What was composed of it last.</summary>
    public ComposedPaper Composed { get; } = new();

    /// <summary>Files of the last save.</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];

    public bool IsNew(Finding finding) => Before is not null && !Before.Contains(KeyOf(finding));

    public static string KeyOf(Finding finding) => $"{finding.Code.Id} {finding.JapaneseMessage}";
}
