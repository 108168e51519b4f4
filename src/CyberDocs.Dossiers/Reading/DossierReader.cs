namespace CyberDocs.Reading;

/// <summary>From the tree of a dossier file to the dossier. Stateless and thread-safe.</summary>
internal static class DossierReader
{
    /// <summary>The dossier with everything that could be bound; null when there is no tree, no map at its root, or no institution.</summary>
    /// <param name="root">The tree; null when the file could not be read, which has been reported already.</param>
    /// <param name="files">Files beside the dossier, for the ledger.</param>
    /// <param name="findings">Takes all findings of the run.</param>
    /// <param name="spreadsheets">Opens ledgers that are spreadsheets; without it they are refused with a finding.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public static Dossier? Read(
        DataNode? root, ISourceFiles files, FindingCollector findings, SpreadsheetOpener? spreadsheets = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(findings);
        return root is null ? null : new DossierBinder(files, spreadsheets, findings, cancellation).Bind(root);
    }
}
