using System.Globalization;
using System.Text;
using CyberDocs.Findings;
using CyberDocs.Reading;

namespace CyberDocs.Dossiers.Tests.Reading;

public class CsvReaderTests
{
    private readonly FindingCollector findings = new();

    [Theory]
    [InlineData("'=1", "=1")]
    [InlineData("''=1", "'=1")]
    public void One_apostrophe_is_taken_from_a_text_that_would_be_a_formula(string text, string expected)
    {
        Assert.Equal(expected, FormulaText.Unmarked(text));
        Assert.Equal(text, FormulaText.Neutral(expected));
    }

    [Fact]
    public void Texts_that_a_spreadsheet_would_work_out_and_marks_that_are_left_out_are_said_once()
    {
        Assert.Equal(
            ["a|b", "=HYPERLINK(\"x\")|+1", "+81-86-0|-", "-12.5|0012", "'06'年|@SUM(1)"],
            Rows("a,b\n\"=HYPERLINK(\"\"x\"\")\",'+1\n+81-86-0,-\n-12.5,'0012\n'06'年,@SUM(1)\n"));
        Assert.Equal(
            ["CD1212@2,1: 3, 2,1; 3,1; 5,7, =HYPERLINK(\"x\"), +81-86-0, @SUM(1)", "CD1213@2,21: 2, 2,21; 4,7, '+1, '0012"],
            findings.Findings.Select(finding => $"{finding.Code.Id}@{finding.Place.Line},{finding.Place.Column}: {string.Join(", ", finding.Arguments.Select(argument => argument.Japanese))}"));
    }

    [Fact]
    public void A_cell_of_nothing_but_apostrophes_takes_no_more_than_it_is_long()
    {
        var text = new string('\'', 1_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Same(text, FormulaText.Unmarked(text));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void Cells_know_their_place_after_embedded_line_breaks_and_supplementary_characters() => Assert.Equal(
        "a@1,1|b@1,3\n𠮷\r\n\"x\"@2,1|y@3,8\nz@5,1|𠮷@5,3|w@5,6",
        Read("a,b\r\n\"𠮷\r\n\"\"x\"\"\",y\r\n\r\nz,𠮷,w"));

    [Theory]
    [InlineData("a,b\nc,d\n")]
    [InlineData("a,b\rc,d")]
    [InlineData("a,b\r\n\n,\r\nc,d\r\n , \r\n")]
    public void Any_line_break_ends_a_row_and_blank_rows_are_left_out(string csv)
    {
        Assert.Equal(["a|b", "c|d"], Rows(csv));
        Assert.Empty(findings.Findings);
    }

    [Fact]
    public void Behind_the_last_row_there_are_no_cells()
    {
        var reader = CsvReader.Open("a,b\n,\n"u8, "l.csv", findings)!;
        Assert.True(reader.Read());
        Assert.False(reader.Read());
        Assert.Empty(reader.Cells);
    }

    [Theory]
    [InlineData("a\tb,c\td\n1\t2,3\t4", "a|b,c|d", "1|2,3|4")]
    [InlineData("a;b;c,d\n1;2;3", "a|b|c,d", "1|2|3")]
    [InlineData("\"a;;;\",b\n1;2,3", "a;;;|b", "1;2|3")]
    public void The_separator_is_what_the_headings_are_parted_by(string csv, string headings, string row) =>
        Assert.Equal([headings, row], Rows(csv));

    [Fact]
    public void An_unclosed_quote_is_reported_at_its_start_and_no_row_is_lost()
    {
        Assert.Equal(["a|b", "1|\"x", "2|y"], Rows("a,b\n1,\"x\n2,y"));
        Assert.Equal("CD1030@2,3", findings.Short());
    }

    [Fact]
    public void Stray_quotes_are_reported_and_kept()
    {
        Assert.Equal(["a|b", "24\"型|x\"y"], Rows("a,b\n24\"型,\"x\"y"));
        Assert.Equal("CD1031@2,3 CD1031@2,8", findings.Short());
    }

    [Fact]
    public void Many_unclosed_quotes_cost_one_search_to_the_end()
    {
        var rows = Rows("a,b\n" + string.Concat(Enumerable.Repeat("\"x,y\n\"\"z,\"\"\n", 50_000)));
        Assert.True(rows.Count > 1);
        Assert.NotEmpty(findings.Findings);
    }

    [Fact]
    public void Repeated_cells_of_a_column_share_one_string()
    {
        var reader = CsvReader.Open("1,端末\n2,端末"u8, null, findings)!;
        reader.Read();
        var first = reader.Cells[1].Text;
        reader.Read();
        Assert.Same(first, reader.Cells[1].Text);
    }

    [Fact]
    public void Quoted_and_joined_again_any_cells_come_back()
    {
        var random = new Random(7);
        const string alphabet = "a,\"\n\r;\t髙𠮷 ";
        for (var round = 0; round < 2_000; round++)
        {
            var cells = Enumerable.Range(0, random.Next(1, 5))
                .Select(_ => "x" + string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => alphabet[random.Next(8)])))
                .ToList();
            var csv = "h,h,h,h,h\n" + string.Join(',', cells.Select(c => '"' + c.Replace("\"", "\"\"", StringComparison.Ordinal) + '"'));
            var reader = CsvReader.Open(Encoding.UTF8.GetBytes(csv), null, findings)!;
            reader.Read();
            Assert.True(reader.Read());
            Assert.Equal(cells, reader.Cells.Select(c => c.Text));
        }

        Assert.Empty(findings.Findings);
    }

    private List<string> Rows(string csv) => Rows(csv, cell => cell.Text);

    private string Read(string csv) => string.Join(
        '\n', Rows(csv, cell => string.Create(CultureInfo.InvariantCulture, $"{cell.Text}@{cell.Line},{cell.Column}")));

    private List<string> Rows(string csv, Func<SourceCell, string> show)
    {
        var reader = CsvReader.Open(Encoding.UTF8.GetBytes(csv), "l.csv", findings)!;
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', reader.Cells.Select(show)));
        }

        return rows;
    }
}
