using CyberDocs.Diagrams;
using CyberDocs.Diagrams.Graphs;
using CyberDocs.Findings;
using CyberDocs.TestKit;

namespace CyberDocs.Core.Tests.Diagrams;

public class NetworkDiagramTests
{
    [Fact]
    public void The_sample_network_fits_one_sheet()
    {
        var findings = new FindingCollector();
        var sheets = DossierDiagrams.NetworkSheets(SampleHospital.Dossier, DiagramCase.Options, DiagramCase.Measurer, findings);
        DiagramCase.Show(sheets, "network");

        Assert.Single(sheets);
        Assert.Empty(findings.Findings);
    }

    [Fact]
    public void A_network_too_large_for_one_sheet_becomes_an_overview_and_a_sheet_for_each_zone()
    {
        var dossier = SampleHospital.Dossier;
        var options = DiagramCase.Options with
        {
            Paper = DiagramPaper.A4Landscape, ExpandedZones = ["z-med", "z-net", "z-dept"],
        };
        var findings = new FindingCollector();

        var sheets = DossierDiagrams.NetworkSheets(dossier, options, DiagramCase.Measurer, findings);
        DiagramCase.Show(sheets, "network-split");

        Assert.Equal(7, sheets.Count);
        Assert.All(sheets, sheet => Assert.Empty(SceneLint.Check(sheet)));
        var texts = sheets.Select(sheet => sheet.Geometry.Texts.Select(text => text.Text).ToList()).ToList();
        Assert.Contains("→[VPN2]", string.Join(" ", texts[0]), StringComparison.Ordinal);
        Assert.Contains("[VPN2]", texts[2]);
        Assert.Contains("→ 1 頁", texts[2]);
    }

    [Fact]
    public void Every_device_is_drawn_or_counted_exactly_once()
    {
        var sheets = DossierDiagrams.NetworkSheets(SampleHospital.Dossier, DiagramCase.Options, DiagramCase.Measurer, new FindingCollector());
        var nodes = NetworkSelection.Select(SampleHospital.Dossier, DiagramCase.Options, new FindingCollector()).Nodes;

        Assert.Equal(
            SampleHospital.Dossier.Devices.Select(device => device.Id).Order(StringComparer.Ordinal),
            nodes.SelectMany(node => node.Devices).Order(StringComparer.Ordinal));
        Assert.All(nodes, node => Assert.Single(sheets[0].Geometry.Boxes, box => box.Id == node.Id));
        Assert.All(SampleHospital.Dossier.Links, link =>
            Assert.Contains(sheets[0].Geometry.Links, placed => placed.Id == link.Id || placed.Id == link.Id + "/a"));
    }
}
