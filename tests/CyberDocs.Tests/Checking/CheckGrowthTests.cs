using CyberDocs.Checking;
using CyberDocs.Model;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Checking;

/// <summary>Checking does not grow faster than its input. Work is counted by what it allocates, which is the same on every machine, and not by the clock.</summary>
public sealed class CheckGrowthTests
{
    private const int Few = 300;

    private static readonly CyberDocsEngine Engine = new();

    private static readonly Dictionary<string, Func<int, Dossier>> Shapes = new(StringComparer.Ordinal)
    {
        ["zones of one range"] = n => Empty with { Zones = [.. Many(n, i => new Zone { Id = $"z{i}", Name = $"区分{i}", Ranges = ["10.0.0.0/8"] })] },
        ["zones of their own ranges"] = n => Empty with
        {
            Zones = [.. Many(n, i => new Zone { Id = $"z{i}", Name = $"区分{i}", Ranges = [$"10.{i >> 8}.{i & 255}.0/24"] })],
        },
        ["zones inside each other"] = n => Empty with
        {
            Zones = [.. Many(n, i => new Zone { Id = $"z{i}", Name = $"区分{i}", Parent = i == 0 ? null : $"z{i - 1}", Ranges = ["10.0.0.0/8"] })],
        },
        ["one zone of many ranges"] = n => Empty with
        {
            Zones = [new Zone { Id = "z", Name = "院内", Ranges = [.. Many(n, i => $"10.{i >> 8}.{i & 255}.0/24")] }],
            Devices = [.. Many(n, i => new Device { Id = $"PC-{i}", Zone = "z", Addresses = [$"10.{i >> 8}.{i & 255}.9"] })],
        },
        ["vendors with forms and lines"] = n => Empty with
        {
            Vendors = [.. Many(n, i => new Vendor { Id = $"v{i}", Name = $"会社{i}", Contract = Knowledge.Yes, Disclosures = [new() { ReceivedOn = new(2024, 5, 1) }] })],
            Systems = [.. Many(n, i => new InformationSystem { Id = $"s{i}", Name = $"システム{i}", Vendor = $"v{i}", HoldsPatientData = true })],
            Outside = [.. Many(n, i => new OutsideParty { Id = $"o{i}", Name = $"相手{i}", Vendor = $"v{i}" })],
            Devices = [new Device { Id = "NW-1", Kind = DeviceKind.Router }],
            Links = [.. Many(n, i => new Link { Id = $"l{i}", From = $"o{i}", To = "NW-1", Systems = [$"s{i}"] })],
            Answers = [.. Many(n, i => Filled("checklist-vendor", Answer.No) with { Vendor = $"v{i}" }), Filled("checklist-institution", Answer.Yes)],
        },
        ["one vendor's systems with forms"] = n => Empty with
        {
            Vendors = [new Vendor { Id = "v", Name = "会社", Contract = Knowledge.Yes, Form = VendorFormScope.PerSystem }],
            Systems = [.. Many(n, i => new InformationSystem { Id = $"s{i}", Name = $"システム{i}", Vendor = "v", HoldsPatientData = true })],
            Answers = [.. Many(n, i => Filled("checklist-vendor", Answer.Yes) with { Vendor = "v", System = $"s{i}" })],
        },
        ["the same form again and again"] = n => Empty with
        {
            Vendors = [.. Many(n, i => new Vendor { Id = $"v{i}", Name = $"会社{i}", Contract = Knowledge.No })],
            Devices = [.. Many(n, i => new Device { Id = $"PC-{i}", Kind = DeviceKind.Pc, SupportEnd = new(2030, 1, 1) })],
            Answers = [.. Many(n, _ => Filled("checklist-institution", Answer.Yes))],
        },
        ["systems with backups"] = n => Empty with
        {
            Systems = [.. Many(n, i => new InformationSystem { Id = $"s{i}", Name = $"システム{i}", RecoveryPriority = i })],
            Backups = [.. Many(n, i => new Backup { Id = $"b{i}", System = $"s{i}", Restore = "戻す" })],
            Answers = [Filled("bcp-check", Answer.Yes)],
        },
        ["contacts of one vendor"] = n => Empty with
        {
            Vendors = [new Vendor { Id = "v", Name = "会社", Contacts = [.. Many(n, i => new VendorContact { Phone = $"086-000-{i:0000}" })] }],
            Contacts = new() { Outside = [.. Many(n, i => new OutsideContact { Id = $"c{i}", Name = $"相手{i}", Kind = ContactKind.Vendor, Vendor = "v", Phone = $"086-001-{i:0000}" })] },
        },
        ["a chain of steps"] = n => Empty with
        {
            Contacts = new() { Inside = [.. Many(n, i => new ContactStep { Id = $"c{i}", Title = $"段{i}", Notifies = [$"c{i + 1}"] })] },
        },
        ["devices of one name"] = n => Empty with
        {
            Devices = [.. Many(n, i => new Device { Id = $"PC-{i}", Kind = DeviceKind.Pc, Name = "端末", Serial = "1", Addresses = ["10.0.0.1"] })],
        },
    };

