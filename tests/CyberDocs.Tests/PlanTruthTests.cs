using System.Text.RegularExpressions;
using CyberDocs.Collections;
using CyberDocs.Documents;
using CyberDocs.Model;
using CyberDocs.Model.Fields;
using CyberDocs.TestKit;

namespace CyberDocs.Tests;

/// <summary>No sentence of the continuity plan claims what the dossier denies, or does not say.</summary>
public sealed class PlanTruthTests(SampleDossier sample) : IClassFixture<SampleDossier>
{
    /// <summary>Every yes-or-no of a dossier: how it is set, what would claim it, and whether the plan speaks of it at all.</summary>
    private static readonly Fact[] Facts =
    [
        new("backup.offline", "切り離した控えは[0-9]+件", true, (d, k) => d with { Backups = Each(d.Backups, b => b with { Offline = k }) }),
        new("backup.taken", "取れている", false, (d, k) => d with { Backups = Each(d.Backups, b => b with { Taken = k }) }) { Denial = "取れていないものが" },
        new("backup.immutable", "書き換え", false, (d, k) => d with { Backups = Each(d.Backups, b => b with { Immutable = k }) }),
        new("vendor.contract", "SLA|契約と責任分界|情報を受ける事業者|事業者に(依頼|確認)", true,
            (d, k) => d with { Vendors = Each(d.Vendors, v => v with { Contract = k }) })
        {
            Denial = "保守を契約した事業者は(ない|ありません)",
            IsTakenForTrue = true,
        },
        new("system.in_house", "院内で(保守|復旧)", true, (d, k) => d with { Systems = Each(d.Systems, s => s with { InHouse = Flag(k), Vendor = null }) }),
        new("system.virtual", "仮想", false, (d, k) => d with { Systems = Each(d.Systems, s => s with { Virtual = Flag(k) }) }),
        new("system.holds_patient_data", "患者の?情報を(持つ|保有)", false,
            (d, k) => d with { Systems = Each(d.Systems, s => s with { HoldsPatientData = Flag(k) }) }),
        new("system.two_factor", "要素認証", false, (d, k) => d with { Systems = Each(d.Systems, s => s with { TwoFactor = k }) }),
        new("link.remote_maintenance", "うちリモートメンテナンス[1-9][0-9]*か所", true,
            (d, k) => d with { Links = Each(d.Links, l => l with { RemoteMaintenance = k == Knowledge.Yes }) }),
        new("link.always_on", "常時接続|都度接続", false, (d, k) => d with { Links = Each(d.Links, l => l with { AlwaysOn = Flag(k) }) }),
        new("link.source_restriction", "接続元", false, (d, k) => d with { Links = Each(d.Links, l => l with { SourceRestriction = k }) }),
        new("link.multi_factor", "要素認証", false, (d, k) => d with { Links = Each(d.Links, l => l with { MultiFactor = k }) }),
        new("flow.both_ways", "双方向", false, (d, k) => d with { Flows = Each(d.Flows, f => f with { BothWays = k == Knowledge.Yes }) }),
        new("flow.always_on", "常時接続|都度接続", false, (d, k) => d with { Flows = Each(d.Flows, f => f with { AlwaysOn = Flag(k) }) }),
        new("device.remote_maintenance", "リモートメンテナンスの機器", false,
            (d, k) => d with { Devices = Each(d.Devices, x => x with { RemoteMaintenance = k }) }),
        new("device.shared_account", "共用", false, (d, k) => d with { Devices = Each(d.Devices, x => x with { SharedAccount = k }) }),
        new("device.weak_password", "パスワード", false, (d, k) => d with { Devices = Each(d.Devices, x => x with { WeakPassword = k }) }),
        new("device.local_administrator", "管理者の?権限", false, (d, k) => d with { Devices = Each(d.Devices, x => x with { LocalAdministrator = k }) }),
        new("device.antivirus_stoppable", "止められ", false, (d, k) => d with { Devices = Each(d.Devices, x => x with { AntivirusStoppable = k }) }),
        new("zone.wireless", "無線LAN", false, (d, k) => d with { Zones = Each(d.Zones, z => z with { Wireless = Flag(k) }) }),
        new("zone.one_by_one", "台ずつ", false, (d, k) => d with { Zones = Each(d.Zones, z => z with { OneByOne = Flag(k) }) }),
    ];

