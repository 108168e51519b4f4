using CyberDocs.Documents;
using CyberDocs.Model;
using CyberDocs.Redaction;
using CyberDocs.Tests.Collecting;

namespace CyberDocs.Tests.Reading;

/// <summary>Numbers that cannot be read stand on papers as they were written, marked, and hide where numbers do.</summary>
public sealed class UnreadNumberTests(SentForms forms) : IClassFixture<SentForms>
{
    [Theory]
    [InlineData("beds: 180", "beds: 約40床", "cover", "病床数\n〔約40床〕", 24)]
    [InlineData("generations: 14", "generations: 3世代くらい", "bcp", "〔3世代くらい〕", 0)]
    [InlineData("within_minutes: 5\n", "within_minutes: すぐに\n", "contact-chain", "〔すぐに〕", 651)]
    [InlineData("recovery_priority: 1\n", "recovery_priority: 最優先\n", "bcp", "〔最優先〕", 214)]
    public void A_number_that_cannot_be_read_is_printed_as_it_was_written(string number, string written, string document, string printed, int line)
    {
        Assert.Contains(number, forms.Answered, StringComparison.Ordinal);
        var at = forms.Answered.IndexOf(number, StringComparison.Ordinal);
        var read = forms.Engine.Read(forms.Write(forms.Answered.Remove(at, number.Length).Insert(at, written)));

        var finding = Assert.Single(read.Findings, finding => finding.Code.Id == "CD1044");
        var place = finding.Place;

        // Papers quote it to people who never saw the file, beside the key for those who did.
        var key = number[..number.IndexOf(':', StringComparison.Ordinal)];
        Assert.Matches($"^「[^a-z]+（{key}）」", finding.JapaneseMessage);
        Assert.Contains($"'{key}'", finding.EnglishMessage, StringComparison.Ordinal);
        Assert.True(line == 0 || place.Line == line);
        var text = Text(read.Dossier!, document);
        Assert.Contains(printed, text, StringComparison.Ordinal);
        Assert.DoesNotContain(printed + "床", text, StringComparison.Ordinal);
        Assert.DoesNotContain(printed + "分以内", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("beds: ４０床", 40)]
    [InlineData("beds: 40 床", 40)]
    [InlineData("beds: ―", null)]
    public void A_number_with_its_unit_is_the_number(string written, int? beds)
    {
        var read = forms.Engine.Read(forms.Write(forms.Answered.Replace("beds: 180", written, StringComparison.Ordinal)));

        Assert.Equal(beds, read.Dossier!.Institution.Beds);
        Assert.DoesNotContain(read.Findings, finding => finding.Code.Id == "CD1044");
        Assert.Contains(beds is null ? "病床数\n〔要記入〕" : "病床数\n40床", Text(read.Dossier, "cover"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_hidden_is_hidden_in_numbers_that_cannot_be_read()
    {
        var read = forms.Engine.Read(forms.Write(forms.Answered.Replace("beds: 180", "beds: 約40床", StringComparison.Ordinal)
            .Replace("within_minutes: 5\n", "within_minutes: すぐに\n", StringComparison.Ordinal)));
        var profile = new DisclosureProfile
        {
            Id = "p",
            Label = "試験",
            Hides = [
                new("institution", ["beds"], HidingCondition.Always), new("contact_step", ["within_minutes"], HidingCondition.Always)],
        };
        var hidden = Redactor.Redact(read.Dossier!, profile).Dossier;

        Assert.Null(hidden.Institution.Origin.Written("beds"));
        Assert.All(hidden.Contacts.Inside, step => Assert.Null(step.Origin.Written("within_minutes")));
        Assert.Equal("〔約40床〕", read.Dossier!.Institution.Origin.Written("beds"));
    }

    private string Text(Dossier dossier, string document) => string.Concat(forms.Engine.Plan(dossier).Where(planned => planned.Document.Id == document)
        .Select(planned => DocumentText.Of(forms.Engine.Compose(dossier, planned, SampleDossier.Date).Document!)));
}