    public static TheoryData<string> Names => [.. Shapes.Keys];

    private static Dossier Empty => new() { Institution = new() { Name = "見本病院" } };

    [Theory]
    [MemberData(nameof(Names))]
    public void Work_grows_as_the_dossier_does(string name)
    {
        var shape = Shapes[name];
        WorkOf(shape(Few));
        var few = WorkOf(shape(Few));
        var many = WorkOf(shape(4 * Few));
        Assert.True(many < 6 * few, $"{few} bytes for {Few}, {many} for {4 * Few}");
    }

    // Loops that allocate nothing are not counted above; a quadratic one does not come to an end here.
    [Theory]
    [MemberData(nameof(Names))]
    public void Large_dossiers_are_checked_to_the_end(string name)
    {
        using var limit = new CancellationTokenSource(Hang.Limit);
        var findings = new DossierChecker().Check(Context(Shapes[name](FullRun.Count(5, 20) * Few)), limit.Token);
        Assert.NotEmpty(FindingGrouping.Group(findings));
    }

    [Fact]
    public void Every_zone_of_a_shared_range_is_named()
    {
        var findings = new DossierChecker().Check(Context(Shapes["zones of one range"](50))).Where(finding => finding.Code.Id == "CD2069").ToList();
        var named = findings.SelectMany(finding => finding.Arguments).Select(argument => argument.Japanese).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(50, named.Count);
        Assert.InRange(findings.Count, 49, 500);
    }

    [Fact]
    public void The_same_fault_of_150000_devices_is_one_finding_from_the_start()
    {
        var facts = Context(Empty with { Devices = [.. Many(150_000, i => new Device { Id = $"PC-{i:000000}" })] });
        var found = new DossierChecker().CheckTogether(facts, default);
        Assert.InRange(found.Count, 5, 60);
        Assert.Equal(150_000, found.Max(finding => finding.Subjects.Count));
    }

    [Fact]
    public void Grouped_as_they_are_found_findings_are_those_that_are_grouped_afterwards()
    {
        foreach (var shape in Shapes.Values)
        {
            var facts = Context(shape(40));
            Assert.Equal(
                FindingGrouping.Group(new DossierChecker().Check(facts)).Select(finding => finding.ToString()),
                FindingGrouping.Group(new DossierChecker().CheckTogether(facts, default)).Select(finding => finding.ToString()));
        }
    }

    private static long WorkOf(Dossier dossier)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        FindingGrouping.Group(new DossierChecker().Check(Context(dossier)));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static CheckContext Context(Dossier dossier) => new(dossier, Engine.Editions, new(2024, 10, 1));

    private static FormAnswers Filled(string form, Answer answer) => new()
    {
        Form = form,
        Items = [.. ((string[])["1-1", "2-1", "2-2", "2-5.server", "2-8.network"]).Select(item => new ItemAnswer { Item = item, First = answer, FirstOn = new(2024, 7, 1) })],
    };

    private static IEnumerable<T> Many<T>(int count, Func<int, T> make) => Enumerable.Range(0, count).Select(make);
}
