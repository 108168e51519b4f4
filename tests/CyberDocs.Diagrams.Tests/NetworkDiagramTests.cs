using CyberDocs.Collections;
using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.TestKit;

namespace CyberDocs.Diagrams.Tests;

public class NetworkDiagramTests
{
    [Fact]
    public void The_sample_network_fits_one_page()
    {
        var findings = new FindingCollector();
        var pages = DossierDiagrams.NetworkPages(SampleHospital.Dossier, DiagramCase.Options, DiagramCase.Measurer, findings);
        DiagramCase.Show(pages, "network");

        Assert.Single(pages);
        Assert.Empty(findings.Findings);
    }

    [Fact]
    public void A_network_too_large_for_one_page_becomes_an_overview_and_a_page_for_each_zone()
    {
        var dossier = SampleHospital.Dossier;
        var options = DiagramCase.Options with
        {
            Paper = DiagramPaper.A4Landscape,
            ExpandedZones = ["z-med", "z-net", "z-dept"],
        };
        var findings = new FindingCollector();

        var pages = DossierDiagrams.NetworkPages(dossier, options, DiagramCase.Measurer, findings);
        DiagramCase.Show(pages, "network-split");

        Assert.Equal(7, pages.Count);
        Assert.All(pages, page => Assert.Empty(SceneLint.Check(page)));
        var texts = pages.Select(page => page.Geometry.Texts.Select(text => text.Text).ToList()).ToList();
        Assert.Contains("→[VPN2]", string.Join(" ", texts[0]), StringComparison.Ordinal);
        Assert.Contains("[VPN2]", texts[2]);
        Assert.Contains("→ 1 頁", texts[2]);
    }

    [Fact]
    public void Firewalls_VPN_devices_and_routers_where_lines_end_stand_on_the_frames_of_their_zones()
    {
        var page = Assert.Single(DossierDiagrams.NetworkPages(SampleHospital.Dossier, DiagramCase.Options, DiagramCase.Measurer, new FindingCollector()));

        Assert.Equal(["FW-01", "FW-02", "RT-01", "VPN-01", "VPN-02"], page.Geometry.Boxes.Where(box => box.IsOnBorder).Select(box => box.Id).Order(StringComparer.Ordinal));
        Assert.Empty(SceneLint.Check(page));
    }

    [Fact]
    public void A_switch_and_a_server_stand_inside_their_zone_and_only_links_from_without_end_at_its_frame()
    {
        var dossier = new Dossier
        {
            Institution = new() { Name = "試験病院" },
            Zones = [new() { Id = "z", Name = "区画" }, new() { Id = "y", Name = "別の区画" }],
            Devices =
            [
                new() { Id = "fw", Kind = DeviceKind.Firewall, Zone = "z" }, new() { Id = "sw", Kind = DeviceKind.Switch, Zone = "z" },
                new() { Id = "sv", Kind = DeviceKind.Server, Zone = "z" }, new() { Id = "core", Kind = DeviceKind.Switch },
            ],
            Outside = [new() { Id = "net", Name = "インターネット", Kind = OutsideKind.Internet }],
            Links =
            [
                new() { Id = "l1", From = "net", To = "fw", Kind = LinkKind.Internet }, new() { Id = "l2", From = "core", To = "z" },
                new() { Id = "l3", From = "fw", To = "z" }, new() { Id = "l4", From = "sw", To = "z" }, new() { Id = "l5", From = "y", To = "z" },
            ],
        };

        var page = Assert.Single(DossierDiagrams.NetworkPages(dossier, DiagramCase.Options, DiagramCase.Measurer, new FindingCollector()));
        DiagramCase.Show([page], "network-frame");

        Assert.Equal("fw", Assert.Single(page.Geometry.Boxes, box => box.IsOnBorder).Id);
        Assert.Empty(SceneLint.Check(page));
        var frame = page.Geometry.Boxes.Single(box => box.Id == "z").Bounds;
        Assert.Equal(["l2", "l5"], page.Geometry.Links.Where(link => link.To == "z").Select(link => link.Id).Order(StringComparer.Ordinal));
        Assert.All(page.Geometry.Links.Where(link => link.To == "z"), link => Assert.Equal(frame.Y, link.Points[^1].Y, 2));
    }

