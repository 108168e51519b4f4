using CyberDocs.Diagrams.Drawing;
using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Diagrams.Tests;

/// <summary>How much of a page moves when the ledger grows by one device.</summary>
public class StabilityTests
{
    [Fact]
    public void The_next_device_of_a_kind_that_is_drawn_together_moves_nothing() =>
        Assert.Empty(Moved(new() { Id = "TB-011", Kind = DeviceKind.Tablet, Name = "タブレット", Zone = "z-net", Place = "各階", Maker = "架空電機", Model = "X-100" }));

    [Fact]
    public void A_device_out_of_the_row_of_ledger_numbers_moves_what_stands_below_its_group_at_most()
    {
        var moved = Moved(new() { Id = "PC-999", Kind = DeviceKind.Pc, Name = "病棟端末", Zone = "z-ehr", Place = "各階", Maker = "架空電機", Model = "X-100" });

        Assert.All(moved, box => Assert.Equal("z-ehr", box.Parent));
        Assert.True(moved.Count <= 1, string.Join(" ", moved.Select(box => box.Id)));
    }

    [Fact]
    public void A_new_server_moves_only_the_boxes_of_its_own_zone()
    {
        var moved = Moved(new() { Id = "SV-99", Kind = DeviceKind.Server, Name = "新サーバ", Zone = "z-dept", Place = "サーバ室" });

        Assert.All(moved, box => Assert.Equal("z-dept", box.Parent));
        Assert.True(moved.Count <= 8, $"{moved.Count} boxes move: {string.Join(" ", moved.Select(box => box.Id))}");
    }

    // Boxes whose corner lies more than a point away from where it was.
    private static List<PlacedBox> Moved(Device device)
    {
        var before = Boxes(SampleHospital.Dossier);
        var after = Boxes(SampleHospital.Dossier with { Devices = [.. SampleHospital.Dossier.Devices, device] }).ToDictionary(box => box.Id, StringComparer.Ordinal);
        return [.. before.Where(box => Math.Abs(after[box.Id].Bounds.X - box.Bounds.X) > 1 || Math.Abs(after[box.Id].Bounds.Y - box.Bounds.Y) > 1)];
    }

    private static IReadOnlyList<PlacedBox> Boxes(Dossier dossier) =>
        Assert.Single(DossierDiagrams.NetworkPages(dossier, DiagramCase.Options, DiagramCase.Measurer, new FindingCollector())).Geometry.Boxes;
}
