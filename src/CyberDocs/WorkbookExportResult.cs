namespace CyberDocs;

/// <summary>What writing a dossier as a workbook gave. Immutable and thread-safe.</summary>
/// <param name="Written">Whether the workbook was written.</param>
/// <param name="Read">What reading the dossier gave.</param>
/// <param name="Lost">What the workbook does not say as the dossier does; empty when it says all of it.</param>
public sealed record WorkbookExportResult(bool Written, ReadResult Read, IReadOnlyList<Finding> Lost)
{
    /// <summary>Rows of a workbook that was there already which the dossier has not, and which were emptied.</summary>
    public IReadOnlyList<Finding> Emptied { get; init; } = [];

    /// <summary>True when the dossier holds errors or the workbook does not say all of it.</summary>
    public bool HasErrors => Read.HasErrors || Lost.Count > 0;
}
