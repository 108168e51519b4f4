using CyberDocs.Findings;

namespace CyberDocs.Diagrams.Tests;

public class ContactChainDiagramTests
{
    [Fact]
    public void The_sample_chain_with_numbers_large_enough_for_a_wall_fits_A3()
    {
        var findings = new FindingCollector();
        var options = DiagramCase.Options with { Paper = DiagramPaper.A3Landscape };
        var pages = DossierDiagrams.ContactChainPages(SampleHospital.Dossier, options, DiagramCase.Measurer, findings);
        DiagramCase.Show(pages, "contact-chain");

        var page = Assert.Single(pages);
        Assert.All(page.Geometry.Texts.Where(text => text.Text.StartsWith("090-", StringComparison.Ordinal)), text => Assert.True(text.Size >= 9, text.Text));
        Assert.Empty(findings.Findings);
    }
}
