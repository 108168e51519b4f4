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

    [Fact]
    public void Lines_of_many_parties_wind_round_no_more_than_one_row_of_others_where_the_paper_has_the_width()
    {
        var parties = LargeHospital.Dossier.Outside.Select(party => party.Id).ToHashSet();
        var page = Assert.Single(DossierDiagrams.ExternalConnectionsPages(LargeHospital.Dossier, DiagramCase.Options, DiagramCase.Measurer, new FindingCollector()));
        Assert.Equal(2, page.Geometry.Boxes.Where(box => parties.Contains(box.Id)).Select(box => box.Bounds.Y).Distinct().Count());

        var asked = DiagramCase.Options with { Paper = DiagramPaper.A4 };
        Assert.NotEmpty(DossierDiagrams.ExternalConnectionsPages(LargeHospital.Dossier, asked, DiagramCase.Measurer, new FindingCollector()));
    }
}
