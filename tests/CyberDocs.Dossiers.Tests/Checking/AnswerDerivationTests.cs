using CyberDocs.Checking;
using CyberDocs.Checking.Derivation;
using CyberDocs.Checking.Rules;
using CyberDocs.Findings;
using CyberDocs.Forms;
using CyberDocs.Model;

namespace CyberDocs.Dossiers.Tests.Checking;

public partial class AnswerDerivationTests
{
    private static readonly DateOnly Date = new(2024, 10, 1);

    private static readonly Dossier Complete = new()
    {
        Institution = new() { Name = "見本病院" },
        People = [new() { Id = "p1", Name = "見本 太郎" }],
        Roles =
        [
            new() { Id = "head", Kind = RoleKind.Head, Person = "p1" },
            new() { Id = "safety", Kind = RoleKind.SafetyManager, Person = "p1" },
        ],
        Departments = [new() { Id = "d1", Name = "看護部", Phone = "100" }],
        Vendors =
        [
            new()
            {
                Id = "v1",
                Name = "見本システム",
                Contract = Knowledge.Yes,
                Manager = "見本 次郎",
                Contacts = [new() { Phone = "1", NightPhone = "2" }],
                Disclosures = [new() { System = "s1", ReceivedOn = new(2024, 5, 1) }],
            },
        ],
        Systems = [new() { Id = "s1", Name = "電子カルテ", Vendor = "v1", HoldsPatientData = true, RecoveryPriority = 1, Impact = "参照不可", Substitute = "紙" }],
        Outside = [new() { Id = "o1", Name = "保守センター", Vendor = "v1" }],
        Links = [new() { Id = "l1", Name = "保守回線", From = "o1", To = "NW-1", Vendor = "v1", Boundary = "院外側", Log = "1年", SourceRestriction = Knowledge.Yes, Systems = ["s1"] }],
        Devices = [Device("SV-1", DeviceKind.Server), Device("PC-1", DeviceKind.Pc), Device("NW-1", DeviceKind.Router)],
        Contacts = new()
        {
            Inside = [new() { Id = "i1", Title = "発見者", Notifies = ["i2"] }, new() { Id = "i2", Title = "病院長", Role = "head" }],
            Outside =
            [
                new() { Id = "c1", Name = "厚労省", Kind = ContactKind.Mhlw, Phone = "086-000-0000", Deadline = "速やかに" },
                new() { Id = "c2", Name = "警察", Kind = ContactKind.Police, Phone = "086-000-0000", Deadline = "速やかに" },
                new() { Id = "c3", Name = "委員会", Kind = ContactKind.PrivacyCommission, Phone = "086-000-0000", Deadline = "5日" },
                new() { Id = "c4", Name = "見本システム", Kind = ContactKind.Vendor, Vendor = "v1", Phone = "086-000-0000", Deadline = "直ちに" },
            ],
        },
        Backups = [new() { Id = "b1", System = "s1", Offline = Knowledge.Yes, Restore = "戻す", RestoreTestedOn = new(2024, 6, 1) }],
        Bcp = new()
        {
            Exists = true,
            ApprovedBy = "病院長",
            Vulnerability = "月1回",
            Information = "毎朝",
            Training = "年1回",
            ReportItems = ["日時"],
            Containment = ["バックアップ"],
            Forensics = "専門会社",
            RecoveryPlan = "優先度順",
            Prevention = "振り返り",
            Disclosure = "院長が決める",
        },
    };

    private static Device Device(string id, DeviceKind kind) => new()
    {
        Id = id,
        Kind = kind,
        Vendor = "v1",
        Systems = ["s1"],
        State = DeviceState.InUse,
        RemoteMaintenance = Knowledge.No,
        StocktakenOn = new(2024, 7, 1),
        SupportEnd = new(2030, 1, 1),
    };

    private static DerivedAnswer Derive(string key, Dossier dossier, DerivationScope scope = default) =>
        AnswerDerivation.Derive(key, new CheckContext(dossier, EditionSet.Empty, Date), scope)!;

