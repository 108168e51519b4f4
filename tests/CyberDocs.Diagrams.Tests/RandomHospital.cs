using System.Globalization;
using CyberDocs.Collections;
using CyberDocs.Model;

namespace CyberDocs.Diagrams.Tests;

/// <summary>Made-up hospitals of any size and shape, the same for the same seed.</summary>
internal static class RandomHospital
{
    private static readonly string[] Words =
        ["電子カルテ", "病棟", "外来", "放射線", "検査", "薬剤", "Server", "バックアップ", "L2-SW", "手術室", "給食", "ネットワーク監視", "A", "長い名前の医療情報連携中継装置"];

    public static Dossier Create(int seed)
    {
        var random = new Random(seed);
        var zones = Zones(random);
        var devices = Devices(random, zones);
        var outside = Enumerable.Range(0, random.Next(0, 9))
            .Select(i => new OutsideParty { Id = $"o{i}", Name = Name(random), Kind = Pick<OutsideKind>(random) }).ToList();
        var dossier = new Dossier
        {
            Institution = new() { Name = "乱数病院" },
            Zones = zones.ToValueList(),
            Devices = devices.ToValueList(),
            Outside = outside.ToValueList(),
            Links = Links(random, zones, devices, outside).ToValueList(),
            Contacts = Contacts(random),
            Systems = Systems(random, out var flows, outside),
            Flows = flows,
        };
        return random.Next(2) == 0 ? dossier : dossier with { Pins = Pins(random, dossier).ToValueList() };
    }

    // Good and bad ones: on and off the page, on top of each other, of things that are not there.
    private static IEnumerable<Pin> Pins(Random random, Dossier dossier)
    {
        string[] diagrams = ["network", "external", "system", "contact-chain"];
        string[] ids =
        [
            .. dossier.Zones.Select(zone => zone.Id), .. dossier.Outside.Select(party => party.Id), .. dossier.Systems.Select(system => system.Id),
            .. dossier.Contacts.Inside.Select(step => step.Id), .. dossier.Contacts.Outside.Select(body => body.Id), .. dossier.Devices.Take(40).Select(device => device.Id), "nothing",
        ];
        for (var i = random.Next(1, 25); i > 0; i--)
        {
            yield return new()
            {
                Diagram = diagrams[random.Next(diagrams.Length)],
                Item = ids[random.Next(ids.Length)],
                Order = random.Next(3) == 0 ? random.Next(0, 6) : null,
                X = random.Next(3) == 0 ? null : random.Next(-10, 430),
                Y = random.Next(2) == 0 ? null : random.Next(-10, 300),
                Page = random.Next(8) == 0 ? 2 : 1,
            };
        }
    }

    private static List<Zone> Zones(Random random)
    {
        var count = random.Next(0, random.Next(0, 4) == 0 ? 30 : 9);
        List<Zone> zones = [];
        for (var i = 0; i < count; i++)
        {
            zones.Add(new()
            {
                Id = $"z{i}",
                Name = Name(random),
                Kind = Pick<ZoneKind>(random),
                Parent = i > 0 && random.Next(4) == 0 ? $"z{random.Next(i)}" : null,
                Vlans = random.Next(2) == 0 ? [] : [random.Next(1, 4000).ToString(CultureInfo.InvariantCulture)],
                Ranges = random.Next(3) == 0 ? [] : [$"10.{random.Next(256)}.0.0/16"],
            });
        }

        return zones;
    }

