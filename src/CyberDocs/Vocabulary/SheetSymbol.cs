using CyberDocs.Collections;
using CyberDocs.Diagrams;
using CyberDocs.Model;

namespace CyberDocs.Vocabulary;

/// <summary>A symbol on a sheet of the network diagram with the devices behind it, for the table of the sheet.</summary>
internal sealed record SheetSymbol(DiagramSymbol Symbol, ValueList<Device> Devices)
{
    /// <summary>What the devices say, each word once and in the order of the ledger.</summary>
    public IReadOnlyList<string> Each(Func<Device, string?> text) =>
        [.. Devices.Select(text).OfType<string>().Where(own => own.Length > 0).Distinct(StringComparer.Ordinal)];
}