    public static TheoryData<string> Keys => [.. Facts.Select(fact => fact.Key)];

    [Fact]
    public void Every_yes_or_no_of_a_dossier_is_looked_at()
    {
        var declared = Dossier.Shape.WithInside().Distinct()
            .SelectMany(shape => shape.Fields.Where(field => field.Kind is FieldKind.Flag or FieldKind.WordOrFlag).Select(field => $"{shape.Id}.{field.Key}"));

        // 'device.remote_maintenance' may be said in words and is of another kind.
        var known = Facts.Select(fact => fact.Key).Append("bcp.exists").Except(["device.remote_maintenance"]);
        Assert.Equal(declared.Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void What_is_turned_off_is_claimed_nowhere(string key)
    {
        var fact = Facts.Single(fact => fact.Key == key);
        var (yes, no, unknown) = (Plan(fact.Set(Bare, Knowledge.Yes)), Plan(fact.Set(Bare, Knowledge.No)), Plan(fact.Set(Bare, Knowledge.Unknown)));
        if (!fact.IsSaid && fact.Denial is null)
        {
            Assert.Equal((yes, yes), (no, unknown));
            return;
        }

        Assert.Equal(fact.IsSaid, fact.IsClaimedIn(yes));
        Assert.False(fact.IsClaimedIn(no), fact.Where(no));
        Assert.Equal(fact.IsSaid && fact.IsTakenForTrue, fact.IsClaimedIn(unknown));
        Assert.Equal(fact.Denial is not null, fact.IsDeniedIn(no));
        Assert.False(fact.IsDeniedIn(yes) || fact.IsDeniedIn(unknown));
    }

    /// <summary>The plan of an institution of which nothing is known: a rule, an instruction or 〔要記入〕, to be read before it is accepted.</summary>
    [Fact]
    public void Plan_of_nothing_claims_nothing()
    {
        var text = Plan(new Dossier { Institution = new Institution { Name = "見本病院" }, Bcp = new BcpFacts { Exists = true } });
        Assert.All(Facts, fact => Assert.False((fact.IsClaimedIn(text) && !fact.IsTakenForTrue) || fact.IsDeniedIn(text), fact.Where(text)));
        Assert.DoesNotMatch("院内放送|サーバ室|手術|入院|参照専用", text);
        Snapshot.Match(text, "plan-of-nothing");
    }

    [Fact]
    public void Plan_that_is_not_there_is_not_made()
    {
        var without = sample.Read.Dossier! with { Bcp = new BcpFacts { Exists = false } };
        Assert.False(sample.Engine.Plan(without).Single(planned => planned.Document.Id == "bcp").IsMade);
    }

    /// <summary>The sample without the institution's own sentences, which may say what they like.</summary>
    private Dossier Bare => sample.Read.Dossier! with
    {
        Bcp = new BcpFacts { Exists = true },
        Roles = Each(sample.Read.Dossier!.Roles, role => role with { Duty = null }),
        Contacts = sample.Read.Dossier!.Contacts with { Inside = Each(sample.Read.Dossier!.Contacts.Inside, step => step with { Action = null }) },
    };

    private string Plan(Dossier dossier)
    {
        var planned = sample.Engine.Plan(dossier).Single(planned => planned.Document.Id == "bcp");
        return DocumentText.Of(sample.Engine.Compose(dossier, planned, SampleDossier.Date).Document!);
    }

    private static bool? Flag(Knowledge known) => known switch { Knowledge.Yes => true, Knowledge.No => false, _ => null };

    private static ValueList<T> Each<T>(ValueList<T> records, Func<T, T> change) => records.Select(change).ToValueList();

    private sealed record Fact(string Key, string Claim, bool IsSaid, Func<Dossier, Knowledge, Dossier> Set)
    {
        /// <summary>What says that it is not so; null where the plan never does.</summary>
        public string? Denial { get; init; }

        /// <summary>Whether what is not known is taken for true, so that nothing is left out.</summary>
        public bool IsTakenForTrue { get; init; }

        public bool IsClaimedIn(string text) => Regex.IsMatch(text, Claim);

        public bool IsDeniedIn(string text) => Denial is not null && Regex.IsMatch(text, Denial);

        public string Where(string text) => $"{Key}: {string.Join(" … ", Regex.Matches(text, ".{0,30}(?:" + Claim + ").{0,30}").Select(match => match.Value))}";
    }
}
