using CyberDocs.Comparing;
using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Tests.Comparing;

/// <summary>What changed between two submissions.</summary>
public sealed class DossierDiffTests
{
    private static readonly FindingCode Placeless = FindingCatalogue.All.Single(code => code.Id == "CD2002");

    private static readonly Dossier Older = new()
    {
        Institution = new Institution { Name = "見本病院", Beds = 100 },
        Vendors = [new Vendor { Id = "v1", Name = "甲社" }, new Vendor { Id = "v2", Name = "乙社" }],
        Devices =
        [
            new Device { Id = "D-1", Name = "サーバ", Os = "OS 1", Vendor = "v1", SupportEnd = new DateOnly(2025, 3, 31) },
            new Device { Id = "D-2", Name = "端末" },
        ],
        Answers =
        [
            new FormAnswers { Form = "checklist-institution", Items = [new ItemAnswer { Item = "1-1", First = Answer.No, Target = new DateOnly(2025, 3, 1) }] },
        ],
    };

    [Fact]
    public void Same_facts_from_other_lines_are_no_change()
    {
        var moved = Older with { Devices = [Older.Devices[0] with { Origin = new Origin(new SourcePlace("other.yaml", 9, 9)) }, Older.Devices[1]] };
        Assert.Empty(DossierDiff.Between(Older, moved).Changes);
    }

    [Theory]
    [InlineData("192.168.010.010", "192.168.10.10", false)]
    [InlineData("１９２.１６８.１０.１０", "192.168.10.10", false)]
    [InlineData("192.168.010.000/24", "192.168.10.0/24", false)]
    [InlineData("192.168.010.010", "192.168.8.8", true)]
    [InlineData("Ａ", "A", true)]
    public void An_address_in_another_spelling_is_no_change(string older, string newer, bool isChange)
    {
        Dossier Of(string address) => Older with { Devices = [new Device { Id = "D-1", Addresses = [address] }] };
        Assert.Equal(isChange, DossierDiff.Between(Of(older), Of(newer)).Changes.Count > 0);
    }

    [Fact]
    public void A_number_that_is_spelt_in_another_width_is_the_same_record_and_the_same_reference()
    {
        var spelt = Older with
        {
            Devices = [Older.Devices[0] with { Id = "Ｄ－１", Vendor = "ｖ１", Os = "OS 2" }, Older.Devices[1]],
        };
        var change = Assert.Single(DossierDiff.Between(Older, spelt).Changes);
        Assert.Equal((ChangeKind.Changed, "device", "Ｄ－１"), (change.Kind, change.Record, change.Id));
        Assert.Equal([new FieldChange("os", "OS・版", "OS 1", "OS 2")], change.Fields);
    }

    [Fact]
    public void Devices_are_added_removed_and_changed_field_by_field()
    {
        var diff = DossierDiff.Between(Older, Older with
        {
            Devices = [new Device { Id = "D-3", Name = "ルータ" }, Older.Devices[0] with { Os = "OS 2", Vendor = "v2", SupportEnd = null }],
        });
        Assert.Equal(
            ["Added device D-3 ルータ", "Changed device D-1 サーバ", "Removed device D-2 端末"],
            diff.Changes.Select(change => $"{change.Kind} {change.Record} {change.Id} {change.Name}"));
        Assert.Equal(
            [
                new FieldChange("os", "OS・版", "OS 1", "OS 2"),
                new FieldChange("vendor", "保守事業者", "甲社", "乙社"),
                new FieldChange("support_end", "サポート期限", "2025-03-31", null),
            ],
            diff.Changes[1].Fields);
        Assert.Equal((1, 1, 1), (diff.Count("device", ChangeKind.Added), diff.Count("device", ChangeKind.Removed), diff.Count("device", ChangeKind.Changed)));
    }

