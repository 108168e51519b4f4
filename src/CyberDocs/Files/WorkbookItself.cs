using CyberDocs.Reading;

namespace CyberDocs.Files;

/// <summary>The files beside a dossier that is a workbook, itself among them: its ledger is one of its sheets.</summary>
internal sealed class WorkbookItself(SourceFile workbook, ISourceFiles beside) : ISourceFiles
{
    private readonly string name = Path.GetFileName(workbook.DisplayName.Replace('\\', '/'));

    public SourceFile? Open(string name) => name == this.name ? workbook : beside.Open(name);

    public bool? Has(string name) => beside.Has(name);
}
