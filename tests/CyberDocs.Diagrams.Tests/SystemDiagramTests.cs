using CyberDocs.Findings;
using CyberDocs.TestKit;

namespace CyberDocs.Diagrams.Tests;

public class SystemDiagramTests
{
    [Fact]
    public void The_sample_systems_fit_one_page()
    {
        var findings = new FindingCollector();
        var pages = DossierDiagrams.SystemPages(SampleHospital.Dossier, DiagramCase.Options, DiagramCase.Measurer, findings);
        DiagramCase.Show(pages, "system");

        Assert.Single(pages);
        Assert.Empty(findings.Findings);
    }

    [Fact]
    public void A_page_that_would_be_mostly_empty_is_no_taller_than_it_needs_to_be()
    {
        var dossier = SampleHospital.Dossier with { Systems = [SampleHospital.Dossier.Systems[0]], Flows = [] };

        var page = Assert.Single(DossierDiagrams.SystemPages(dossier, DiagramCase.Options, DiagramCase.Measurer, new FindingCollector()));

        Assert.InRange(page.Scene.Height, 100, 250);
        Assert.Empty(SceneLint.Check(page));
    }

    [Theory]
    [InlineData(127)]
    [InlineData(680)]
    public void An_overview_with_no_room_for_what_flows_outside_leaves_it_to_the_other_pages(int seed)
    {
        var dossier = RandomHospital.Create(seed);
        var findings = new FindingCollector();

        var pages = DossierDiagrams.SystemPages(dossier, DiagramCase.Options, DiagramCase.Measurer, findings);

        var flows = pages.SelectMany(page => page.Geometry.Boxes).Select(box => box.Id).Where(id => id.StartsWith("flow:", StringComparison.Ordinal)).ToList();
        Assert.Equal(flows.Count, flows.Distinct().Count());
        Assert.Equal(dossier.Flows.Count - findings.Findings.Count(finding => finding.Code.Id is "CD4302" or "CD4305"), flows.Count);
        Assert.All(pages, page => Assert.True(page.Scene.Width * page.Scene.Height <= 1139 * 1134));
    }

    [Fact]
    public void Systems_too_many_for_one_page_become_an_overview_and_pages_with_every_flow_once()
    {
        var pages = DossierDiagrams.SystemPages(LargeHospital.Dossier, DiagramCase.Options, DiagramCase.Measurer, new FindingCollector());

        Assert.True(pages.Count > 2);
        var flows = pages.SelectMany(page => page.Geometry.Boxes).Select(box => box.Id).Where(id => id.StartsWith("flow:", StringComparison.Ordinal)).ToList();
        Assert.Equal(LargeHospital.Dossier.Flows.Count, flows.Count);
        Assert.Equal(flows.Count, flows.Distinct().Count());
        Assert.Equal(LargeHospital.Dossier.Systems.Select(system => system.Id), pages[0].Geometry.Boxes.Select(box => box.Id).Where(id => id.StartsWith('s')).Order(StringComparer.Ordinal));
        Assert.Contains(pages[2].Geometry.Texts, text => text.Text == "→ 2 頁");
    }
}
