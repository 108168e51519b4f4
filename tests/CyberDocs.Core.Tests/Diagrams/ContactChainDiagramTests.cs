using CyberDocs.Diagrams;
using CyberDocs.Findings;

namespace CyberDocs.Core.Tests.Diagrams;

public class ContactChainDiagramTests
{
    [Fact]
    public void The_sample_chain_fits_one_sheet_of_A4()
    {
        var findings = new FindingCollector();
        var sheets = DossierDiagrams.ContactChainSheets(SampleHospital.Dossier, DiagramCase.Options, DiagramCase.Measurer, findings);
        DiagramCase.Show(sheets, "contact-chain");

        var sheet = Assert.Single(sheets);
        Assert.Equal(841.89, sheet.Scene.Width);
        Assert.Empty(findings.Findings);
    }
}
