using CyberDocs.Comparing;
using CyberDocs.Model;
using CyberDocs.TestKit.Pdf;

namespace CyberDocs.Tests.Comparing;

/// <summary>The page for the head of the institution fits on one page, however much changed.</summary>
public sealed class BriefPageTests
{
    private static readonly CyberDocsEngine Engine = new();
    private static readonly DateOnly Day = new(2025, 12, 1);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(200)]
    public void It_is_one_page_that_counts_everything(int changes)
    {
        var read = Engine.Read(SampleDossier.FilePath);
        var people = read.Dossier!.People.Select(person => changes == 0 ? person : person with { Name = person.Name + "改" });
        var newer = read.Dossier with
        {
            People = [.. people],
            Devices = [.. read.Dossier.Devices.Skip(changes), .. read.Dossier.Devices.Take(changes).Select((device, i) => Renamed(device, i))],
        };
        var brief = new BriefChanges(Engine.Compare(read, new ReadResult(newer, []), Day), new DateOnly(2025, 11, 1), Day);

        var composed = Engine.Compose(brief);
        Assert.Empty(composed.Findings);
        var text = string.Concat(FormattedText(composed.Document!));
        Assert.Contains($"新しい機器{changes} 件", text, StringComparison.Ordinal);
        Assert.Contains($"なくなった機器{changes} 件", text, StringComparison.Ordinal);
        Assert.Contains($"人と役割の変更{(changes == 0 ? 0 : newer.People.Count)} 件", text, StringComparison.Ordinal);
        Assert.Equal(changes > 0, text.Contains("氏名: ", StringComparison.Ordinal));
        Assert.Equal(changes > 0, text.Contains("全部は", StringComparison.Ordinal));
        Assert.Equal(brief.Expired.Count > 0, text.Contains("機器のサポート期限: ", StringComparison.Ordinal));

        using var pdf = new MemoryStream();
        Engine.Write(composed.Document!, "pdf", pdf);
        Assert.Single(new PdfReader(pdf.ToArray()).Pages);
    }

    [Fact]
    public void Without_a_day_it_begins_with_the_last_answer_of_the_earlier_dossier()
    {
        var read = Engine.Read(SampleDossier.FilePath);
        var brief = new BriefChanges(Engine.Compare(read, read, Day), null, Day);
        var last = read.Dossier!.Answers.SelectMany(form => form.Items.SelectMany(item => (DateOnly?[])[item.FirstOn, item.SecondOn]).Append(form.CheckedOn)).Max();
        Assert.Equal(last, brief.Since);
        Assert.Empty(brief.Devices(ChangeKind.Added));
        Assert.Empty(brief.Urgent);
    }

    private static Device Renamed(Device device, int number) => device with { Id = "新-" + number, Name = "新しい" + number };

    private static IEnumerable<string> FormattedText(CyberDocs.Documents.Document document)
    {
        using var html = new MemoryStream();
        Engine.Write(document, "html", html);
        // Spans stand within sentences.
        var page = System.Text.RegularExpressions.Regex.Replace(System.Text.Encoding.UTF8.GetString(html.ToArray()), "</?span[^>]*>", "");
        return System.Text.RegularExpressions.Regex.Split(page[page.IndexOf("<body", StringComparison.Ordinal)..], "<[^>]*>").Select(part => part.Trim());
    }
}
