using System.Text;
using System.Text.RegularExpressions;
using CyberDocs.Findings;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Samples;

/// <summary>The starter dossier, as <c>cyberdocs new</c> writes it and as people fill it in.</summary>
public sealed partial class StarterTests
{
    private static readonly CyberDocsEngine Engine = new();

    private static readonly string Text = File.ReadAllText(Repository.PathOf("src", "CyberDocs", "Starter", "dossier.yaml"));

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

    [Fact]
    public void Every_line_that_is_commented_out_can_be_switched_on()
    {
        var full = Example().Replace(Text, "$1$2");
        Assert.True(Example().Count(Text) > 50);
        var read = Read(full);
        Assert.Empty(read.Findings.Select(finding => finding.ToString()));
        var dossier = read.Dossier!;
        Assert.Equal(["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"], dossier.Answers.Select(answers => answers.Form));
        foreach (var form in (string[])["checklist-institution", "checklist-minimum"])
        {
            var items = Engine.Editions.Find(form, form == "checklist-minimum" ? dossier.Editions.Minimum : dossier.Editions.Checklist)!.Sections.SelectMany(section => section.Items).Where(item => !item.Gate).Select(item => item.Id);
            Assert.Equal(items, dossier.Answers.Single(answers => answers.Form == form).Items.Select(item => item.Item));
        }

        Assert.DoesNotContain(Engine.Check(dossier, SampleDossier.Date), finding => finding.Severity == Severity.Error);
    }

    private static ReadResult Read(string text)
    {
        var ledger = File.ReadAllBytes(Repository.PathOf("src", "CyberDocs", "Starter", "ledger.csv"));
        return Engine.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "dossier.yaml", name => name == "ledger.csv" ? new MemoryStream(ledger) : null);
    }

    // A key with its value, commented out; comments in sentences do not begin with a key.
    [GeneratedRegex("^( *)# ( *(?:- )?[a-z0-9M][A-Za-z0-9_.-]*:(?: .*)?)$", RegexOptions.Multiline)]
    private static partial Regex Example();
}
