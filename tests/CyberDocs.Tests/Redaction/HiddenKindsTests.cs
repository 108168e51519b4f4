using CyberDocs.Collections;
using CyberDocs.Model;
using CyberDocs.Redaction;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Redaction;

/// <summary>Dates, numbers, enumerations and yes/no facts that a profile hides are in no output, and nothing that is made depends on them.</summary>
public sealed class HiddenKindsTests : IDisposable
{
    private static readonly ReadResult Sample = new CyberDocsEngine().Read(SampleDossier.FilePath);

    // Values that stand nowhere else, however they are written.
    private static readonly Dossier Marked = With(Sample.Dossier!, new(2077, 4, 2), new(1993, 9, 12), 98127981, yes: true);

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-kinds-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Hidden_dates_and_numbers_are_in_no_byte_of_any_format_and_every_table_says_so()
    {
        var read = Sample with { Dossier = Marked };
        var made = Generate(read, "once");
        string[] secrets =
        [
            "2077-04-02", "2077/4/2", "令和59年4月2日", "1993-09-12", "1993/9/12", "平成5年9月12日", "R59.4.2", "H5.9.12", "2077年4月2日", "98127981",
        ];
        Assert.NotEmpty(Directory.EnumerateFiles(made, "*.drawio"));
        Assert.Empty(Directory.EnumerateFiles(made).SelectMany(file => new SecretSearch(file).Offences(secrets)).Take(10));
        foreach (var name in (string[])["04-機器管理台帳", "05-インシデント発生時の連絡体制図", "06-1-ネットワーク構成図", "06-2-システム全体構成図", "06-3-システム責任者・関係者一覧", "07-1-サイバー攻撃を想定した事業継続計画（BCP）"])
        {
            Assert.Contains(RedactedDossier.Mark, FileContent.TextOf(Path.Combine(made, name + ".docx")), StringComparison.Ordinal);
        }

        Assert.Contains("多要素認証：" + RedactedDossier.Mark, File.ReadAllText(Directory.EnumerateFiles(made, "06-1-*外部接続一覧図*.svg").First()), StringComparison.Ordinal);
    }

    [Fact]
    public void Search_finds_them_when_nothing_is_hidden()
    {
        var read = Sample with { Dossier = Marked };
        var made = Path.Combine(folder, "open");
        new CyberDocsEngine().Generate(read, made, new GenerateOptions { Date = SampleDossier.Date, Formats = ["docx", "pdf"], Documents = ["ledger", "bcp", "contact-chain"] });
        Assert.All((string[])["R59.4.2", "H5.9.12"], secret => Assert.NotEmpty(Directory.EnumerateFiles(made, "04*").SelectMany(file => new SecretSearch(file).Offences([secret]))));
        Assert.NotEmpty(Directory.EnumerateFiles(made, "07*").SelectMany(file => new SecretSearch(file).Offences(["98127981"])));
    }

