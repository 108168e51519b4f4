namespace CyberDocs;

/// <summary>How a ledger is taken in. Immutable and thread-safe.</summary>
public sealed record LedgerImportOptions
{
    /// <summary>The sheet with a ledger's headings; written unless it holds errors.</summary>
    public static LedgerImportOptions Default { get; } = new();

    /// <summary>Sheets of a workbook to read; the one with a ledger's headings when empty.</summary>
    public IReadOnlyList<string> Sheets { get; init; } = [];

    /// <summary>Whether a ledger with errors is taken as well; the default is not to.</summary>
    public bool EvenWithErrors { get; init; }

    /// <summary>Whether nothing is written, whatever was found; the default is to write.</summary>
    public bool DryRun { get; init; }
}
