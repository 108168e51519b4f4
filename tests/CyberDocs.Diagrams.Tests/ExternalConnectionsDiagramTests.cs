using CyberDocs.Findings;
using CyberDocs.TestKit;

namespace CyberDocs.Diagrams.Tests;

public class ExternalConnectionsDiagramTests
{
    [Fact]
    public void Every_outside_line_of_the_sample_stands_on_one_page_with_its_end()
    {
        var findings = new FindingCollector();
        var pages = DossierDiagrams.ExternalConnectionsPages(SampleHospital.Dossier, DiagramCase.Options, DiagramCase.Measurer, findings);
        DiagramCase.Show(pages, "external");

        var page = Assert.Single(pages);
        Assert.Empty(findings.Findings);
        Assert.Empty(SceneLint.Check(page));
        Assert.Equal(8, page.Geometry.Boxes.Count(box => box.Id.StartsWith("line:", StringComparison.Ordinal)));
        Assert.Equal(
            ["FW-01", "RT-01", "VPN-01", "VPN-02"],
            page.Geometry.Links.Where(link => link.From.StartsWith("line:", StringComparison.Ordinal)).Select(link => link.To).Distinct().Order(StringComparer.Ordinal));
    }
}