    [Fact]
    public void Nothing_that_is_made_depends_on_what_is_hidden()
    {
        var one = Generate(Sample with { Dossier = Marked }, "one", "docx,drawio,svg");
        var other = Generate(Sample with { Dossier = With(Sample.Dossier!, new(2031, 1, 3), new(1971, 2, 4), 3, yes: false) }, "other", "docx,drawio,svg");
        var names = Directory.EnumerateFiles(one).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(names, Directory.EnumerateFiles(other).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Empty(names.Where(name => !File.ReadAllBytes(Path.Combine(one, name!)).SequenceEqual(File.ReadAllBytes(Path.Combine(other, name!)))));
    }

    [Fact]
    public void A_date_hidden_in_its_field_is_hidden_in_other_texts_too()
    {
        var dossier = new Dossier
        {
            Institution = new() { Name = "見本病院" },
            Devices = [new() { Id = "D-1", SupportEnd = new(2027, 4, 2), Remarks = "2027/4/2、令和9年4月2日、2027-04-02、2027年4月2日 に終了" }],
        };
        var profile = new DisclosureProfile { Id = "x", Label = "x", Hides = [new("device", ["support_end"], HidingCondition.Always)] };
        var redacted = Redactor.Redact(dossier, profile);
        Assert.Null(redacted.Dossier.Devices[0].SupportEnd);
        Assert.Equal("（非開示）、（非開示）、（非開示）、（非開示） に終了", redacted.Dossier.Devices[0].Remarks);
    }

    [Fact]
    public void A_vendor_sees_its_own_dates_and_answers()
    {
        var profile = new DisclosureProfile { Id = "x", Label = "x", Hides = [new("device", ["support_end", "remote_maintenance"], HidingCondition.OtherVendor)] };
        var dossier = Sample.Dossier!;
        var shown = Redactor.Redact(dossier, profile, "kibi").Dossier;
        Assert.All(shown.Devices.Zip(dossier.Devices), pair =>
        {
            var isOwn = pair.Second.Vendor == "kibi";
            Assert.Equal(isOwn ? pair.Second.SupportEnd : null, pair.First.SupportEnd);
            Assert.Equal(isOwn ? pair.Second.RemoteMaintenance : Knowledge.Hidden, pair.First.RemoteMaintenance);
        });
    }

    [Fact]
    public void No_dossier_file_can_say_that_it_is_hidden()
    {
        Assert.False(Terms.Knowledges.TryFind("hidden", out _));
        Assert.False(Terms.Knowledges.TryFind(RedactedDossier.Mark, out _));
    }

    private string Generate(ReadResult read, string name, string formats = "docx,drawio,pdf,svg,xlsx")
    {
        var templates = Directory.CreateDirectory(Path.Combine(folder, "templates", "profiles"));
        File.WriteAllText(Path.Combine(templates.FullName, "all.yaml"), $"id: all\nlabel: 日付なし\nhides:\n{string.Concat(Hideable().Select(entry => $"  - {{ record: {entry.Record}, fields: [{entry.Field}] }}\n"))}");
        var made = Path.Combine(folder, name);
        new CyberDocsEngine(new CyberDocsOptions { TemplateFolders = [Path.Combine(folder, "templates")] }).Generate(
            read, made, new GenerateOptions { Date = SampleDossier.Date, Formats = formats.Split(','), Profile = "all" });
        return made;
    }

    /// <summary>Every field that is no text and can be hidden.</summary>
    private static IEnumerable<(string Record, string Field)> Hideable() =>
        Dossier.Shape.WithInside().SelectMany(shape => shape.Fields.Where(field => field is { CanBeHidden: true, IsText: false }).Select(field => (shape.Id, field.Key)));

    /// <summary>The dossier with the given values in every field that can be hidden and is no text.</summary>
    private static Dossier With(Dossier dossier, DateOnly late, DateOnly early, int number, bool yes) => dossier with
    {
        Institution = dossier.Institution with { Beds = number },
        Vendors = dossier.Vendors.Select(x => x with
        {
            ReceivedOn = x.ReceivedOn is null ? null : late,
            Disclosures = x.Disclosures.Select(d => d with { IssuedOn = early, ReceivedOn = late }).ToValueList(),
        }).ToValueList(),
        Systems = dossier.Systems.Select(x => x with { Virtual = yes, HoldsPatientData = yes, RecoveryPriority = number, StartedOn = early, AccountsReviewedOn = late, AccessLogReviewedOn = early, SharedPasswords = yes ? Knowledge.Yes : Knowledge.No }).ToValueList(),
        Zones = dossier.Zones.Select(x => x with { Wireless = yes }).ToValueList(),
        Devices = dossier.Devices.Select(x => x with
        {
            RemoteMaintenance = yes ? Knowledge.Yes : Knowledge.No,
            SupportEnd = late,
            RegisteredOn = early,
            StocktakenOn = early,
        }).ToValueList(),
        Links = dossier.Links.Select(x => x with { Kind = yes ? LinkKind.SslVpn : LinkKind.Telephone, AlwaysOn = yes, SourceRestriction = yes ? Knowledge.Yes : Knowledge.No, MultiFactor = yes ? Knowledge.Yes : Knowledge.No }).ToValueList(),
        Flows = dossier.Flows.Select(x => x with { AlwaysOn = yes }).ToValueList(),
        Contacts = dossier.Contacts with
        {
            RevisedOn = early,
            Inside = dossier.Contacts.Inside.Select(x => x with { WithinMinutes = number }).ToValueList(),
            Outside = dossier.Contacts.Outside.Select(x => x with { ConfirmedOn = early }).ToValueList(),
        },
        Backups = dossier.Backups.Select(x => x with { Generations = number, Offline = yes ? Knowledge.Yes : Knowledge.No, Immutable = yes ? Knowledge.Yes : Knowledge.Unknown, RestoreTestedOn = early }).ToValueList(),
        Answers = dossier.Answers.Select(x => x with
        {
            CheckedOn = late,
            Items = x.Items.Where(item => yes || item.Item.EndsWith('1')).Select(item => item with
            {
                First = yes ? Answer.No : Answer.NotApplicable,
                FirstOn = early,
                Target = yes ? late : null,
                Second = yes ? Answer.Yes : Answer.Blank,
                SecondOn = late,
                Remarks = null,
            }).ToValueList(),
        }).ToValueList(),
        Bcp = dossier.Bcp with { EstablishedOn = early, RevisedOn = late, TrainedOn = early },
    };
}
