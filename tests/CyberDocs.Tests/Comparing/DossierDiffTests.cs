using CyberDocs.Comparing;
using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Tests.Comparing;

/// <summary>What changed between two submissions.</summary>
public sealed class DossierDiffTests
{
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
    public void Ids_that_occur_twice_are_told_apart_by_their_order()
    {
        var twice = Older with { Devices = [Older.Devices[0], Older.Devices[0] with { Os = "OS 9" }] };
        var diff = DossierDiff.Between(twice, twice with { Devices = [twice.Devices[0], twice.Devices[1] with { Os = "OS 10" }] });
        Assert.Equal("D-1 (2)", Assert.Single(diff.Changes).Id);
    }

    [Fact]
    public void Findings_are_compared_by_what_they_say_and_how_often()
    {
        var a = CheckFindings.DeviceWithoutPlace.At(new SourcePlace("a.yaml", 1, 1), "D-1");
        var moved = CheckFindings.DeviceWithoutPlace.At(new SourcePlace("b.yaml", 7, 3), "D-1");
        var other = CheckFindings.DeviceWithoutPlace.At(default, "D-2");
        var changes = FindingChanges.Between([a, a, other], [moved]);
        Assert.Equal([a, other], changes.Fixed);
        Assert.Empty(changes.Appeared);
        Assert.Equal(1, changes.Remaining);
    }

    [Fact]
    public void Changes_become_a_document()
    {
        var engine = new CyberDocsEngine();
        var date = new DateOnly(2026, 10, 1);
        var newer = Older with { Devices = [Older.Devices[0] with { Place = "サーバ室", Remarks = "<移設>" }] };
        var compared = engine.Compare(new ReadResult(Older, []), new ReadResult(newer, []), date);
        Assert.Contains(compared.Findings.Fixed, finding => finding.Code.Id == CheckFindings.DeviceWithoutPlace.Id && finding.Arguments.Contains("D-1"));
        var composed = engine.Compose(compared, date);
        Assert.Empty(composed.Findings);
        var text = DocumentText.Of(composed.Document!);
        Assert.All((string[])["前回からの変更点", "D-2", "<移設>", "サーバ室", "解消", "令和8年10月1日"], part => Assert.Contains(part, text, StringComparison.Ordinal));
        var same = engine.Compose(engine.Compare(new ReadResult(Older, []), new ReadResult(Older, []), date), date);
        Assert.Contains("変わった所はありません。", DocumentText.Of(same.Document!), StringComparison.Ordinal);
    }
}
