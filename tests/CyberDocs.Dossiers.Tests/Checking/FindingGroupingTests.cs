using CyberDocs.Checking;
using CyberDocs.Findings;
using CyberDocs.Forms;
using CyberDocs.Model;

namespace CyberDocs.Dossiers.Tests.Checking;

public class FindingGroupingTests
{
    private static readonly DateOnly Date = new(2024, 10, 1);

    private static readonly Dossier Ledger = new()
    {
        Institution = new() { Name = "見本病院" },
        Devices = [.. Enumerable.Range(1, 40).Select(Device)],
    };

    private static Device Device(int i) => new()
    {
        Id = $"PC-{i:000}",
        Kind = DeviceKind.Pc,
        Place = i % 10 == 0 ? null : "病棟",
        Origin = new(new SourcePlace("ledger.csv", i + 1)),
        StocktakenOn = i <= 20 ? null : new(2022, 4, i <= 30 ? 1 : 2),
    };

    private static IReadOnlyList<Finding> Each(string code) =>
        [.. new DossierChecker().Check(new CheckContext(Ledger, EditionSet.Empty, Date)).Where(finding => finding.Code.Id == code)];

    [Fact]
    public void The_same_fault_of_many_devices_is_one_finding_that_names_and_places_them_all()
    {
        var each = Each("CD2043");
        Assert.Equal(20, each.Count);
        var one = Assert.Single(FindingGrouping.Group(each));
        Assert.Equal("機器 PC-001～PC-020（20台）の棚卸日がありません。", one.JapaneseMessage);
        Assert.Contains("PC-001 to PC-020 (20)", one.EnglishMessage, StringComparison.Ordinal);
        Assert.Equal(2, one.Place.Line);
        Assert.Equal(each.Select(finding => (finding.Arguments[0].Japanese, finding.Place)), one.Subjects.Select(subject => (subject.Id, subject.Place)));
    }

    [Fact]
    public void A_device_that_has_the_same_unreadable_address_twice_is_counted_once()
    {
        var dossier = Ledger with { Devices = [Device(1) with { Addresses = ["10.0.0.500", "10.0.0.500"] }, Device(2) with { Addresses = ["10.0.0.500"] }] };
        var each = new DossierChecker().Check(new CheckContext(dossier, EditionSet.Empty, Date)).Where(finding => finding.Code.Id == "CD2057").ToList();
        var one = Assert.Single(FindingGrouping.Group(each));
        Assert.Equal("機器 PC-001、PC-002（2台）のIPアドレス「10.0.0.500」を読み取れません。", one.JapaneseMessage);
        Assert.Equal([2, 3], one.Subjects.Select(subject => subject.Place.Line));
    }

    [Fact]
    public void Devices_whose_texts_differ_otherwise_stay_apart() =>
        Assert.Equal([10, 10], FindingGrouping.Group(Each("CD2042")).Select(finding => finding.Subjects.Count));

    [Fact]
    public void Devices_far_apart_are_named_one_by_one() =>
        Assert.Equal("機器 PC-010、PC-020、PC-030、PC-040（4台）の設置場所がありません。", Assert.Single(FindingGrouping.Group(Each("CD2002"))).JapaneseMessage);

    [Fact]
    public void Severities_and_other_codes_stay_apart_and_order_is_kept()
    {
        var findings = (List<Finding>)[.. Each("CD2002"), .. Each("CD2043")];
        findings[1] = findings[1] with { Severity = Severity.Info };
        var groups = FindingGrouping.Group(findings);
        Assert.Equal([("CD2002", 3), ("CD2002", 1), ("CD2043", 20)], groups.Select(group => (group.Code.Id, group.Subjects.Count)));
        Assert.Equal(findings.Count, groups.Sum(group => group.Subjects.Count));
    }

    [Fact]
    public void Items_go_by_the_forms_numbers_in_japanese_and_by_their_ids_in_english()
    {
        var edition = new Edition
        {
            Id = "r6",
            Form = "checklist-institution",
            Title = "様式",
            Sections =
            [
                new()
                {
                    Title = "2",
                    Items =
                    [
                        new() { Id = "2-4.server", Number = "2-(4)", AssetClass = "サーバ", Statement = "権限" },
                        new() { Id = "2-4.pc", Number = "2-(4)", AssetClass = "端末PC", Statement = "権限" },
                        new() { Id = "3-1", Number = "3-(1)", Statement = "連絡体制図" },
                    ],
                },
            ],
        };
        var dossier = Ledger with { Answers = [new() { Form = "checklist-institution", Responder = "a" }], Devices = [] };
        var each = new DossierChecker().Check(new CheckContext(dossier, new EditionSet([edition]), Date)).Where(finding => finding.Code.Id == "CD2007").ToList();
        Assert.Equal(3, each.Count);
        Assert.Equal("Item 3-1 of checklist-institution has no first answer or no date.", each[2].EnglishMessage);
        var one = Assert.Single(FindingGrouping.Group(each));
        Assert.Equal("医療機関確認用の項目 2-(4)（サーバ）、2-(4)（端末PC）、3-(1)（3件）の1回目の回答または確認日がありません。", one.JapaneseMessage);
        Assert.Equal("Item 2-4.server, 2-4.pc, 3-1 (3) of checklist-institution has no first answer or no date.", one.EnglishMessage);
    }

    [Fact]
    public void Records_of_one_kind_are_counted_and_named()
    {
        var dossier = Ledger with { Devices = [], Systems = [new() { Id = "a", Name = "電子カルテ" }, new() { Id = "b", Name = "検査" }] };
        var each = new DossierChecker().Check(new CheckContext(dossier, EditionSet.Empty, Date)).Where(finding => finding.Code.Id == "CD2111");
        Assert.Equal("システム 電子カルテ、検査（2件）の院内の責任者がありません。", Assert.Single(FindingGrouping.Group(each)).JapaneseMessage);
    }

    [Fact]
    public void Findings_about_no_device_pass_through()
    {
        var plain = new FindingCode("CD2900", Severity.Error, "見本です。", "A sample.", "なし", "None.").At(default);
        Assert.Equal([plain, plain], FindingGrouping.Group([plain, plain]));
    }
}
