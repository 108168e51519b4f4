using CyberDocs.Collections;
using CyberDocs.Model;
using CyberDocs.Redaction;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Redaction;

/// <summary>What each vendor is shown, made of what is hidden from all of them, is what hiding it from that one alone gives.</summary>
public sealed class VendorRedactionTests
{
    private static readonly CyberDocsEngine Engine = new();

    // Whatever one vendor sees and another does not stands in texts of nobody as well.
    private static readonly Dossier Crossed = new()
    {
        Institution = new Institution { Name = "見本病院", Phone = "086-000-1000" },
        People = [new Person { Id = "a", Name = "見本 太郎", Phone = "086-000-2000", Email = "taro@example.jp" }],
        Vendors =
        [
            new Vendor { Id = "v1", Name = "甲社", Scope = "PW-2201 の保守", Contacts = [new VendorContact { Name = "窓口", Phone = "0120-000-001" }] },
            new Vendor { Id = "v2", Name = "乙社", Scope = "PW-2201 の保守", Contacts = [new VendorContact { Name = "窓口", Phone = "0120-000-001" }] },
            new Vendor { Id = "v3", Name = "丙社", Contacts = [new VendorContact { Name = "窓口", Phone = "0120 000 003" }] },
        ],
        Systems =
        [
            new InformationSystem { Id = "s1", Name = "検査", Vendor = "v1", Owner = "a" }, new InformationSystem { Id = "s2", Name = "薬剤", Vendor = "v2" },
        ],
        Zones = [new Zone { Id = "z", Name = "区分", Vlans = ["VLAN-310"] }],
        Devices =
        [
            new Device { Id = "D-1", Vendor = "v1", Zone = "z", Serial = "SN-ABCD-77-0001", HostName = "alpha-host", Remarks = "beta-host の隣" },
            new Device { Id = "D-2", Vendor = "v2", Host = "D-5", Serial = "SN-ABCD-77-0002", HostName = "beta-host", Addresses = ["10.0.0.12"] },
            new Device { Id = "D-3", Systems = ["s1", "s2"], Serial = "SN-QQ-1200-55", Remarks = "10.0.0.12 と 0120（000）003、VLAN-310" },
            new Device { Id = "D-4", Name = "alpha-host の予備", Remarks = "誰のものでもない SN-ABCD-77" },
            new Device { Id = "D-5", Name = "SN-ABCD-77-0001 の台", Model = "SN-ABCD" },
        ],
        Outside = [new OutsideParty { Id = "o", Name = "保守センター", Vendor = "v3" }],
        Links =
        [
            new Link { Id = "l", From = "o", To = "D-4", Carrier = "SN-QQ-1200", Remarks = "beta-host へ" },
            new Link { Id = "m", From = "D-1", To = "D-2", Vendor = "v2", Through = ["D-5"], Systems = ["s1"] },
        ],
        Flows = [new DataFlow { From = "s1", To = "s2", Content = "taro@example.jp と alpha-host" }],
        Backups = [new Backup { Id = "b", System = "s2", Method = "beta-host へ" }],
        Bcp = new BcpFacts { Scope = "alpha-host、beta-host、0120-000-001、SN-QQ-1200、SN-ABCD-77、10.0.0.12、２０２４/10/1 の PW-2201" },
        Answers =
        [
            new FormAnswers { Form = "checklist-vendor", Vendor = "v1", Items = [new ItemAnswer { Item = "1", FirstOn = new(new DateOnly(2024, 10, 1)) }] },
            new FormAnswers { Form = "checklist-vendor", Vendor = "v3", Items = [new ItemAnswer { Item = "1", FirstOn = new(new DateOnly(2024, 10, 1)) }] },
            new FormAnswers { Form = "checklist-institution", Items = [new ItemAnswer { Item = "1", Remarks = "SN-ABCD-77-0002" }] },
        ],
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var profile in Engine.Profiles)
            {
                cases.Add("crossed", profile.Id);
                cases.Add("sample", profile.Id);
                cases.Add("complete", profile.Id);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_vendor_is_shown_what_hiding_from_it_alone_leaves_of_its_share(string name, string id)
    {
        var (dossier, profile) = (DossierOf(name), Engine.Profiles.Single(profile => profile.Id == id));
        var shares = new VendorRedaction(dossier, profile);
        foreach (var vendor in dossier.Vendors)
        {
            var (share, whole) = (shares.For(vendor.Id), Redactor.Redact(dossier, profile, vendor.Id).Dossier);
            Assert.Equal(whole.Institution, share.Institution);
            Assert.Equal(whole.People, share.People);
            Assert.Equal(whole.Zones, share.Zones);
            Assert.Equal(whole.Bcp, share.Bcp);
            AssertShare(whole.Vendors, share.Vendors, each => each.Id, each => each.Id == vendor.Id);
            AssertShare(whole.Systems, share.Systems, each => each.Id, each => each.Vendor == vendor.Id);
            AssertShare(whole.Devices, share.Devices, each => each.Id, each => each.Vendor == vendor.Id);
            AssertShare(whole.Outside, share.Outside, each => each.Id, each => each.Vendor == vendor.Id);
            AssertShare(whole.Links, share.Links, each => each.Id, each => each.Vendor == vendor.Id);
            AssertShare(whole.Flows, share.Flows, each => each.From, _ => false);
            AssertShare(whole.Backups, share.Backups, each => each.Id, each => dossier.Systems.Any(system => system.Id == each.System && system.Vendor == vendor.Id));
            AssertShare(whole.Answers, share.Answers, each => each.Form, each => each.Vendor == vendor.Id);
        }
    }

    [Fact]
    public void A_share_holds_what_serves_the_vendors_systems_and_what_its_records_name_and_nothing_else_of_others()
    {
        var share = new VendorRedaction(Crossed, Engine.Profiles.Single(profile => profile.Id == "vendor")).For("v2");
        Assert.Equal(["D-1", "D-2", "D-3", "D-5"], share.Devices.Select(device => device.Id));
        Assert.Equal(["m"], share.Links.Select(link => link.Id));
        Assert.Equal(["s1", "s2"], share.Systems.Select(system => system.Id));
        Assert.Empty(share.Outside);
        Assert.Equal("beta-host", share.Devices[1].HostName);
        Assert.Equal("（非開示）", share.Devices[0].HostName);
        Assert.Equal("（非開示）、beta-host、0120-000-001、（非開示）、（非開示）、（非開示）、（非開示） の PW-2201", share.Bcp.Scope);
    }

    private static Dossier DossierOf(string name) => name == "crossed"
        ? Crossed
        : Engine.Read(name == "sample" ? SampleDossier.FilePath : Repository.PathOf("tests", "CyberDocs.Tests", "Reading", "complete-dossier.yaml")).Dossier!;

    // Ids that are secrets of others themselves are numbered, as many as there are.
    private static void AssertShare<T>(ValueList<T> whole, ValueList<T> share, Func<T, string> idOf, Func<T, bool> isOwn)
    {
        var known = whole.ToHashSet();
        Assert.All(share.Where(record => !idOf(record).StartsWith(RedactedDossier.Mark, StringComparison.Ordinal)), record => Assert.True(known.Contains(record), idOf(record)));
        Assert.Equal(whole.Where(isOwn), share.Where(isOwn));
    }
}
