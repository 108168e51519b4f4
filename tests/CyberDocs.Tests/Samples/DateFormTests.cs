using System.Text.RegularExpressions;
using CyberDocs.Documents;
using CyberDocs.Model;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CyberDocs.Tests.Samples;

/// <summary>Dates are printed in Japanese eras, and one line of one partial decides that.</summary>
public sealed partial class DateFormTests(SampleDossier sample) : IClassFixture<SampleDossier>
{
    [Fact]
    public void No_document_prints_a_western_date()
    {
        var dossier = sample.Read.Dossier!;
        foreach (var planned in sample.Engine.Plan(dossier).Where(planned => planned.IsMade && !planned.Document.IsInternal))
        {
            var text = DocumentText.Of(sample.Engine.Compose(dossier, planned, SampleDossier.Date).Document!);
            Assert.Empty(Western().Matches(text).Select(match => $"{planned.FileName}: {match.Value}"));
        }
    }

    [Fact]
    public void One_line_turns_every_date_western()
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-dates-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "shared"));
            File.WriteAllText(Path.Combine(folder, "shared", "dates.sbn-html"), "{{ long_date = @western_date; short_date = @slash_date }}\n");
            var engine = new CyberDocsEngine(new CyberDocsOptions { TemplateFolders = [folder] });
            var dossier = sample.Read.Dossier!;
            foreach (var (id, date) in ((string, string)[])[("ledger", "2027/4/2"), ("ledger", "2024年10月1日"), ("parties", "2024/5/20"), ("bcp", "2024年3月25日"), ("network-diagram", "2028/3/31")])
            {
                var planned = engine.Plan(dossier).First(planned => planned.Document.Id == id);
                var text = DocumentText.Of(engine.Compose(dossier, planned, SampleDossier.Date).Document!);
                Assert.Contains(date, text, StringComparison.Ordinal);
                Assert.DoesNotMatch(@"\b[RH][0-9]+\.[0-9]+\.[0-9]+\b", text);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Ledger_as_spreadsheet_keeps_dates_as_dates_that_show_the_era()
    {
        using var book = SpreadsheetDocument.Open(Path.Combine(sample.Folder, "04-機器管理台帳.xlsx"), false);
        var styles = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var era = styles.NumberingFormats!.Elements<NumberingFormat>().Single(format => format.FormatCode!.Value == "[$-411]ge.m.d").NumberFormatId!.Value;
        var looks = styles.CellFormats!.Elements<CellFormat>().Select(format => format.NumberFormatId?.Value).ToList();
        var days = book.WorkbookPart.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>())
            .Where(cell => cell.StyleIndex is not null && looks[(int)cell.StyleIndex.Value] == era)
            .Select(cell => DateOnly.FromDateTime(DateTime.FromOADate(double.Parse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)))).ToHashSet();
        var dossier = sample.Read.Dossier!;
        Assert.All(dossier.Devices.SelectMany(device => (CalendarDate?[])[device.SupportEnd, device.RegisteredOn, device.StocktakenOn]).OfType<CalendarDate>(), day => Assert.Contains(day.Last, days));
    }

    [GeneratedRegex("(?:19|20)[0-9]{2}(?:/[0-9]{1,2}/|-[0-9]{2}-|年)")]
    private static partial Regex Western();
}
