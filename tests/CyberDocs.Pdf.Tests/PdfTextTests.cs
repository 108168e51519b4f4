using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.TestKit.Pdf.Conformance;
using static CyberDocs.Pdf.Tests.PdfRun;

namespace CyberDocs.Pdf.Tests;

public sealed class PdfTextTests
{
    [Fact]
    public void A_missing_character_is_reported_once_with_code_point_and_place_and_can_still_be_copied()
    {
        var run = new PdfRun(Of(P("𠮷野家の𠮷田")));
        var finding = Assert.Single(run.Findings);

        Assert.Equal("CD4100", finding.Code.Id);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(["𠮷", "U+20BB7", "test", "𠮷野家の𠮷田"], finding.Arguments.Select(argument => argument.Japanese));
        Assert.Equal("𠮷野家の𠮷田", run.PageText(0));
    }

    [Theory]
    [InlineData("葛\U000E0100城", "葛\U000E0100城")]
    [InlineData("か\u3099き\u309A", "か\u3099き")]
    [InlineData("髙﨑①㈱", "髙﨑①㈱")]
    [InlineData("A\u200Bb\uFEFFc", "Abc")]
    [InlineData("半角ｶﾞ｡｢｣", "半角ｶﾞ｡｢｣")]
    [InlineData("( \\ ) ] > %", "( \\ ) ] > %")]
    public void Names_and_signs_can_be_copied_as_they_were_written(string text, string expected) =>
        Assert.StartsWith(expected, new PdfRun(Of(P(text))).PageText(0), StringComparison.Ordinal);

    [Fact]
    public void Control_characters_and_lone_surrogates_are_findings()
    {
        var run = new PdfRun(Of(P("a\u0001b\uD842c\uDC00d")));

        Assert.Equal(["CD4102", "CD4103", "CD4103"], run.Findings.Select(f => f.Code.Id));
        Assert.Equal("a\uFFFDb\uFFFDc\uFFFDd", run.PageText(0));
    }

    [Fact]
    public void A_hundred_thousand_letters_without_a_break_are_set_in_full()
    {
        var text = new string('x', 100_000);
        var run = new PdfRun(Of(P(text), new Table(new TableHead { Columns = [new(30, ColumnUnit.Points)] }, [Row(new string('9', 5000))])));

        Assert.Equal(text + new string('9', 5000), run.Structure.Root.Text());
    }

    [Theory]
    [InlineData("\u3099\u3099\u0301\u0301\u0301")]
    [InlineData("\uFE00\uFE0F\U000E0100")]
    [InlineData("\r\n\n\r\v\f\u2028\u2029")]
    [InlineData("\t \u00A0\u3000")]
    public void Hostile_text_gives_a_file_that_can_be_read(string text)
    {
        var run = new PdfRun(Of(P(text), new Table(new TableHead { Columns = [new(5, ColumnUnit.Points)] }, [Row(text)])));

        Assert.Empty(PdfConformance.Check(run.Bytes));
    }

    [Fact]
    public void Random_text_never_breaks_the_file()
    {
        var random = new Random(20241001);
        for (var round = 0; round < 40; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(300)).Select(_ => (char)(random.Next(4) switch
            {
                0 => random.Next(0x80),
                1 => random.Next(0x3000, 0x3100),
                2 => random.Next(0xD7F0, 0xE010),
                _ => random.Next(0x10000),
            }))]);
            var run = new PdfRun(Of(P(text, round % 2 == 0 ? "center" : null), new Heading(1, [new TextRun(text)])));

            Assert.Empty(PdfConformance.Check(run.Bytes));
        }
    }

    [Fact]
    public void Text_that_is_justified_keeps_every_character()
    {
        var text = string.Concat(Enumerable.Repeat("電子カルテ（EHR）は、Windows Server 2022で動作し、10.0.0.1に接続する。", 40));

        Assert.Equal(text, new PdfRun(Of(P(text))).PageText(0)[..text.Length]);
    }

    [Fact]
    public void Boxes_and_choices_say_what_they_are_and_which_is_chosen()
    {
        var run = new PdfRun(Of(new Paragraph([new CheckBox(true, Label: "実施"), new CheckBox(false), new TextRun(" "), new Choice(["はい", "いいえ"], 1)])));
        var forms = run.Structure.Root.Descendants.Where(e => e.Role == "Form").ToList();

        Assert.Equal(["☑", "☐", "はい", "いいえ"], forms.Select(f => f.OwnText));
        Assert.Equal(["/on", "/off", "/off", "/on"], forms.Select(f => f.Attributes["checked"]!.ToString()));
        Assert.Empty(run.Findings);
    }

    [Fact]
    public void Without_a_usable_font_the_file_is_whole_and_the_loss_is_an_error()
    {
        var context = new WriteContext { DocumentId = "test", Fonts = new NoFonts() };
        using var output = new MemoryStream();
        Of(P("文字"), new Table(new TableHead { Columns = [new(1, ColumnUnit.Content)] }, [Row("表")])).WriteTo(new PdfWriter().Open(output, context));

        Assert.True(context.Findings.HasErrors);
        Assert.Single(new TestKit.Pdf.PdfReader(output.ToArray()).Pages);
    }

    private sealed class NoFonts : Graphics.IFontSource
    {
        public IReadOnlyList<Graphics.FontFile> Regular => [];

        public IReadOnlyList<Graphics.FontFile> Bold => [];
    }
}
