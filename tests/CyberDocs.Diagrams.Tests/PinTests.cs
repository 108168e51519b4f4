using CyberDocs.Diagrams.Drawing;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.TestKit;

namespace CyberDocs.Diagrams.Tests;

public class PinTests
{
    private static Pin Pin(string item, int order, string diagram = "network") => new() { Diagram = diagram, Item = item, Order = order };

    private static (PageGeometry Geometry, FindingCollector Findings) Draw(params Pin[] pins)
    {
        var findings = new FindingCollector();
        var pages = DossierDiagrams.NetworkPages(SampleHospital.Dossier with { Pins = [.. pins] }, DiagramCase.Options, DiagramCase.Measurer, findings);
        Assert.All(pages, page => Assert.Empty(SceneLint.Check(page)));
        return (pages[0].Geometry, findings);
    }

    private static List<string> LeftToRight(PageGeometry geometry, params string[] ids) => geometry.Boxes
        .Where(box => ids.Contains(box.Id)).OrderBy(box => box.Bounds.Y).ThenBy(box => box.Bounds.X).Select(box => box.Id).ToList();

    [Fact]
    public void A_pinned_zone_stands_at_its_place_and_the_others_keep_their_order()
    {
        string[] zones = ["z-ehr", "z-dept", "z-med", "z-net"];
        Assert.Equal(zones, LeftToRight(Draw().Geometry, zones));

        var (geometry, findings) = Draw(Pin("z-net", 1));

        Assert.Equal(["z-net", "z-ehr", "z-dept", "z-med"], LeftToRight(geometry, zones));
        Assert.Empty(findings.Findings);
    }

    [Fact]
    public void A_pinned_party_withstands_the_layouts_own_order()
    {
        string[] all = [.. SampleHospital.Dossier.Outside.Select(party => party.Id)];
        var before = LeftToRight(Draw().Geometry, all);

        var after = LeftToRight(Draw(Pin(before[^1], 1), Pin(before[0], 3)).Geometry, all);

        Assert.Equal(before[^1], after[0]);
        Assert.Equal(before[0], after[2]);
    }

    [Fact]
    public void A_device_that_is_drawn_in_a_group_pins_the_group()
    {
        var (geometry, findings) = Draw(Pin("PC-050", 1));

        Assert.Empty(findings.Findings);
        var zone = geometry.Boxes.Where(box => box.Parent == "z-ehr").OrderBy(box => box.Bounds.Y).ThenBy(box => box.Bounds.X);
        Assert.Equal("PC-001", zone.First().Id);
    }

    [Fact]
    public void Pins_that_contradict_each_other_or_nothing_are_reported()
    {
        var (_, findings) = Draw(Pin("z-net", 1), Pin("z-med", 1), Pin("z-ehr", 0), Pin("無い", 2), Pin("z-dept", 1, "external"));

        Assert.Equal(["CD4310", "CD4310", "CD4309"], findings.Findings.Select(finding => finding.Code.Id));
    }

    [Fact]
    public void A_pinned_system_stands_at_its_place_in_its_layer()
    {
        static List<List<string>> Layers(params Pin[] pins)
        {
            var page = DossierDiagrams.SystemPages(SampleHospital.Dossier with { Pins = [.. pins] }, DiagramCase.Options, DiagramCase.Measurer, new FindingCollector())[0];
            Assert.Empty(SceneLint.Check(page));
            var systems = SampleHospital.Dossier.Systems.Select(system => system.Id).ToHashSet(StringComparer.Ordinal);
            return [.. page.Geometry.Boxes.Where(box => systems.Contains(box.Id)).GroupBy(box => Math.Round(box.Bounds.CenterY)).OrderBy(row => row.Key)
                .Select(row => row.OrderBy(box => box.Bounds.X).Select(box => box.Id).ToList())];
        }

        var widest = Layers().MaxBy(row => row.Count)!;
        Assert.Contains(Layers(Pin(widest[^1], 1, "system")), row => row[0] == widest[^1]);
    }

    private static Pin At(string item, int? x, int? y, string diagram = "network", int page = 1) => new() { Diagram = diagram, Item = item, X = x, Y = y, Page = page };

