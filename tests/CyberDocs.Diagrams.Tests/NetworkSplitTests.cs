using System.Globalization;
using CyberDocs.Collections;
using CyberDocs.Diagrams.Drawing;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.TestKit;

namespace CyberDocs.Diagrams.Tests;

/// <summary>Zones that no page of the asked paper holds.</summary>
public class NetworkSplitTests
{
    private static IReadOnlyList<DiagramPage> Draw(Dossier dossier, DiagramOptions options, string name)
    {
        var findings = new FindingCollector();
        var pages = DossierDiagrams.NetworkPages(dossier, options, DiagramCase.Measurer, findings);
        DiagramCase.Show(pages, name);

        Assert.Empty(findings.Findings.Select(finding => finding.ToString()));
        Assert.All(pages, page => Assert.Empty(SceneLint.Check(page)));
        Assert.All(pages, page => Assert.True(page.Scene.Width * page.Scene.Height <= 1139 * 1134));
        return pages;
    }

    private static Dossier Ward(int servers) => new()
    {
        Institution = new() { Name = "試験病院" },
        Zones = [new() { Id = "z", Name = "サーバ区画", OneByOne = true }],
        Devices = Enumerable.Range(0, servers + 1).Select(i => new Device
        {
            Id = Id(i), Kind = i == 0 ? DeviceKind.Switch : i % 3 == 0 ? DeviceKind.Storage : DeviceKind.Server, Zone = "z", Place = "本館",
        }).ToValueList(),
        Links = Enumerable.Range(1, servers).Select(i => new Link { Id = "L" + i.ToString(CultureInfo.InvariantCulture), From = Id(0), To = Id(i) }).ToValueList(),
    };

    private static string Id(int number) => "D" + number.ToString("0000", CultureInfo.InvariantCulture);

    [Fact]
    public void A_zone_too_large_for_any_paper_goes_on_over_several_pages_with_every_device_once()
    {
        var dossier = Ward(700);
        var pages = Draw(dossier, DiagramCase.Options, "ward");

        Assert.True(pages.Count > 3);
        var drawn = pages.SelectMany(page => page.Symbols).SelectMany(symbol => symbol.Devices).ToList();
        Assert.Equal(dossier.Devices.Select(device => device.Id), drawn.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_link_that_is_cut_has_a_symbol_on_both_of_its_pages()
    {
        var pages = Draw(Ward(700), DiagramCase.Options with { Paper = DiagramPaper.A4 }, "ward-a4");

        // The switch stands on one page; all others refer to it, and it refers to each of them.
        var home = pages.Single(page => page.Symbols.Any(symbol => symbol.Devices.Contains(Id(0))));
        var number = Number(home);
        foreach (var other in pages.Skip(1).Where(page => page != home))
        {
            var texts = other.Geometry.Texts.Select(text => text.Text).ToList();
            Assert.Contains("[SW1]", texts);
            Assert.Contains($"→ {number} 頁", texts);
            Assert.Equal(other.Symbols.Count, other.Geometry.Links.Count);
        }

        var last = Number(pages[^1]);
        Assert.Contains(home.Geometry.Texts, text => text.Text.StartsWith($"→ 3～{last} 頁（", StringComparison.Ordinal));
        Assert.Contains(home.Geometry.Texts, text => text.Text.Contains("～ST233", StringComparison.Ordinal));
    }

    [Fact]
    public void Pieces_end_where_a_zone_inside_ends()
    {
        var inner = Enumerable.Range(0, 6).Select(i => new Zone { Id = $"in{i}", Name = $"内側{i}", Parent = "z" });
        var dossier = new Dossier
        {
            Institution = new() { Name = "試験病院" },
            Zones = [new() { Id = "z", Name = "大区画" }, .. inner],
            Devices = Enumerable.Range(0, 900).Select(i => new Device { Id = Id(i), Kind = DeviceKind.Router, Zone = $"in{i / 150}" }).ToValueList(),
        };

        var pages = Draw(dossier, DiagramCase.Options, "inner");

        var zones = pages.Skip(1).SelectMany(page => page.Geometry.Boxes).Select(box => box.Id).Where(id => id.StartsWith("in", StringComparison.Ordinal)).ToList();
        Assert.Equal(6, zones.Distinct().Count());
        Assert.InRange(zones.Count, 6, 6 + pages.Count - 2);
    }

    [Fact]
    public void The_large_hospital_with_its_devices_one_by_one_keeps_to_printable_paper()
    {
        // Servers and switches one by one, and the image department down to its last terminal.
        var dossier = LargeHospital.Dossier with { Zones = LargeHospital.Dossier.Zones.Select(zone => zone with { OneByOne = zone.Id is "dept-img" or "med-img" or "mgmt" }).ToValueList() };

        var pages = Draw(dossier, DiagramCase.Options, "large-one-by-one");

        Assert.Equal(dossier.Devices.Count, pages.SelectMany(page => page.Symbols).SelectMany(symbol => symbol.Devices).Distinct().Count());
        Assert.Equal(dossier.Devices.Count, pages.SelectMany(page => page.Symbols).Sum(symbol => symbol.Devices.Count));
    }

    private static string Number(DiagramPage page) =>
        page.Geometry.Texts.Select(text => text.Text).Single(text => text.Contains(" / ", StringComparison.Ordinal) && char.IsAsciiDigit(text[0])).Split(' ')[0];
}
