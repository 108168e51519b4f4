using CyberDocs.Checking;
using CyberDocs.Findings;
using CyberDocs.Forms;
using CyberDocs.Model;

namespace CyberDocs.Core.Tests.Checking;

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
        Assert.Equal("機器 PC-001～PC-020（20台） の棚卸日がありません。", one.JapaneseMessage);
        Assert.Contains("PC-001 to PC-020 (20)", one.EnglishMessage, StringComparison.Ordinal);
        Assert.Equal(2, one.Place.Line);
        Assert.Equal(each.Select(finding => (finding.Arguments[0], finding.Place)), one.Subjects.Select(subject => (subject.Id, subject.Place)));
    }

    [Fact]
    public void Devices_whose_texts_differ_otherwise_stay_apart() =>
        Assert.Equal([10, 10], FindingGrouping.Group(Each("CD2042")).Select(finding => finding.Subjects.Count));

    [Fact]
    public void Devices_far_apart_are_named_one_by_one() =>
        Assert.Equal("機器 PC-010、PC-020、PC-030、PC-040（4台） の設置場所がありません。", Assert.Single(FindingGrouping.Group(Each("CD2002"))).JapaneseMessage);

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
    public void Findings_about_no_device_pass_through()
    {
        var plain = CheckFindings.LedgerEmpty.At(default);
        Assert.Equal([plain, plain], FindingGrouping.Group([plain, plain]));
    }
}
