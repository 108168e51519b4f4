namespace CyberDocs;

/// <summary>How a dossier is written as a workbook. Immutable and thread-safe.</summary>
public sealed record WorkbookExportOptions
{
    /// <summary>Nothing is overwritten, and nothing written of a dossier with errors.</summary>
    public static WorkbookExportOptions Default { get; } = new();

    /// <summary>
    /// Whether a file that is there is replaced and kept as <c>.bak</c> where it cannot be changed in place, as what is no dossier; the default is not to.
    /// </summary>
    public bool Overwrite { get; init; }

    /// <summary>Whether what could be read of a dossier with errors is written; the default is not to.</summary>
    public bool EvenWithErrors { get; init; }
}
