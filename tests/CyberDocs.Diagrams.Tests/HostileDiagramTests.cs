using System.Globalization;
using CyberDocs.Collections;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.TestKit;

namespace CyberDocs.Diagrams.Tests;

public class HostileDiagramTests
{
    private static readonly Institution Institution = new() { Name = "試験病院" };

    [Fact]
    public void An_empty_dossier_gives_no_pages_and_says_why()
    {
        var dossier = new Dossier { Institution = Institution };
        var findings = new FindingCollector();

        Assert.Empty(DossierDiagrams.Network(dossier, DiagramCase.Options, DiagramCase.Measurer, findings));
        Assert.Empty(DossierDiagrams.System(dossier, DiagramCase.Options, DiagramCase.Measurer, findings));
        Assert.Empty(DossierDiagrams.ContactChain(dossier, DiagramCase.Options, DiagramCase.Measurer, findings));
        Assert.All(findings.Findings, finding => Assert.Equal("CD4300", finding.Code.Id));
        Assert.Equal(3, findings.Findings.Count);
    }

    [Fact]
    public void Zones_that_lie_in_each_other_are_reported_and_drawn()
    {
        var dossier = new Dossier
        {
            Institution = Institution,
            Zones = [new() { Id = "a", Name = "甲", Parent = "b" }, new() { Id = "b", Name = "乙", Parent = "a" }, new() { Id = "c", Name = "丙", Parent = "a" }],
        };

        var (pages, findings) = Network(dossier);

        Assert.Equal(2, findings.Count(finding => finding.Code.Id == "CD4303"));
        Assert.Equal(["a", "b", "c"], pages[0].Geometry.Boxes.Where(box => box.Id.Length == 1).Select(box => box.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Links_to_nowhere_and_to_themselves_are_reported_and_left_out()
    {
        var dossier = new Dossier
        {
            Institution = Institution,
            Devices = [new() { Id = "d", Kind = DeviceKind.Switch }],
            Links = [new() { Id = "1", From = "d", To = "無" }, new() { Id = "2", From = "d", To = "d" }],
        };

        var (pages, findings) = Network(dossier);

        Assert.Equal(["CD4302", "CD4305"], findings.Select(finding => finding.Code.Id));
        Assert.Empty(pages[0].Geometry.Links);
    }

    [Fact]
    public void Thirty_zones_inside_each_other_are_all_drawn_with_their_devices()
    {
        var numbers = Enumerable.Range(0, 30).ToList();
        var dossier = new Dossier
        {
            Institution = Institution,
            Zones = numbers.Select(i => new Zone { Id = $"z{i}", Name = $"区画{i}", Parent = i == 0 ? null : $"z{i - 1}" }).ToValueList(),
            Devices = numbers.Select(i => new Device { Id = $"D{i}", Kind = DeviceKind.Server, Zone = $"z{i}" }).ToValueList(),
        };

        var (pages, _) = Network(dossier);

        Assert.All(pages, page => Assert.Empty(SceneLint.Check(page)));
        Assert.Equal(30, pages.SelectMany(page => page.Symbols).SelectMany(symbol => symbol.Devices).Distinct().Count());
        Assert.All(numbers, i => Assert.Contains(pages, page => page.Geometry.Boxes.Any(box => box.Id == $"z{i}")));
    }

    [Fact]
    public void A_label_of_3000_characters_is_shortened_and_reported()
    {
        var name = new string('長', 3000);
        var dossier = new Dossier
        {
            Institution = Institution,
            Zones = [new() { Id = "z", Name = name }],
            Devices = [new() { Id = "d", Name = name, Zone = "z", Kind = DeviceKind.Server }],
            Systems = [new() { Id = "s", Name = name }],
            Contacts = new() { Inside = [new() { Id = "i", Title = name, Action = name }] },
        };

        var (pages, findings) = Network(dossier);

        Assert.Contains(findings, finding => finding.Code.Id == "CD4301");
        Assert.Empty(SceneLint.Check(pages[0]));
        Assert.Empty(SceneLint.Check(DossierDiagrams.SystemPages(dossier, DiagramCase.Options, DiagramCase.Measurer, new FindingCollector())[0]));
        Assert.Empty(SceneLint.Check(DossierDiagrams.ContactChainPages(dossier, DiagramCase.Options, DiagramCase.Measurer, new FindingCollector())[0]));
    }

    [Fact]
    public void Like_terminals_on_one_switch_are_drawn_as_one_with_their_count()
    {
        var (pages, _) = Network(Star(DeviceKind.Pc, 500));

        Assert.Single(Assert.Single(pages).Geometry.Links);
        Assert.Contains(pages[0].Geometry.Texts, text => text.Text == "端末PC ×500");
        Assert.Contains(pages[0].Geometry.Texts, text => text.Text == "×500");
    }

    [Fact]
    public void Five_hundred_servers_on_one_switch_are_all_drawn()
    {
        var (pages, _) = Network(Star(DeviceKind.Server, 500));

        Assert.Equal(500, pages.SelectMany(page => page.Geometry.Links).Select(link => link.Id).Distinct().Count());
    }

    private static Dossier Star(DeviceKind kind, int count) => new()
    {
        Institution = Institution,
        Zones = [new() { Id = "z", Name = "区画" }],
        Devices = Enumerable.Range(0, count + 1).Select(i => new Device
        {
            Id = "D" + i.ToString(CultureInfo.InvariantCulture), Kind = i == 0 ? DeviceKind.Switch : kind, Zone = i == 0 ? null : "z",
        }).ToValueList(),
        Links = Enumerable.Range(1, count).Select(i => new Link
        {
            Id = "L" + i.ToString(CultureInfo.InvariantCulture), From = "D0", To = "D" + i.ToString(CultureInfo.InvariantCulture),
        }).ToValueList(),
    };

    [Fact]
    public void No_paper_is_a_caller_mistake() =>
        Assert.Throws<ArgumentException>(() => DossierDiagrams.Network(
            SampleHospital.Dossier, DiagramOptions.Default with { Paper = DiagramPaper.None }, DiagramCase.Measurer, new FindingCollector()));

    private static (IReadOnlyList<CyberDocs.Diagrams.Drawing.DiagramPage> Pages, IReadOnlyList<Finding> Findings) Network(Dossier dossier)
    {
        var findings = new FindingCollector();
        return (DossierDiagrams.NetworkPages(dossier, DiagramCase.Options, DiagramCase.Measurer, findings), findings.Findings);
    }
}
