namespace CyberDocs;

/// <summary>How filled-in forms are merged. Immutable and thread-safe.</summary>
public sealed record CollectOptions
{
    /// <summary>Conflicts are findings, everything is written.</summary>
    public static CollectOptions Default { get; } = new();

    /// <summary>Who wins a conflict; nobody by default.</summary>
    public CollectPreference Prefer { get; init; }

    /// <summary>
    /// Says who wins a single conflict, given the value with what the dossier says; asked before <see cref="Prefer"/>. Null leaves all to that.
    /// </summary>
    public Func<CollectedValue, CollectPreference>? Choose { get; init; }

    /// <summary>Day that is noted as that of the return, where the dossier keeps requests to vendors; null notes nothing.</summary>
    public DateOnly? ReturnedOn { get; init; }

    /// <summary>Whether the dossier file is left alone and only the result is told; the default is to write.</summary>
    public bool DryRun { get; init; }

    /// <summary>Id of the vendor whose forms all files are, whatever they say themselves; null to believe the files.</summary>
    public string? Vendor { get; init; }

    /// <summary>Id of the system that all files are about, with <see cref="Vendor"/>; null for forms about all systems of the vendor.</summary>
    public string? System { get; init; }
}
