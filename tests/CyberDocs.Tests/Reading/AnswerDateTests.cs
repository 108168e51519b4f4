using CyberDocs.Documents;
using CyberDocs.Model;
using CyberDocs.Tests.Collecting;

namespace CyberDocs.Tests.Reading;

/// <summary>Dates of answers: days in every era, months and years as such, and what cannot be read as it was written.</summary>
public sealed class AnswerDateTests(SentForms forms) : IClassFixture<SentForms>
{
    [Theory]
    [InlineData("令6.6.3", "2024-06-03", "(6/3)")]
    [InlineData("㋿6年6月3日", "2024-06-03", "(6/3)")]
    [InlineData("令和六年六月三日", "2024-06-03", "(6/3)")]
    [InlineData("R6.6.3 13:45", "2024-06-03", "(6/3)")]
    [InlineData("令6.6", "2024-06", "(R6.6)")]
    [InlineData("2024年6月", "2024-06", "(R6.6)")]
    [InlineData("2024-06", "2024-06", "(R6.6)")]
    [InlineData("令和6年度", "令和6年度", "(令和6年度)")]
    public void A_date_is_what_was_written_and_is_printed_so(string written, string date, string printed)
    {
        var read = forms.Engine.Read(forms.Write(With(written)));
        var item = Item(read);

        Assert.Equal([date, date, date], ((CalendarDate?[])[item.FirstOn, item.Target, item.SecondOn]).Select(day => day.ToString()));
        Assert.Equal(date, Answers(read).CheckedOn.ToString());
        Assert.DoesNotContain(read.Findings, finding => finding.Code.Id == "CD1043");
        Assert.Equal(4, Cells(read, printed));
    }

    [Fact]
    public void A_date_that_cannot_be_read_stands_on_paper_as_it_was_written()
    {
        var read = forms.Engine.Read(forms.Write(With("年末ごろ")));

        Assert.Null(Item(read).Target);
        Assert.Equal(["「1回目の日付（first_on）」", "「2回目の日付（second_on）」", "「目標日（target）」", "「確認日（checked_on）」"], read.Findings.Where(finding => finding.Code.Id == "CD1043")
            .Select(finding => finding.JapaneseMessage[..(finding.JapaneseMessage.IndexOf('」', StringComparison.Ordinal) + 1)]).Order(StringComparer.Ordinal));
        Assert.Equal(4, Cells(read, "〔年末ごろ〕"));
        Assert.Equal(0, Cells(forms.Engine.Read(forms.Write(forms.Answered)), "〔年末ごろ〕"));
    }

    [Fact]
    public void Every_date_of_a_dossier_that_cannot_be_read_is_printed_as_it_was_written()
    {
        var yaml = forms.Answered.Replace("restore_tested_on: 2024-06-22", "restore_tested_on: お盆の頃", StringComparison.Ordinal);
        var read = forms.Engine.Read(forms.Write(yaml));
        var text = string.Concat(forms.Engine.Plan(read.Dossier!).Where(planned => planned.Document.Id == "bcp")
            .Select(planned => DocumentText.Of(forms.Engine.Compose(read.Dossier!, planned, SampleDossier.Date).Document!)));

        Assert.Contains("〔お盆の頃〕", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("pdf")]
    public void A_form_with_a_month_comes_back_as_it_went_out(string format)
    {
        var read = forms.Engine.Read(forms.Write(With("令6.6")));
        var folder = Path.Combine(forms.Folder, "months-" + format);
        forms.Engine.Generate(read, folder, SentForms.Options with { Formats = [format], Documents = ["checklist-institution"] });
        var result = forms.Engine.Collect(read, [.. Directory.EnumerateFiles(folder, "01*").Select(FormFile.At)]);

        Assert.Empty(result.Findings);
        Assert.False(result.HasChanges);
        Assert.Contains(result.Forms.Single().Values, value => value is { Item: "2-3", Key: "target", InFile: "2024-06", Outcome: CollectOutcome.Same });
    }

    [Fact]
    public void A_month_that_comes_back_goes_into_the_dossier_as_a_month()
    {
        var filled = FormFiller.Fill("xlsx", forms.Form("01", "xlsx"), new Dictionary<string, string> { ["r6.institution.2-3#target"] = "R7.3" });
        var path = forms.Write(forms.Yaml);
        var result = forms.Engine.CollectInto(path, [new FormFile("返送.xlsx", () => new MemoryStream(filled))]);

        Assert.Empty(result.Findings);
        Assert.Contains("target: 2025-03 }", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal(CalendarDate.Month(2025, 3), Item(forms.Engine.Read(path)).Target);
    }

    [Theory]
    [InlineData("first_on: 2024-09", "2024-09-10", false)]
    [InlineData("first_on: 2024-10", "2024-09-30", true)]
    public void A_month_is_to_come_only_when_all_of_it_is(string first, string date, bool isToCome)
    {
        var read = forms.Engine.Read(forms.Write(forms.Answered.Replace("      2-3:         { first: いいえ, first_on: 2024-07-08", "      2-3:         { first: いいえ, " + first, StringComparison.Ordinal)));
        var checkedOn = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);
        var found = forms.Engine.Check(read.Dossier!, checkedOn).Any(finding => finding.Code.Id == "CD2016" && finding.JapaneseMessage.Contains("2-(3)", StringComparison.Ordinal) && finding.JapaneseMessage.Contains(first[10..], StringComparison.Ordinal));

        Assert.Equal(isToCome, found);
    }

    // All dates of one item, and that of the form.
    private string With(string date)
    {
        const string before = "      2-3:         { first: いいえ, first_on: 2024-07-08, target: 2024-12-27, ";
        Assert.Contains(before, forms.Answered, StringComparison.Ordinal);
        return forms.Answered.Replace(before, $"      2-3:         {{ first: いいえ, first_on: \"{date}\", target: \"{date}\", second: はい, second_on: \"{date}\", ", StringComparison.Ordinal)
            .Replace("    checked_on: 2024-09-25\n", $"    checked_on: \"{date}\"\n", StringComparison.Ordinal);
    }

    private int Cells(ReadResult read, string printed)
    {
        var planned = forms.Engine.Plan(read.Dossier!).First(planned => planned.Document.Id == "checklist-institution");
        var text = DocumentText.Of(forms.Engine.Compose(read.Dossier!, planned, SampleDossier.Date).Document!);
        return text.Split(printed).Length - 1;
    }

    private static FormAnswers Answers(ReadResult read) => read.Dossier!.Answers.Single(answers => answers.Form == "checklist-institution");

    private static ItemAnswer Item(ReadResult read) => Answers(read).Items.Single(item => item.Item == "2-3");
}
