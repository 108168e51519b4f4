using CyberDocs.Diagrams;
using CyberDocs.Diagrams.Drawing;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.TestKit;

namespace CyberDocs.Core.Tests.Diagrams;

public class PinTests
{
    private static Pin Pin(string item, int order, string diagram = "network") => new() { Diagram = diagram, Item = item, Order = order };

    private static (SheetGeometry Geometry, FindingCollector Findings) Draw(params Pin[] pins)
    {
        var findings = new FindingCollector();
        var sheets = DossierDiagrams.NetworkSheets(SampleHospital.Dossier with { Pins = [.. pins] }, DiagramCase.Options, DiagramCase.Measurer, findings);
        Assert.All(sheets, sheet => Assert.Empty(SceneLint.Check(sheet)));
        return (sheets[0].Geometry, findings);
    }

    private static List<string> LeftToRight(SheetGeometry geometry, params string[] ids) => geometry.Boxes
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
            var sheet = DossierDiagrams.SystemSheets(SampleHospital.Dossier with { Pins = [.. pins] }, DiagramCase.Options, DiagramCase.Measurer, new FindingCollector())[0];
            Assert.Empty(SceneLint.Check(sheet));
            var systems = SampleHospital.Dossier.Systems.Select(system => system.Id).ToHashSet(StringComparer.Ordinal);
            return [.. sheet.Geometry.Boxes.Where(box => systems.Contains(box.Id)).GroupBy(box => Math.Round(box.Bounds.CenterY)).OrderBy(row => row.Key)
                .Select(row => row.OrderBy(box => box.Bounds.X).Select(box => box.Id).ToList())];
        }

        var widest = Layers().MaxBy(row => row.Count)!;
        Assert.Contains(Layers(Pin(widest[^1], 1, "system")), row => row[0] == widest[^1]);
    }
}
