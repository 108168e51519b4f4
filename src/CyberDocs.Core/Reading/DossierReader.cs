using CyberDocs.Findings;
using CyberDocs.Model;

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

    /// <summary>The rows of a ledger alone, to be merged into a dossier whose records it may refer to.</summary>
    /// <param name="table">The ledger.</param>
    /// <param name="into">The dossier that its vendors, systems and zones are looked up in.</param>
    /// <param name="findings">Takes all findings of the run.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public static Dossier ReadLedger(
        ITableReader table, Dossier into, FindingCollector findings, CancellationToken cancellation = default)
    {
        var context = new BindContext(findings, cancellation);
        foreach (var vendor in into.Vendors)
        {
            context.Vendors.Announce(vendor.Id, vendor.Name);
        }

        foreach (var system in into.Systems)
        {
            context.Systems.Announce(system.Id, system.Name);
        }

        foreach (var zone in into.Zones)
        {
            context.Zones.Announce(zone.Id, zone.Name);
        }

        var (devices, columns) = new LedgerBinder(table, context, new DeviceKinds(findings)).Bind();
        return into with { Devices = devices, LedgerColumns = columns };
    }
}