    private static List<Device> Devices(Random random, List<Zone> zones)
    {
        var count = random.Next(1, random.Next(0, 3) == 0 ? 1000 : 80);
        List<Device> devices = [];
        for (var i = 0; i < count; i++)
        {
            devices.Add(new()
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"D-{i:0000}"),
                Kind = Pick<DeviceKind>(random),
                Name = random.Next(8) == 0 ? null : Name(random),
                Place = random.Next(2) == 0 ? Name(random) : null,
                Zone = zones.Count == 0 || random.Next(12) == 0 ? null : zones[random.Next(zones.Count)].Id,
                State = random.Next(20) == 0 ? DeviceState.Disposed : DeviceState.InUse,
            });
        }

        return devices;
    }

    private static IEnumerable<Link> Links(Random random, List<Zone> zones, List<Device> devices, List<OutsideParty> outside)
    {
        string End()
        {
            var what = random.Next(20);
            return what < 3 && zones.Count > 0 ? zones[random.Next(zones.Count)].Id
                : what < 7 && outside.Count > 0 ? outside[random.Next(outside.Count)].Id
                : what == 19 && random.Next(5) == 0 ? "nowhere"
                : devices[random.Next(Math.Min(devices.Count, 60))].Id;
        }

        for (var i = random.Next(0, random.Next(0, 4) == 0 ? 70 : 18); i > 0; i--)
        {
            yield return new()
            {
                Id = $"l{i}",
                From = End(),
                To = End(),
                Kind = Pick<LinkKind>(random),
                Name = random.Next(3) == 0 ? Name(random) : null,
                AlwaysOn = random.Next(3) switch { 0 => true, 1 => false, _ => null },
                RemoteMaintenance = random.Next(4) == 0,
                Boundary = random.Next(4) == 0 ? Name(random) : null,
                BoundaryAt = random.Next(4) switch { 0 => "from", 1 => "to", 2 => "middle", _ => null },
            };
        }
    }

    private static ContactChain Contacts(Random random)
    {
        var steps = random.Next(0, 14);
        var bodies = random.Next(0, 20);
        return new()
        {
            Inside = Enumerable.Range(0, steps).Select(i => new ContactStep
            {
                Id = $"s{i}",
                Title = Name(random),
                Phone = "000-0000",
                NightPhone = random.Next(2) == 0 ? "000-0001" : null,
                Action = random.Next(2) == 0 ? Name(random) + Name(random) : null,
                WithinMinutes = random.Next(2) == 0 ? random.Next(0, 121) : null,
                Notifies = Enumerable.Range(0, random.Next(0, 4)).Select(_ => $"s{random.Next(steps)}").ToValueList(),
            }).ToValueList(),
            Outside = Enumerable.Range(0, bodies).Select(i => new OutsideContact
            {
                Id = $"b{i}",
                Name = Name(random),
                Kind = Pick<ContactKind>(random),
                Phone = "000-0002",
                Deadline = random.Next(2) == 0 ? Name(random) : null,
                NotifiedBy = random.Next(3) == 0 ? null : $"s{random.Next(steps + 1)}",
            }).ToValueList(),
        };
    }

    private static ValueList<InformationSystem> Systems(Random random, out ValueList<DataFlow> flows, List<OutsideParty> outside)
    {
        var count = random.Next(0, random.Next(0, 4) == 0 ? 40 : 12);
        string End() => outside.Count > 0 && random.Next(4) == 0 ? outside[random.Next(outside.Count)].Id : $"y{random.Next(count + 1)}";
        flows = Enumerable.Range(0, random.Next(0, (count * 2) + 1)).Select(_ => new DataFlow
        {
            From = End(),
            To = End(),
            Content = Name(random),
            Protocol = random.Next(2) == 0 ? "HL7" : null,
            BothWays = random.Next(2) == 0,
        }).ToValueList();
        return Enumerable.Range(0, count).Select(i => new InformationSystem
        {
            Id = $"y{i}", Name = Name(random), Hosting = Pick<Hosting>(random), Virtual = random.Next(2) == 0,
        }).ToValueList();
    }

    private static T Pick<T>(Random random)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        return values[random.Next(values.Length)];
    }

    private static string Name(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Words[random.Next(Words.Length)]))
        + (random.Next(3) == 0 ? random.Next(100).ToString(CultureInfo.InvariantCulture) : "");
}
