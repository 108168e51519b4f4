namespace CyberDocs.Reading;

/// <summary>A file that the dossier names.</summary>
/// <param name="DisplayName">Name for places, such as <c>data/ledger.csv</c>.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record SourceFile(string DisplayName, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>How much of it is read.</summary>
    public InputLimits Limits { get; init; } = InputLimits.Default;
}

/// <summary>Files beside a dossier.</summary>
internal interface ISourceFiles
{
    /// <summary>A file, or null when there is none. Names that lead outside the dossier's folder never come here; errors of the disk pass through.</summary>
    /// <exception cref="InputRefusedException">It is no regular file, or too large.</exception>
    /// <param name="name">Relative name with forward slashes.</param>
    SourceFile? Open(string name);

    /// <summary>Whether a file or folder is there, without reading it; null where that cannot be told.</summary>
    /// <param name="name">Relative name with forward slashes.</param>
    bool? Has(string name) => null;
}
