namespace CyberDocs;

/// <summary>In which files a starter dossier is kept.</summary>
public enum StarterFormat
{
    /// <summary><c>dossier.yaml</c>, with the ledger as <c>ledger.csv</c>.</summary>
    Csv,

    /// <summary><c>dossier.yaml</c>, with the ledger as <c>ledger.xlsx</c>.</summary>
    Excel,

    /// <summary>One workbook, <c>dossier.xlsx</c>.</summary>
    Workbook,
}
