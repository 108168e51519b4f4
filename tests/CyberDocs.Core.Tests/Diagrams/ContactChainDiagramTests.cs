using CyberDocs.Diagrams;
using CyberDocs.Findings;

namespace CyberDocs.Core.Tests.Diagrams;

public class ContactChainDiagramTests
{
    [Fact]
    public void The_sample_chain_fits_A4_landscape()
    {
        var findings = new FindingCollector();
        var options = DiagramCase.Options with { Paper = DiagramPaper.A4Landscape };
        var sheets = DossierDiagrams.ContactChainSheets(SampleHospital.Dossier, options, DiagramCase.Measurer, findings);
        DiagramCase.Show(sheets, "contact-chain");

        var sheet = Assert.Single(sheets);
        Assert.Equal(789.89, sheet.Scene.Width);
        Assert.Empty(findings.Findings);
    }
}