    [Theory]
    [InlineData("systems.exist")]
    [InlineData("safety_manager")]
    [InlineData("ledger.kept")]
    [InlineData("remote_maintenance.known")]
    [InlineData("disclosures.received")]
    [InlineData("source_restriction")]
    [InlineData("contact_chain")]
    [InlineData("backups")]
    [InlineData("bcp.exists")]
    [InlineData("bcp.inventory")]
    [InlineData("bcp.preparedness")]
    [InlineData("bcp.reporting")]
    [InlineData("bcp.detection")]
    [InlineData("bcp.cause")]
    [InlineData("bcp.vendors")]
    [InlineData("bcp.containment")]
    [InlineData("bcp.decision")]
    [InlineData("bcp.forensics")]
    [InlineData("bcp.outside_report")]
    [InlineData("bcp.recovery_order")]
    [InlineData("bcp.recovery_check")]
    [InlineData("bcp.result_report")]
    [InlineData("bcp.prevention")]
    [InlineData("bcp.disclosure")]
    public void Complete_facts_say_yes(string key)
    {
        var derived = Derive(key, Complete);
        Assert.Equal(Answer.Yes, derived.Answer);
        Assert.NotEmpty(derived.JapaneseReason);
        Assert.NotEmpty(derived.EnglishReason);
    }

    [Theory]
    [InlineData("patches.server")]
    [InlineData("patches.pc")]
    [InlineData("patches.network")]
    [InlineData("patches.all")]
    [InlineData("connection_points.known")]
    [InlineData("logs.kept")]
    [InlineData("two_factor")]
    [InlineData("antivirus")]
    [InlineData("portable_media")]
    public void Facts_that_are_half_of_an_item_leave_it_open(string key) => Assert.Equal(Answer.Blank, Derive(key, Complete).Answer);

    [Theory]
    [InlineData("否", Severity.Warning)]
    [InlineData("N", Severity.Warning)]
    [InlineData("実施していない", Severity.Warning)]
    [InlineData("オンサイトのみ", Severity.Warning)]
    [InlineData("非対応", Severity.Warning)]
    [InlineData("未契約", Severity.Warning)]
    [InlineData("なし", Severity.Warning)]
    [InlineData("定めていない（令和6年度）", Severity.Warning)]
    [InlineData("定めていない。", Severity.Warning)]
    [InlineData("不明", Severity.Info)]
    [InlineData("Ｎ／Ａ", null)]
    [InlineData("不要", null)]
    [InlineData("－", Severity.Info)]
    public void Words_for_none_and_open_are_no_facts(string word, Severity? patches)
    {
        var dossier = Complete with
        {
            Systems = [Complete.Systems[0] with { Substitute = word }],
            Links = [Complete.Links[0] with { Boundary = word, Log = word }],
            Backups = [Complete.Backups[0] with { Restore = word }],
            Devices = [Device("PC-1", DeviceKind.Pc) with { PatchState = word }, Complete.Devices[2]],
            Bcp = Complete.Bcp with { Forensics = word, Vulnerability = word, Prevention = word, Training = word },
        };

        Assert.Equal(
            [Answer.No, Answer.No, Answer.No, Answer.No, Answer.No, Answer.No, Answer.Blank],
            ((string[])["connection_points.known", "logs.kept", "backups", "bcp.forensics", "bcp.inventory", "bcp.preparedness", "bcp.prevention"])
                .Select(key => Derive(key, dossier).Answer));
        Assert.DoesNotContain("記載がある", Derive("patches.pc", dossier).JapaneseReason, StringComparison.Ordinal);
        var context = new CheckContext(dossier, EditionSet.Empty, Date);
        Assert.Equal(patches, new PatchNotAppliedRule().Check(context).SingleOrDefault()?.Severity);
        Assert.Single(new ExternalLinkWithoutBoundaryRule().Check(context));
        Assert.Single(new ExternalLinkWithoutLogRule().Check(context));
        Assert.Single(new SystemWithoutSubstituteRule().Check(context));
        Assert.Single(new BackupWithoutRestoreRule().Check(context));
    }

