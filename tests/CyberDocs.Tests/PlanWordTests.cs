using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using CyberDocs.Collections;
using CyberDocs.Documents;
using CyberDocs.Model;
using CyberDocs.Model.Fields;
using CyberDocs.TestKit;

namespace CyberDocs.Tests;

/// <summary>What the continuity plan says of kinds and of texts goes when they go.</summary>
public sealed class PlanWordTests(SampleDossier sample) : IClassFixture<SampleDossier>
{
    /// <summary>Every word of a closed vocabulary: how all records are given it, and whether the plan speaks of it.</summary>
    private static readonly WordFact[] Facts =
    [
        WordFact.Of("institution.kind", true, Terms.InstitutionKinds, (d, k) => d with { Institution = d.Institution with { Kind = k } }),
        WordFact.Of("role.kind", true, Terms.RoleKinds, (d, k) => d with { Roles = Each(d.Roles, r => r with { Kind = k }) }) with
        {
            Unclaimed = "(最高責任者|安全管理責任者|システム運用担当者)"
                + "(は、〔要記入〕|（〔要記入〕）|が不在のとき|が両方の必要|は、復旧の結果)",
        },
        WordFact.Of("outside_contact.kind", true, Terms.ContactKinds,
            (d, k) => d with { Contacts = d.Contacts with { Outside = Each(d.Contacts.Outside, c => c with { Kind = k }) } }),
        WordFact.Of("link.kind", true, Terms.LinkKinds, (d, k) => d with { Links = Each(d.Links, l => l with { Kind = k }) }),
        WordFact.Of("zone.kind", false, Terms.ZoneKinds, (d, k) => d with { Zones = Each(d.Zones, z => z with { Kind = k }) }),
        WordFact.Of("outside.kind", false, Terms.OutsideKinds, (d, k) => d with { Outside = Each(d.Outside, o => o with { Kind = k }) }),
        WordFact.Of("disclosure.kind", false, Terms.DisclosureKinds,
            (d, k) => d with { Vendors = Each(d.Vendors, v => v with { Disclosures = Each(v.Disclosures, x => x with { Kind = k }) }) }),
        WordFact.Of("vendor.form", false, Terms.VendorFormScopes, (d, k) => d with { Vendors = Each(d.Vendors, v => v with { Form = k }) }),
        WordFact.Of("system.hosting", false, Terms.Hostings, (d, k) => d with { Systems = Each(d.Systems, s => s with { Hosting = k }) }),
        WordFact.Of("system.shared_passwords", false, Terms.Knowledges, (d, k) => d with { Systems = Each(d.Systems, s => s with { SharedPasswords = k }) }),
        WordFact.Of("system.os_upkeep", false, Terms.Upkeeps, (d, k) => d with { Systems = Each(d.Systems, s => s with { OsUpkeep = k }) }),
        WordFact.Of("system.firmware_upkeep", false, Terms.Upkeeps, (d, k) => d with { Systems = Each(d.Systems, s => s with { FirmwareUpkeep = k }) }),
        WordFact.Of("system.log_upkeep", false, Terms.Upkeeps, (d, k) => d with { Systems = Each(d.Systems, s => s with { LogUpkeep = k }) }),
        WordFact.Of("device.kind", true, Terms.DeviceKinds, (d, k) => d with { Devices = Each(d.Devices, x => x with { Kind = k }) }),
        WordFact.Of("device.state", true, Terms.DeviceStates,
            (d, k) => d with { Devices = Each(d.Devices, x => x with { State = k }) }) with { Unclaimed = "使用中0台|うち使用中" },
        WordFact.Of("answers.gate", false, Terms.Answers, (d, k) => d with { Answers = Each(d.Answers, a => a with { Gate = k }) }),
    ];

    public static TheoryData<string> Keys => [.. Facts.Select(fact => fact.Key)];