    // Millimetres from the paper's corner, of which the drawing begins 9 and 10 in.
    private static (double X, double Y) Millimetres(PageGeometry geometry, string id)
    {
        var bounds = geometry.Boxes.Single(box => box.Id == id).Bounds;
        return ((bounds.X * 25.4 / 72) + 9, (bounds.Y * 25.4 / 72) + 10);
    }

    [Fact]
    public void Boxes_stand_where_they_are_pinned_on_the_page_and_the_others_make_room()
    {
        var (geometry, findings) = Draw(At("SW-01", 300, null), At("o-net", 40, null), At("z-net", 30, 165), At("SW-02", null, 140));

        Assert.Empty(findings.Findings);
        Assert.Equal(300, Millimetres(geometry, "SW-01").X, 0.3);
        Assert.Equal(40, Millimetres(geometry, "o-net").X, 0.3);
        Assert.Equal(30, Millimetres(geometry, "z-net").X, 0.3);
        Assert.Equal(165, Millimetres(geometry, "z-net").Y, 0.3);
        Assert.Equal(140, Millimetres(geometry, "SW-02").Y, 0.3);
    }

    [Fact]
    public void A_pinned_place_survives_a_later_run_with_more_devices()
    {
        Pin[] pins = [At("SW-01", 300, 135)];
        var more = SampleHospital.Dossier with
        {
            Pins = [.. pins],
            Devices = [.. SampleHospital.Dossier.Devices, new() { Id = "SV-98", Kind = DeviceKind.Server, Name = "追加サーバ", Zone = "z-dept" }, new() { Id = "SW-03", Kind = DeviceKind.Switch, Name = "追加スイッチ" }],
        };

        var findings = new FindingCollector();
        var after = DossierDiagrams.NetworkPages(more, DiagramCase.Options, DiagramCase.Measurer, findings)[0].Geometry;

        Assert.Empty(findings.Findings);
        Assert.Equal(Millimetres(Draw(pins).Geometry, "SW-01"), Millimetres(after, "SW-01"));
    }

    [Fact]
    public void Places_that_cannot_be_kept_are_reported_with_their_reason_and_give_way()
    {
        var (geometry, findings) = Draw(
            At("o-net", 900, null), At("SW-01", 100, null), At("SW-02", 101, null), At("z-ehr", null, 30), At("z-med", 40, 40, page: 7), At("SV-01", 50, 50), At("無い", 1, 1));

        Assert.Equal(
            ["CD4309", "CD4314", "CD4311", "CD4312", "CD4312", "CD4313"],
            findings.Findings.Select(finding => finding.Code.Id));
        Assert.Equal(100, Millimetres(geometry, "SW-01").X, 0.3);
    }

    [Fact]
    public void Steps_systems_and_parties_can_be_pinned_in_their_drawings()
    {
        var dossier = SampleHospital.Dossier with
        {
            Pins = [At("s7", 20, null, "contact-chain"), new() { Diagram = "contact-chain", Item = "b12", Order = 1 }, At("ehr", 150, null, "system"), At("o-ins", 30, null, "external")],
        };
        var findings = new FindingCollector();

        var chain = DossierDiagrams.ContactChainPages(dossier, DiagramCase.Options, DiagramCase.Measurer, findings)[0];
        var system = DossierDiagrams.SystemPages(dossier, DiagramCase.Options, DiagramCase.Measurer, findings)[0];
        var external = DossierDiagrams.ExternalConnectionsPages(dossier, DiagramCase.Options, DiagramCase.Measurer, findings)[0];

        Assert.Empty(findings.Findings);
        Assert.Equal(20, Millimetres(chain.Geometry, "s7").X, 0.3);
        Assert.Equal(150, Millimetres(system.Geometry, "ehr").X, 0.3);
        Assert.Equal(30, Millimetres(external.Geometry, "o-ins").X, 0.3);
        Assert.True(Millimetres(chain.Geometry, "@b12").Y < Millimetres(chain.Geometry, "@b9").Y);
        Assert.All([chain, system, external], page => Assert.Empty(SceneLint.Check(page)));
    }

    [Fact]
    public void A_chain_too_wide_for_its_pins_and_for_the_page_itself_ends_with_a_page()
    {
        var dossier = RandomHospital.Create(1298);
        var findings = new FindingCollector();

        var pages = DossierDiagrams.ContactChainPages(dossier, DiagramCase.Options, DiagramCase.Measurer, findings);

        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Empty(SceneLint.Check(page)));
    }
}
