namespace CyberDocs.Reading;

/// <summary>What a row below a ledger's headings is.</summary>
internal enum LedgerRowKind
{
    Device,
    Headings,

    /// <summary>A total, a note, a section's name, an example, or a line prepared for a device.</summary>
    NoDevice,
}