    [Theory]
    [InlineData("停止したら紙の伝票に記入する")]
    [InlineData("現地で復元する")]
    [InlineData("遮断の後、専門会社に頼む")]
    [InlineData("自院では行わない方針とし、委託先が行うので不要ではない")]
    public void What_sentences_say_is_not_looked_at(string text)
    {
        var dossier = Complete with
        {
            Systems = [Complete.Systems[0] with { Substitute = text }],
            Backups = [Complete.Backups[0] with { Restore = text }],
            Bcp = Complete.Bcp with { Forensics = text, Prevention = text },
        };

        Assert.All((string[])["backups", "bcp.forensics", "bcp.inventory", "bcp.prevention"], key => Assert.Equal(Answer.Yes, Derive(key, dossier).Answer));
    }

    [Fact]
    public void The_vendors_manager_is_asked_of_the_vendor_of_the_form()
    {
        Assert.Equal(Answer.Yes, Derive("vendor.manager", Complete, new("v1", null)).Answer);
        Assert.Equal(Answer.Blank, Derive("vendor.manager", Complete, new("v2", null)).Answer);
    }

    [Theory]
    [InlineData("systems.exist", "登録されていません")]
    [InlineData("safety_manager", "安全管理責任者")]
    [InlineData("ledger.kept", "機器がありません")]
    [InlineData("contact_chain", "院内の連絡先")]
    [InlineData("bcp.inventory", "脆弱性対応")]
    [InlineData("bcp.preparedness", "教育訓練")]
    [InlineData("bcp.reporting", "部署の連絡先")]
    [InlineData("bcp.containment", "切り離しの手順")]
    [InlineData("bcp.decision", "停止を決める人")]
    [InlineData("bcp.forensics", "証拠保全")]
    [InlineData("bcp.outside_report", "警察")]
    [InlineData("bcp.recovery_order", "復旧優先度")]
    public void Empty_facts_say_no_and_why(string key, string reason)
    {
        var derived = Derive(key, new() { Institution = new() { Name = "見本病院" } });
        Assert.Equal(Answer.No, derived.Answer);
        Assert.Contains(reason, derived.JapaneseReason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("patches.server", "SV-1")]
    [InlineData("patches.pc", "PC-1")]
    [InlineData("patches.network", "NW-1")]
    [InlineData("patches.all", "SV-1、PC-1、NW-1")]
    [InlineData("ledger.kept", "SV-1、PC-1、NW-1")]
    [InlineData("remote_maintenance.known", "SV-1、PC-1、NW-1")]
    public void The_devices_that_decide_are_named(string key, string numbers)
    {
        var old = Complete with
        {
            Devices = [.. Complete.Devices.Select(device => device with
            {
                SupportEnd = new(2020, 1, 14), StocktakenOn = new(2023, 9, 30), RemoteMaintenance = Knowledge.Unknown,
            })],
        };
        var derived = Derive(key, old);
        Assert.Equal(Answer.No, derived.Answer);
        Assert.EndsWith($": {numbers}（{numbers.Split('、').Length}台）。", derived.JapaneseReason, StringComparison.Ordinal);
        Assert.Equal(numbers.Split('、'), Assert.Single(derived.Reasons).Subjects);
    }

    [Fact]
    public void Texts_write_runs_of_numbers_as_ranges_while_the_reason_holds_all()
    {
        var many = Complete with
        {
            Devices = [.. Enumerable.Range(1, 25).Select(i => Device($"PC-{i:000}", DeviceKind.Pc) with { SupportEnd = new(2020, 1, 14) })],
        };
        var reason = Assert.Single(Derive("patches.pc", many).Reasons);
        Assert.Equal(25, reason.Subjects.Count);
        Assert.EndsWith(": PC-001～PC-025（25台）。", reason.Japanese, StringComparison.Ordinal);
        Assert.EndsWith(": PC-001 to PC-025 (25).", reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vendors_form_is_about_that_vendors_devices_and_systems_only()
    {
        var other = Complete with
        {
            Devices = [.. Complete.Devices, Device("PC-9", DeviceKind.Pc) with { Vendor = "v2", Systems = ["s2"], SupportEnd = new(2020, 1, 14) }],
            Systems = [.. Complete.Systems, new() { Id = "s2", Name = "画像", Vendor = "v2", HoldsPatientData = true }],
        };
        Assert.Equal(Answer.No, Derive("patches.pc", other).Answer);
        Assert.Equal(Answer.Blank, Derive("patches.pc", other, new("v1", null)).Answer);
        Assert.Equal(Answer.No, Derive("patches.pc", other, new("v2", "s2")).Answer);
        Assert.Equal(Answer.Yes, Derive("disclosures.received", other, new("v1", "s1")).Answer);
        Assert.Equal(Answer.No, Derive("disclosures.received", other, new("v2", null)).Answer);
    }

    [Theory]
    [InlineData("access_rights", "2024-09-01", Answer.Blank)]
    [InlineData("accounts.reviewed", "2023-10-01", Answer.Yes)]
    [InlineData("accounts.reviewed", "2023-09-30", Answer.No)]
    [InlineData("accounts.reviewed", "2024-10-02", Answer.Blank)]
    [InlineData("accounts.reviewed", null, Answer.Blank)]
    [InlineData("access_logs", "2024-10-01", Answer.Yes)]
    [InlineData("access_logs", "2023-09-30", Answer.No)]
    [InlineData("access_logs", null, Answer.Blank)]
    [InlineData("passwords.shared", null, Answer.Blank)]
    public void Accounts_and_logs_are_judged_by_what_the_systems_say(string key, string? day, Answer expected)
    {
        DateOnly? date = day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var known = Complete.Systems.Select(system => system with
        {
            AccessRights = "権限表",
            AccountsReviewedOn = date,
            AccessLog = "ログサーバ",
            AccessLogReviewedOn = date,
            SharedPasswords = Knowledge.No,
        }).ToList();
        var dossier = Complete with { Systems = [.. known] };
        Assert.Equal(expected, Derive(key, dossier).Answer);

        // One system of which nothing is known keeps a はい back.
        var open = dossier with { Systems = [.. known, new() { Id = "s9", Name = "新しいシステム" }] };
        Assert.Equal(expected == Answer.No ? Answer.No : Answer.Blank, Derive(key, open).Answer);
    }

    [Fact]
    public void A_password_used_twice_denies_the_item_and_none_does_not_show_it()
    {
        var shared = Complete with { Systems = [.. Complete.Systems, new() { Id = "s9", Name = "検査", SharedPasswords = Knowledge.Yes }] };
        var derived = Derive("passwords.shared", shared);
        Assert.Equal((Answer.No, "検査"), (derived.Answer, Assert.Single(Assert.Single(derived.Reasons).Subjects)));
    }

    [Fact]
    public void Who_heads_the_house_is_not_its_safety_manager_by_that() =>
        Assert.Equal(Answer.No, Derive("safety_manager", Complete with { Roles = [Complete.Roles[0]] }).Answer);

    [Theory]
    [InlineData(ContactKind.Mhlw, "厚生労働省")]
    [InlineData(ContactKind.Police, "警察")]
    [InlineData(ContactKind.Vendor, "保守事業者")]
    public void An_outside_contact_that_is_missing_denies_the_chain_by_its_name(ContactKind kind, string name)
    {
        var outside = Complete.Contacts.Outside.Where(contact => contact.Kind != kind);
        var derived = Derive("contact_chain", Complete with
        {
            Vendors = [.. Complete.Vendors, new() { Id = "v9", Name = "契約を終えた会社", Contract = Knowledge.No }],
            Contacts = Complete.Contacts with { Outside = [.. outside] },
        });
        Assert.Equal(Answer.No, derived.Answer);
        Assert.Equal(name, Assert.Single(Assert.Single(derived.Reasons).Subjects));
    }

    [Fact]
    public void An_inventory_without_a_device_or_a_line_is_none()
    {
        Assert.Equal(Answer.No, Derive("bcp.inventory", Complete with { Devices = [] }).Answer);
        Assert.Equal(Answer.No, Derive("bcp.inventory", Complete with { Links = [] }).Answer);
    }

    [Fact]
    public void A_vendor_is_reached_by_any_of_its_numbers()
    {
        var vendor = Complete.Vendors[0] with { Contacts = [new() { Phone = "1" }, new() { NightPhone = "2" }] };
        Assert.Equal(Answer.Yes, Derive("bcp.vendors", Complete with { Vendors = [vendor] }).Answer);
    }

    [Theory]
    [InlineData(2024, "1年以内に点検")]
    [InlineData(2022, "1年を超えた")]
    public void A_system_whose_log_is_kept_is_named_once_by_when_it_was_reviewed(int year, string said)
    {
        var system = Complete.Systems[0] with { AccessLog = "ログサーバ", AccessLogReviewedOn = new DateOnly(year, 9, 1) };
        var named = Derive("access_logs", Complete with { Systems = [system] }).Reasons.Where(reason => reason.Subjects.Contains(system.Name));
        Assert.Contains(said, Assert.Single(named).Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void Stock_taken_a_year_ago_to_the_day_still_counts()
    {
        var due = Complete with { Devices = [.. Complete.Devices.Select(device => device with { StocktakenOn = new(2023, 10, 1) })] };
        Assert.Equal(Answer.Yes, Derive("ledger.kept", due).Answer);
    }

    [Theory]
    [InlineData("ledger.kept", "SV-1 PC-1 NW-1")]
    [InlineData("remote_maintenance.known", "SV-1 PC-1 NW-1")]
    [InlineData("source_restriction", "保守回線")]
    [InlineData("disclosures.received", "電子カルテ")]
    [InlineData("backups", "電子カルテ")]
    [InlineData("bcp.vendors", "見本システム")]
    [InlineData("contact_chain", "厚労省 警察 委員会 見本システム")]
    public void A_yes_names_what_it_rests_on(string key, string subjects)
    {
        var derived = Derive(key, Complete);
        Assert.Equal(Answer.Yes, derived.Answer);
        Assert.Equal(subjects.Split(' '), derived.Reasons.SelectMany(reason => reason.Subjects));
        Assert.All(subjects.Split(' '), subject => Assert.Contains(subject, derived.JapaneseReason, StringComparison.Ordinal));
        Assert.All(subjects.Split(' '), subject => Assert.Contains(subject, derived.EnglishReason, StringComparison.Ordinal));
    }

    [Fact]
    public void What_cannot_be_decided_says_what_is_known()
    {
        var derived = Derive("patches.all", Complete with { Devices = [Device("PC-1", DeviceKind.Pc) with { SupportEnd = null, Os = "Windows 11" }, Device("NW-1", DeviceKind.Vpn)] });
        Assert.Equal(Answer.Blank, derived.Answer);
        Assert.Contains("サポート期限が分からない機器: PC-1（1台）", derived.JapaneseReason, StringComparison.Ordinal);
        Assert.Contains("版が分からない機器: NW-1（1台）", derived.JapaneseReason, StringComparison.Ordinal);
        Assert.Contains("サポート期間中の機器: NW-1（1台）", derived.JapaneseReason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_is_not_known_leaves_the_item_to_people() =>
        Assert.Null(AnswerDerivation.Derive("passwords", new CheckContext(Complete, EditionSet.Empty, Date)));
}