    [Fact]
    public void More_lines_than_any_page_holds_are_counted_by_the_box_where_they_end()
    {
        var dossier = new Dossier
        {
            Institution = new() { Name = "試験病院" },
            Devices = [new() { Id = "fw", Kind = DeviceKind.Firewall }],
            Outside = [new() { Id = "net", Name = "保守事業者" }],
            Links = [.. Enumerable.Range(1, 150).Select(i => new Link { Id = $"l{i}", From = "net", To = "fw", Kind = LinkKind.IpsecVpn })],
        };
        var findings = new FindingCollector();

        var page = Assert.Single(DossierDiagrams.NetworkPages(dossier, DiagramCase.Options, DiagramCase.Measurer, findings));

        Assert.Empty(findings.Findings);
        Assert.Contains("150 本（外部接続一覧図に表示）", string.Concat(page.Geometry.Texts.Select(text => text.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_device_is_drawn_or_counted_exactly_once()
    {
        var pages = DossierDiagrams.NetworkPages(SampleHospital.Dossier, DiagramCase.Options, DiagramCase.Measurer, new FindingCollector());
        var nodes = NetworkSelection.Select(SampleHospital.Dossier, DiagramCase.Options, new FindingCollector()).Nodes;

        Assert.Equal(
            SampleHospital.Dossier.Devices.Select(device => device.Id).Order(StringComparer.Ordinal),
            nodes.SelectMany(node => node.Devices).Order(StringComparer.Ordinal));
        Assert.All(nodes, node => Assert.Single(pages[0].Geometry.Boxes, box => box.Id == node.Id));
        Assert.All(SampleHospital.Dossier.Links, link =>
            Assert.Contains(pages[0].Geometry.Links, placed => placed.Id == link.Id || placed.Id == link.Id + "/a"));
    }

    [Fact]
    public void A_zone_that_asks_for_it_shows_its_devices_one_by_one()
    {
        var dossier = SampleHospital.Dossier with { Zones = SampleHospital.Dossier.Zones.Select(zone => zone with { OneByOne = zone.Id == "z-net" }).ToValueList() };

        var nodes = NetworkSelection.Select(dossier, DiagramCase.Options, new FindingCollector()).Nodes;

        Assert.All(nodes.Where(node => node.Zone == "z-net"), node => Assert.False(node.IsGroup));
        Assert.Equal(39, nodes.Count(node => node.Zone == "z-net"));
        Assert.Contains(nodes, node => node.Zone == "z-ehr" && node.IsGroup);
    }

    [Theory]
    [InlineData(2024, 10, 1, "令和6年10月1日")]
    [InlineData(2019, 5, 1, "令和元年5月1日")]
    [InlineData(2019, 4, 30, "平成31年4月30日")]
    public void The_title_block_gives_dates_in_the_Japanese_era(int year, int month, int day, string text)
    {
        var options = DiagramCase.Options with { Date = new DateOnly(year, month, day) };

        var pages = DossierDiagrams.NetworkPages(SampleHospital.Dossier, options, DiagramCase.Measurer, new FindingCollector());

        Assert.Contains(pages[0].Geometry.Texts, own => own.Text == text);
        Assert.Contains(pages[0].Geometry.Texts, own => own.Text == "台帳 令和6年9月1日 棚卸");
    }

    [Fact]
    public void A_fan_of_links_hardly_crosses_itself()
    {
        var devices = Enumerable.Range(0, 25).Select(i => new Device { Id = $"D{i:00}", Kind = i == 0 ? DeviceKind.Switch : DeviceKind.Server, Zone = "z" });
        var links = Enumerable.Range(1, 24).Select(i => new Link { Id = $"l{i}", From = "D00", To = $"D{i:00}", Kind = LinkKind.Lan });
        var dossier = new Dossier { Institution = new() { Name = "試験病院" }, Zones = [new() { Id = "z", Name = "区画" }], Devices = [.. devices], Links = [.. links] };

        var page = Assert.Single(DossierDiagrams.NetworkPages(dossier, DiagramCase.Options, DiagramCase.Measurer, new FindingCollector()));

        Assert.InRange(Crossings(page.Geometry.Links), 0, 16);
    }

    private static int Crossings(IReadOnlyList<PlacedLink> links)
    {
        var pieces = links.SelectMany(link => link.Points.Zip(link.Points.Skip(1), (a, b) => (link.Id, A: a, B: b))).ToList();
        return pieces.Where(piece => piece.A.X == piece.B.X).Sum(up => pieces.Count(flat => flat.Id != up.Id && flat.A.Y == flat.B.Y
            && Between(flat.A.Y, up.A.Y, up.B.Y) && Between(up.A.X, flat.A.X, flat.B.X)));
    }

    private static bool Between(double value, double a, double b) => value > Math.Min(a, b) + 0.01 && value < Math.Max(a, b) - 0.01;
}