    [Fact]
    public void Single_records_and_answers_are_compared_as_well()
    {
        var answers = Older.Answers[0];
        var diff = DossierDiff.Between(Older, Older with
        {
            Institution = Older.Institution with { Beds = 90 },
            Answers = [answers with { Items = [answers.Items[0] with { First = Answer.Yes, Target = null }] }],
        });
        Assert.Equal(["institution institution", "answer checklist-institution 1-1"], diff.Changes.Select(change => $"{change.Record} {change.Id}"));
        Assert.Equal(
            [new FieldChange("first", "1回目", "いいえ", "はい"), new FieldChange("target", "目標日", "2025-03-01", null)],
            diff.Changes[1].Fields);
    }

    [Fact]
    public void A_fact_that_stands_in_a_word_and_in_the_hospitals_own_words_is_one_line()
    {
        var before = new Device { Id = "D-9", Kind = DeviceKind.Pc, KindText = "端末PC", RemoteMaintenance = Knowledge.No };
        var after = before with { Kind = DeviceKind.Server, KindText = "サーバ", RemoteMaintenance = Knowledge.Yes, RemoteMaintenanceText = "あり（VPN）" };
        Assert.Equal(
            [new FieldChange("kind", "種別", "端末PC", "サーバ"), new FieldChange("remote_maintenance", "リモートメンテナンス", "なし", "あり（VPN）")],
            Assert.Single(DossierDiff.Between(Older with { Devices = [before] }, Older with { Devices = [after] }).Changes).Fields);
    }

    [Fact]
    public void A_word_that_changes_behind_the_same_own_words_is_a_change()
    {
        var before = new Device { Id = "D-9", Kind = DeviceKind.Pc, KindText = "電子カルテ用" };
        Assert.Equal(
            [new FieldChange("kind", "種別", "電子カルテ用（端末PC）", "電子カルテ用（サーバ）")],
            Assert.Single(DossierDiff.Between(Older with { Devices = [before] }, Older with { Devices = [before with { Kind = DeviceKind.Server }] }).Changes).Fields);
    }

    [Fact]
    public void Ids_that_occur_twice_are_told_apart_by_their_order()
    {
        var twice = Older with { Devices = [Older.Devices[0], Older.Devices[0] with { Os = "OS 9" }] };
        var diff = DossierDiff.Between(twice, twice with { Devices = [twice.Devices[0], twice.Devices[1] with { Os = "OS 10" }] });
        Assert.Equal("D-1 (2)", Assert.Single(diff.Changes).Id);
    }

    [Fact]
    public void Findings_are_compared_by_what_they_say_and_how_often()
    {
        var a = Placeless.At(new SourcePlace("a.yaml", 1, 1), ("device", "D-1"));
        var moved = Placeless.At(new SourcePlace("b.yaml", 7, 3), ("device", "D-1"));
        var other = Placeless.At(default, ("device", "D-2"));
        var changes = FindingChanges.Between([a, a, other], [moved]);
        Assert.Equal([a, other], changes.Fixed);
        Assert.Empty(changes.Appeared);
        Assert.Equal(1, changes.Remaining);
    }

    [Fact]
    public void Devices_that_changed_alike_are_one_line_that_names_them_all()
    {
        var older = Older with { Devices = [.. Enumerable.Range(1, 30).Select(i => new Device { Id = $"PC-{i:000}", Name = "端末", Place = "1階", StocktakenOn = new(2024, 7, i) })] };
        var newer = older with
        {
            Devices =
            [
                .. older.Devices.Select((device, i) => device with { StocktakenOn = new(2025, 6, i + 1), Place = i < 5 ? "2階" : "1階" }),
                .. Enumerable.Range(31, 4).Select(i => new Device { Id = $"PC-{i:000}", Name = "端末" }),
            ],
        };
        var changes = DossierDiff.Between(older, newer).Changes;
        Assert.Equal(34, changes.Count);
        var grouped = ChangeGrouping.Group(changes);
        Assert.Equal(["PC-001～PC-005（5台）", "PC-006～PC-030（25台）", "PC-031～PC-034（4台）"], grouped.Select(change => change.IdText));
        Assert.Equal(
            [new FieldChange("place", "設置場所", "1階", "2階"), new FieldChange("stocktaken_on", "棚卸日", "2024-07-01～2024-07-05", "2025-06-01～2025-06-05")],
            grouped[0].Fields);
        Assert.Equal(changes.Select(change => change.Id).Order(), grouped.SelectMany(change => change.Ids).Order());
    }