    [Fact]
    public void Every_kind_of_a_dossier_is_looked_at()
    {
        // Answers, settings and places in drawings are no facts;
        // what is cut first tells a rule from one's own order, and a border is drawn.
        string[] others = ["answer.first", "answer.second", "answers.form", "rule.severity", "pin.diagram", "bcp.first_cut", "link.boundary_at"];
        var declared = Dossier.Shape.WithInside().Distinct()
            .SelectMany(shape => shape.Fields.Where(field => field.Kind is FieldKind.Word).Select(field => $"{shape.Id}.{field.Key}"));
        // 'device.kind' may be a word of one's own.
        Assert.Equal(declared.Append("device.kind").Order(StringComparer.Ordinal), Facts.Select(fact => fact.Key).Concat(others).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void What_is_of_another_kind_is_not_called_by_the_first(string key)
    {
        var fact = Facts.Single(fact => fact.Key == key);
        var plans = fact.Labels.Select((label, i) => (Label: label, Lines: Lines(fact.Set(Bare, i)))).ToList();
        Assert.Equal(fact.IsSaid, plans.Skip(1).Any(plan => !plan.Lines.SetEquals(plans[0].Lines)));
        foreach (var (label, lines) in plans)
        {
            foreach (var other in plans.Where(other => other.Label != label && !other.Label.Contains(label, StringComparison.Ordinal)))
            {
                Assert.DoesNotContain(other.Lines.Except(lines), line => Regex.Replace(line, fact.Unclaimed, "").Contains(label, StringComparison.Ordinal));
            }
        }
    }

    /// <summary>Lines that stand there because something does not: 〔要記入〕, a denial or a rule, to be read before they are accepted.</summary>
    [Fact]
    public void What_is_not_written_down_is_asked_for_or_left_out()
    {
        var full = sample.Read.Dossier!;
        var whole = Lines(full);
        var text = new StringBuilder();
        foreach (var (name, type, over) in Records)
        {
            foreach (var property in type.GetProperties().Where(IsOptional).OrderBy(property => property.Name, StringComparer.Ordinal))
            {
                var lines = Lines(over(full, record => Without(record, property)));
                var appeared = lines.Where(line => !whole.Contains(line)).ToList();
                if (!lines.SetEquals(whole))
                {
                    text.Append(name).Append('.').Append(property.Name).Append('\n').AppendJoin("", appeared.Select(line => "    " + line + "\n"));
                }
            }
        }

        Snapshot.Match(text.ToString(), "plan-without");
    }

    private static readonly (string Name, Type Type, Func<Dossier, Func<object, object>, Dossier> Over)[] Records =
    [
        ("bcp", typeof(BcpFacts), (d, f) => d with { Bcp = (BcpFacts)f(d.Bcp) }),
        ("backup", typeof(Backup), (d, f) => d with { Backups = Each(d.Backups, x => (Backup)f(x)) }),
        ("system", typeof(InformationSystem), (d, f) => d with { Systems = Each(d.Systems, x => (InformationSystem)f(x)) }),
        ("vendor", typeof(Vendor), (d, f) => d with { Vendors = Each(d.Vendors, x => (Vendor)f(x)) }),
        ("vendor_contact", typeof(VendorContact),
            (d, f) => d with { Vendors = Each(d.Vendors, v => v with { Contacts = Each(v.Contacts, x => (VendorContact)f(x)) }) }),
        ("role", typeof(Role), (d, f) => d with { Roles = Each(d.Roles, x => (Role)f(x)) }),
        ("person", typeof(Person), (d, f) => d with { People = Each(d.People, x => (Person)f(x)) }),
        ("department", typeof(Department), (d, f) => d with { Departments = Each(d.Departments, x => (Department)f(x)) }),
        ("link", typeof(Link), (d, f) => d with { Links = Each(d.Links, x => (Link)f(x)) }),
        ("contacts", typeof(ContactChain), (d, f) => d with { Contacts = (ContactChain)f(d.Contacts) }),
        ("step", typeof(ContactStep), (d, f) => d with { Contacts = d.Contacts with { Inside = Each(d.Contacts.Inside, x => (ContactStep)f(x)) } }),
        ("outside_contact", typeof(OutsideContact),
            (d, f) => d with { Contacts = d.Contacts with { Outside = Each(d.Contacts.Outside, x => (OutsideContact)f(x)) } }),
    ];

    private static bool IsOptional(PropertyInfo property) => property.CanWrite
        && (property.PropertyType == typeof(ValueList<string>) || Nullable.GetUnderlyingType(property.PropertyType) is not null
            || (property.PropertyType == typeof(string) && new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable));

    private static object Without(object record, PropertyInfo property)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, property.PropertyType == typeof(ValueList<string>) ? ValueList.From<string>([]) : null);
        return copy;
    }

    /// <summary>The sample without the institution's own sentences and titles, which may say what they like.</summary>
    private Dossier Bare => sample.Read.Dossier! with
    {
        Bcp = new BcpFacts { Exists = true },
        Roles = Each(sample.Read.Dossier!.Roles, role => role with { Duty = null, Title = null }),
        People = Each(sample.Read.Dossier!.People, person => person with { Title = null }),
        Contacts = sample.Read.Dossier!.Contacts with
        {
            Inside = Each(sample.Read.Dossier!.Contacts.Inside, step => step with { Title = step.Id, Action = null }),
            Outside = Each(sample.Read.Dossier!.Contacts.Outside, contact => contact with { Name = contact.Id, Desk = null, Purpose = null, Vendor = null }),
        },
    };

    private HashSet<string> Lines(Dossier dossier)
    {
        var planned = sample.Engine.Plan(dossier).Single(planned => planned.Document.Id == "bcp");
        return [.. DocumentText.Of(sample.Engine.Compose(dossier, planned, SampleDossier.Date).Document!).Split('\n')];
    }

    private static ValueList<T> Each<T>(ValueList<T> records, Func<T, T> change) => records.Select(change).ToValueList();

    private sealed record WordFact(string Key, bool IsSaid, IReadOnlyList<string> Labels, Func<Dossier, int, Dossier> Set)
    {
        /// <summary>Where the word stands and nothing is called by it: what asks for it, and counts of none.</summary>
        public string Unclaimed { get; init; } = "〔";

        public static WordFact Of<T>(string key, bool isSaid, TermTable<T> words, Func<Dossier, T, Dossier> set)
            where T : struct, Enum =>
            new(key, isSaid, [.. words.Terms.Select(term => term.Japanese)], (dossier, i) => set(dossier, words.Terms[i].Value));
    }
}
