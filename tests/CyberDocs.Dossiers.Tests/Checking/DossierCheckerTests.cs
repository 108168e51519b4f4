using CyberDocs.Checking;
using CyberDocs.Findings;
using CyberDocs.Forms;
using CyberDocs.Model;
using CyberDocs.TestKit;

namespace CyberDocs.Dossiers.Tests.Checking;

public class DossierCheckerTests
{
    private static readonly Dossier Placeless = new()
    {
        Institution = new() { Name = "見本病院" },
        Devices = [new() { Id = "PC-1", Kind = DeviceKind.Pc }],
    };

    private static IReadOnlyList<Finding> Check(Dossier dossier, params IRule[] further) =>
        new DossierChecker(further).Check(new CheckContext(dossier, EditionSet.Empty, new(2024, 10, 1)));

    private static Dossier With(params RuleSetting[] settings) => Placeless with { Rules = [.. settings] };

    [Fact]
    public void A_rule_switched_off_with_a_reason_is_not_run_and_the_reason_is_reported()
    {
        var findings = Check(With(new RuleSetting { Code = "CD2002", Grade = RuleGrade.Off, Reason = "図面で管理" }));
        Assert.DoesNotContain(findings, finding => finding.Code.Id == "CD2002");
        var note = Assert.Single(findings, finding => finding.Code.Id == "CD2142");
        Assert.Equal(Severity.Info, note.Severity);
        Assert.Contains("図面で管理", note.JapaneseMessage, StringComparison.Ordinal);
        Assert.Contains("図面で管理", note.EnglishMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RuleGrade.Info, Severity.Info)]
    [InlineData(RuleGrade.Warning, Severity.Warning)]
    [InlineData(RuleGrade.Error, Severity.Error)]
    public void A_rule_is_graded_as_the_dossier_says(RuleGrade grade, Severity severity)
    {
        var findings = Check(With(new RuleSetting { Code = "CD2002", Grade = grade, Reason = "当院の取決め" }));
        Assert.Equal(severity, Assert.Single(findings, finding => finding.Code.Id == "CD2002").Severity);
    }

    [Fact]
    public void A_setting_without_reason_is_an_error_and_changes_nothing()
    {
        var findings = Check(With(new RuleSetting { Code = "CD2002", Grade = RuleGrade.Off, Reason = " " }));
        Assert.Equal(Severity.Warning, Assert.Single(findings, finding => finding.Code.Id == "CD2002").Severity);
        Assert.Equal(Severity.Error, Assert.Single(findings, finding => finding.Code.Id == "CD2141").Severity);
    }

    [Fact]
    public void A_setting_of_an_unknown_rule_names_the_nearest() =>
        Assert.Contains("CD2002", Assert.Single(Check(With(new RuleSetting { Code = "CD20O2", Grade = RuleGrade.Off, Reason = "r" })), finding => finding.Code.Id == "CD2140").JapaneseMessage, StringComparison.Ordinal);

    [Fact]
    public void Of_two_settings_the_first_counts_and_the_second_is_reported()
    {
        var findings = Check(With(
            new RuleSetting { Code = "CD2002", Grade = RuleGrade.Info, Reason = "一" }, new RuleSetting { Code = "CD2002", Grade = RuleGrade.Error, Reason = "二" }));
        Assert.Equal(Severity.Info, Assert.Single(findings, finding => finding.Code.Id == "CD2002").Severity);
        Assert.Contains(findings, finding => finding.Code.Id == "CD2143");
    }

    [Fact]
    public void An_integrators_rule_runs_last_and_can_be_switched_off()
    {
        var rule = new NamedRule();
        Assert.Equal("CD2900", Check(Placeless, rule)[^1].Code.Id);
        Assert.DoesNotContain(Check(With(new RuleSetting { Code = "CD2900", Grade = RuleGrade.Off, Reason = "r" }), rule), finding => finding.Code.Id == "CD2900");
    }

    [Fact]
    public void A_rule_that_throws_is_named_and_the_others_go_on()
    {
        var findings = Check(Placeless, new BrokenRule(), new NamedRule());
        var failed = Assert.Single(findings, finding => finding.Code.Id == "CD2160");
        Assert.Equal(Severity.Error, failed.Severity);
        Assert.Contains("CD2901", failed.JapaneseMessage, StringComparison.Ordinal);
        Assert.Contains(nameof(BrokenRule), failed.EnglishMessage, StringComparison.Ordinal);
        Assert.Contains("壊れた検査", failed.EnglishMessage, StringComparison.Ordinal);
        Assert.Equal(["CD2901", "CD2160", "CD2900"], findings.Select(finding => finding.Code.Id).TakeLast(3));
    }

    [Fact]
    public void Every_rule_names_its_documents_and_has_a_code_of_its_own()
    {
        var known = Directory.EnumerateFiles(Repository.PathOf("templates"), "document.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file))!).ToHashSet(StringComparer.Ordinal);
        var rules = new DossierChecker().Rules;
        Assert.True(rules.Count >= 60, $"{rules.Count} rules");
        Assert.Equal(rules.Count, rules.Select(rule => rule.Code.Id).Distinct().Count());
        Assert.All(rules, rule => Assert.NotEmpty(rule.Documents));
        Assert.Empty(rules.SelectMany(rule => rule.Documents).Where(document => !known.Contains(document)).Distinct());
    }

    // A rule that compared every device with every other would take minutes here.
    [Fact]
    public void A_hundred_thousand_devices_are_checked_in_linear_time()
    {
        var large = Placeless with
        {
            Systems = [.. Enumerable.Range(0, 30).Select(i => new InformationSystem { Id = $"s{i}", Name = $"システム{i}", Vendor = "v1" })],
            Vendors = [new() { Id = "v1", Name = "見本システム", Form = VendorFormScope.PerSystem }],
            Zones = [new() { Id = "z1", Name = "院内", Ranges = ["10.0.0.0/8"] }],
            Devices = [.. Enumerable.Range(0, 100_000).Select(i => new Device
            {
                Id = $"PC-{i}", Kind = DeviceKind.Pc, Zone = "z1", Vendor = "v1", Systems = [$"s{i % 30}"], Place = "病棟", Serial = $"S{i}",
                Addresses = [$"10.{i >> 16}.{(i >> 8) & 255}.{i & 255}"], StocktakenOn = new(2024, 7, 1), RemoteMaintenance = Knowledge.No, Os = "Windows 11", Name = "端末",
            })],
        };
        using var limit = new CancellationTokenSource(Hang.Limit);
        var findings = new DossierChecker().Check(new CheckContext(large, EditionSet.Empty, new(2024, 10, 1)), limit.Token);
        Assert.DoesNotContain(findings, finding => finding.Code.Id == "CD2050");
    }

    private sealed class BrokenRule : IRule
    {
        public FindingCode Code { get; } = new("CD2901", Severity.Warning, "見本の検査です。", "A rule of the integrator.", "なし", "None.");

        public IReadOnlyList<string> Documents { get; } = ["ledger"];

        public IEnumerable<Finding> Check(CheckContext context)
        {
            yield return Code.At(context.Dossier.Origin.Place);
            throw new InvalidOperationException("壊れた検査");
        }
    }

    private sealed class NamedRule : IRule
    {
        public FindingCode Code { get; } = new("CD2900", Severity.Warning, "見本の検査です。", "A rule of the integrator.", "なし", "None.");

        public IReadOnlyList<string> Documents { get; } = ["ledger"];

        public IEnumerable<Finding> Check(CheckContext context)
        {
            yield return Code.At(context.Dossier.Origin.Place);
        }
    }
}