    [Fact]
    public void A_fault_mended_in_one_of_many_devices_is_one_fault_less()
    {
        var engine = new CyberDocsEngine();
        var older = Older with { Answers = [], Devices = [.. Enumerable.Range(1, 30).Select(i => new Device { Id = $"PC-{i:000}", Kind = DeviceKind.Pc, Name = "端末" })] };
        var newer = older with { Devices = [.. older.Devices.Select((device, i) => i == 3 ? device with { Place = "受付" } : device)] };
        var compared = engine.Compare(new ReadResult(older, []), new ReadResult(newer, []), new(2024, 10, 1));
        Assert.Equal("機器 PC-004 の設置場所がありません。", Assert.Single(compared.Findings.Fixed).JapaneseMessage);
        Assert.Empty(compared.Findings.Appeared);
        Assert.Equal(engine.Check(newer, new(2024, 10, 1)).Count, compared.Findings.Remaining);
    }

    [Fact]
    public void A_contradiction_that_rests_on_other_devices_now_is_still_the_same()
    {
        var engine = new CyberDocsEngine();
        var older = Older with
        {
            Devices = [.. Enumerable.Range(1, 3).Select(i => new Device { Id = $"PC-{i:000}", Kind = DeviceKind.Pc })],
            Answers = [new FormAnswers { Form = "checklist-institution", Gate = Answer.Yes, Items = [new ItemAnswer { Item = "2-1", First = Answer.Yes, FirstOn = new(2024, 9, 1) }] }],
        };
        var newer = older with { Devices = [older.Devices[0], older.Devices[1]] };
        var compared = engine.Compare(new ReadResult(older, []), new ReadResult(newer, []), new(2024, 10, 1));
        Assert.DoesNotContain(compared.Findings.Appeared, finding => finding.Code.Id == "CD2034");
        Assert.DoesNotContain(compared.Findings.Fixed, finding => finding.Code.Id == "CD2034");
        Assert.Contains(engine.Check(newer, new(2024, 10, 1)), finding => finding.Code.Id == "CD2034");
    }

    [Fact]
    public void Answers_carried_from_the_earlier_edition_are_marked()
    {
        var engine = new CyberDocsEngine();
        var carried = engine.Carry(Older, "r7").Answers;
        var newer = Older with { Editions = new() { Checklist = "r7" }, Answers = [.. carried] };
        var compared = engine.Compare(new ReadResult(Older, []), new ReadResult(newer, []), new(2025, 10, 1));
        Assert.Contains(compared.Diff.Changes, change => change is { Record: "answer", IsCarried: true });
        var text = DocumentText.Of(engine.Compose(compared, new(2025, 10, 1)).Document!);
        Assert.Contains("引き継ぎ", text, StringComparison.Ordinal);
        Assert.Contains("チェックリスト（医療機関確認用）", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_become_a_document()
    {
        var engine = new CyberDocsEngine();
        var date = new DateOnly(2026, 10, 1);
        var newer = Older with { Devices = [Older.Devices[0] with { Place = "サーバ室", Remarks = "<移設>" }] };
        var compared = engine.Compare(new ReadResult(Older, []), new ReadResult(newer, []), date);
        Assert.Contains(compared.Findings.Fixed, finding => finding.Code.Id == Placeless.Id && finding.Arguments.Contains(("device", "D-1")));
        var composed = engine.Compose(compared, date);
        Assert.Empty(composed.Findings);
        var text = DocumentText.Of(composed.Document!);
        Assert.All((string[])["前回からの変更点", "D-2", "<移設>", "サーバ室", "解消", "令和8年10月1日"], part => Assert.Contains(part, text, StringComparison.Ordinal));
        var same = engine.Compose(engine.Compare(new ReadResult(Older, []), new ReadResult(Older, []), date), date);
        Assert.Contains("変わった所はありません。", DocumentText.Of(same.Document!), StringComparison.Ordinal);
    }
}
