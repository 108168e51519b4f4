namespace CyberDocs;

/// <summary>How the sets of many institutions are made. Immutable and thread-safe.</summary>
public sealed record BatchOptions
{
    /// <summary>What is made of each dossier.</summary>
    public required GenerateOptions Set { get; init; }

    /// <summary>Which share of the dossiers this run makes, counted from 0.</summary>
    public int Shard { get; init; }

    /// <summary>How many shares there are: machines that divide the work, say. The default is 1.</summary>
    public int ShardCount { get; init; } = 1;

    /// <summary>
    /// Whether sets are made again that stand as an earlier run made them from the same files, templates and fonts, with the same options and version. The
    /// default leaves them alone, so that a run that was stopped goes on. Rules, writers, themes and template sources of the caller's own make all again.
    /// </summary>
    public bool Again { get; init; }
}
