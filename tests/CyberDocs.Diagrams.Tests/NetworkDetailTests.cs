using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.TestKit;

namespace CyberDocs.Diagrams.Tests;

/// <summary>What is drawn one by one, and what one symbol may stand for.</summary>
public class NetworkDetailTests
{
    /// <summary>Of more different things in one zone than this, pages show kinds.</summary>
    private const int FewEnough = 150;

    private static int Runs => FullRun.Count(40, 1000);

    [Fact]
    public void Servers_storage_and_network_equipment_of_the_sample_are_drawn_one_by_one()
    {
        var dossier = SampleHospital.Dossier;
        var devices = dossier.Devices.ToDictionary(device => device.Id, StringComparer.Ordinal);

        var symbols = Symbols(dossier);

        Assert.All(symbols.Where(symbol => symbol.Devices.Count > 1), symbol => Assert.False(IsCentral(devices[symbol.Devices[0]].Kind), symbol.Symbol));
    }

    [Fact]
    public void Unlike_servers_switches_and_medical_devices_are_never_one_symbol()
    {
        var checkedCount = 0;
        for (var seed = 1; seed <= Runs; seed++)
        {
            var dossier = Varied(RandomHospital.Create(seed), seed);
            if (dossier.Devices.Count > FewEnough)
            {
                continue;
            }

            checkedCount++;
            var devices = dossier.Devices.DistinctBy(device => device.Id).ToDictionary(device => device.Id, StringComparer.Ordinal);

            foreach (var members in Symbols(dossier).Select(symbol => symbol.Devices.Select(id => devices[id]).ToList()))
            {
                var isTerminal = members[0].Kind.AssetClass() == AssetClass.Pc;
                Assert.Single(members.Select(member => isTerminal ? (object)member.Kind : Look(member)).Distinct());
            }
        }

        Assert.True(checkedCount * 4 >= Runs);
    }

    [Fact]
    public void Terminals_that_differ_are_symbols_of_their_own_where_the_page_has_room()
    {
        var dossier = new Dossier
        {
            Institution = new() { Name = "試験病院" },
            Zones = [new() { Id = "z", Name = "区画" }],
            Devices =
            [
                .. Enumerable.Range(1, 6).Select(i => Pc($"PC-{i}", "DT-1", new(2027, 3, 31))), Pc("PC-7", "DT-2", new(2027, 3, 31)), Pc("PC-8", "DT-2", new(2027, 3, 31)),
                Pc("PC-9", "DT-2", new(2025, 3, 31)),
            ],
        };

        var symbols = Symbols(dossier);

        Assert.Equal([6, 2, 1], symbols.Select(symbol => symbol.Devices.Count));
    }

    [Fact]
    public void Unlike_terminals_drawn_together_say_how_many_sorts_they_are()
    {
        var zones = Enumerable.Range(1, 4).Select(i => new Zone { Id = $"z{i}", Name = $"区画{i}" }).ToList();
        var dossier = new Dossier
        {
            Institution = new() { Name = "試験病院" },
            Zones = [.. zones],
            Devices = [.. zones.SelectMany(zone => Enumerable.Range(1, 200).Select(i => Pc($"{zone.Id}-{i:000}", $"DT-{i}", null) with { Zone = zone.Id }))],
        };

        var pages = DossierDiagrams.NetworkPages(dossier, DiagramCase.Options, DiagramCase.Measurer, new FindingCollector());

        Assert.Single(pages);
        Assert.Empty(SceneLint.Check(pages[0]));
        Assert.Equal(4, pages[0].Geometry.Texts.Count(text => text.Text.Contains("200 種", StringComparison.Ordinal)));
    }

    [Fact]
    public void Zones_show_servers_one_by_one_where_the_page_has_room_and_only_a_zone_that_no_page_holds_draws_alike_ones_together()
    {
        var dossier = new Dossier
        {
            Institution = new() { Name = "試験病院" },
            Zones = [new() { Id = "a", Name = "大" }, new() { Id = "b", Name = "中" }, new() { Id = "c", Name = "小" }],
            Devices = [.. Many("A", 400, "a"), .. Many("B", 60, "b"), .. Many("C", 5, "c")],
        };

        var pages = DossierDiagrams.NetworkPages(dossier, DiagramCase.Options, DiagramCase.Measurer, new FindingCollector());

        Assert.All(pages, page => Assert.Empty(SceneLint.Check(page)));
        var byZone = pages.SelectMany(page => page.Symbols).Where(symbol => symbol.Devices.Count > 0).ToLookup(symbol => symbol.Zone);
        Assert.Equal(400, Assert.Single(byZone["a"]).Devices.Count);
        Assert.Equal(60, byZone["b"].Count());
        Assert.Equal(5, byZone["c"].Count());
    }

    [Fact]
    public void A_device_has_the_same_symbol_in_the_network_and_in_the_overview_of_lines()
    {
        var network = Symbols(SampleHospital.Dossier).SelectMany(symbol => symbol.Devices, (symbol, id) => (id, symbol.Symbol)).ToHashSet();

        var lines = DossierDiagrams.ExternalConnectionsPages(SampleHospital.Dossier, DiagramCase.Options, DiagramCase.Measurer, new FindingCollector())
            .SelectMany(page => page.Symbols).SelectMany(symbol => symbol.Devices, (symbol, id) => (id, symbol.Symbol)).ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Contains(line, network));
    }

    private static IReadOnlyList<DiagramSymbol> Symbols(Dossier dossier) => DossierDiagrams.NetworkSymbols(dossier, DiagramCase.Options, DiagramCase.Measurer);

    private static bool IsCentral(DeviceKind kind) => kind != DeviceKind.AccessPoint && kind.AssetClass() is AssetClass.Server or AssetClass.Network;

    private static object Look(Device device) =>
        (device.Kind, device.Maker, device.Model, device.Vendor, device.SupportEnd, string.Join(' ', device.Systems.Order(StringComparer.Ordinal)));

    // Makers, models, vendors, dates and systems by turns, so that neighbours seldom are alike.
    private static Dossier Varied(Dossier dossier, int seed) => dossier with
    {
        Devices = [.. dossier.Devices.Select((device, i) => device with
        {
            Maker = "製造" + ((i + seed) % 2), Model = "型番" + (i % 3), Vendor = "v" + (i % 2), SupportEnd = i % 5 == 0 ? null : new DateOnly(2026 + (i % 2), 3, 31), Systems = ["s" + (i % 2)],
        })],
    };

    private static Device Pc(string id, string model, DateOnly? support) => new()
    {
        Id = id, Kind = DeviceKind.Pc, Name = "端末", Zone = "z", Maker = "製造元", Model = model, SupportEnd = support,
    };

    private static IEnumerable<Device> Many(string prefix, int count, string zone) => Enumerable.Range(1, count).Select(i => new Device
    {
        Id = $"{prefix}-{i:000}", Kind = DeviceKind.Server, Name = $"サーバ{i}", Zone = zone, Maker = "製造元", Model = "型番",
    });
}
