using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CyberDocs.Files;
using CyberDocs.Findings;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Samples;

/// <summary>The starter dossier, as <c>cyberdocs new</c> writes it and as people fill it in.</summary>
public sealed partial class StarterTests
{
    private static readonly CyberDocsEngine Engine = new();

    private static readonly string Text = Of(SampleDossier.Date);

    [Fact]
    public void It_reads_without_findings_as_it_stands() => Assert.Empty(Read(Text).Findings.Select(finding => finding.ToString()));

    [Fact]
    public void What_checking_says_of_it_is_short_enough_to_be_read()
    {
        var findings = Engine.Check(Read(Text).Dossier!, SampleDossier.Date);
        Assert.InRange(findings.Count, 1, 20);
        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
        Assert.Empty(findings.GroupBy(finding => finding.Code.Id).Where(group => group.Count() > 2).Select(group => group.Key));
        Assert.Equal(17, Assert.Single(findings, finding => finding.Code.Id == "CD2007").Subjects.Count);
        Assert.True(Assert.Single(findings, finding => finding.Code.Id == "CD2155").Subjects.Count > 10);
    }

    [Theory]
    [InlineData("2024-03-31", "r5")]
    [InlineData("2024-04-01", "r6")]
    [InlineData("2025-11-28", "r7")]
    [InlineData("2026-11-28", "r7")]
    public void It_begins_with_the_newest_edition_whose_year_it_is(string date, string edition)
    {
        var read = Read(Of(DateOnly.Parse(date, CultureInfo.InvariantCulture)));
        Assert.Empty(read.Findings.Select(finding => finding.ToString()));
        Assert.Equal(edition, read.Dossier!.Editions.Checklist);
        var findings = Engine.Check(read.Dossier!, DateOnly.Parse(date, CultureInfo.InvariantCulture));
        Assert.DoesNotContain(findings, finding => finding.Code.Id is "CD2193" or "CD2004" || finding.Severity == Severity.Error);

        // No form of the year after the last one is at hand: that is said.
        Assert.Equal(date == "2026-11-28", findings.Any(finding => finding.Code.Id == "CD2191"));
    }

    [Theory]
    [InlineData("2024-03-31")]
    [InlineData("2024-10-01")]
    [InlineData("2025-10-01")]
    public void Every_line_that_is_commented_out_can_be_switched_on(string date)
    {
        var text = Of(DateOnly.Parse(date, CultureInfo.InvariantCulture));
        var full = Example().Replace(text, "$1$2");
        Assert.True(Example().Count(text) > 50);
        var read = Read(full);
        Assert.Empty(read.Findings.Select(finding => finding.ToString()));
        var dossier = read.Dossier!;
        Assert.Equal(["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"], dossier.Answers.Select(answers => answers.Form));
        foreach (var form in (string[])["checklist-institution", "checklist-minimum"])
        {
            var edition = Engine.Editions.Find(form, form == "checklist-minimum" ? dossier.Editions.Minimum : dossier.Editions.Checklist)!;
            var items = edition.Sections.SelectMany(section => section.Items).Where(item => !item.Gate).Select(item => item.Id);
            Assert.Equal(items, dossier.Answers.Single(answers => answers.Form == form).Items.Select(item => item.Item));
        }

        Assert.DoesNotContain(Engine.Check(dossier, DateOnly.Parse(date, CultureInfo.InvariantCulture)), finding => finding.Severity == Severity.Error);
    }

    private static string Of(DateOnly date) => Encoding.UTF8.GetString(new Starter(Engine.Editions, date).Files(excel: false)["dossier.yaml"]);

    private static ReadResult Read(string text)
    {
        var ledger = File.ReadAllBytes(Repository.PathOf("src", "CyberDocs", "Starter", "ledger.csv"));
        return Engine.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "dossier.yaml", name => name == "ledger.csv" ? new MemoryStream(ledger) : null);
    }

    // A key with its value, commented out; comments in sentences do not begin with a key.
    [GeneratedRegex("^( *)# ( *(?:- )?[a-z0-9M][A-Za-z0-9_.-]*:(?: .*)?)$", RegexOptions.Multiline)]
    private static partial Regex Example();
}
