using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Graphics.Fonts;
using CyberDocs.Pdf.Fonts;
using CyberDocs.Pdf.Layout;

namespace CyberDocs.Pdf.Tests;

public sealed class TextFormatterTests
{
    private static readonly TextStyle Plain = new() { Size = 10 };
    private static readonly TextStyle Hanging = Plain with { HangingPunctuation = true };
    private readonly TextFormatter text = new(new FontBook(FontSet.Load(PdfRun.Fonts, new()), "test", new FindingCollector()), Theme.Default);

    [Theory]
    [InlineData(Alignment.Justify)]
    [InlineData(Alignment.Left)]
    [InlineData(Alignment.Right)]
    public void Punctuation_hangs_beyond_the_edge_to_which_the_rest_is_set(Alignment align)
    {
        // Nine kanji and 、 are wider than the line; nine alone are not.
        const string Words = "電子情報処理組織用、記録と保管の手順書";
        var line = text.FormatPlain(Words, Hanging, align, 91).Lines[0];
        var segment = text.FormatPlain(Words, Hanging, align, 91).Segments[line.First];

        Assert.Equal(align == Alignment.Left ? 90 : align == Alignment.Right ? 90 : 91, line.Width, 2);
        Assert.Equal(align == Alignment.Left ? 96 : 97, segment.X + segment.Width, 2);
        Assert.True(text.FormatPlain(Words, Plain, align, 91).Lines[0].Width < 91.01);
    }

    [Theory]
    [InlineData(Alignment.Left, double.PositiveInfinity, 100)]
    [InlineData(Alignment.Justify, 2.5, 98)]
    [InlineData(Alignment.Center, 2.5, 100)]
    public void Lines_in_a_cell_end_where_what_hangs_still_clears_the_rule(Alignment align, double room, double expected) =>
        Assert.Equal(expected, LayoutScope.LineWidth(Hanging, align, 100, room), 3);

    [Fact]
    public void A_style_that_hangs_does_so_in_cells()
    {
        const string Words = "電子情報処理組織用、記録と保管の手順書";
        var styles = new Dictionary<string, TextStyle>(Theme.Default.TextStyles, StringComparer.Ordinal) { ["td"] = Hanging };
        var table = new Table(new TableHead { Columns = [new(99, ColumnUnit.Points)] }, [PdfRun.Row(Words)]);
        var lines = new TestKit.Pdf.PdfContent(Written(styles), Written(styles).Pages[0].Page).Lines;

        Assert.Equal("電子情報処理組織用、", lines[0]);

        TestKit.Pdf.PdfReader Written(Dictionary<string, TextStyle> looks) => new PdfRun(PdfRun.Of(table), theme: Theme.Default with { TextStyles = looks }).Reader;
    }

    [Fact]
    public void Centred_text_never_hangs()
    {
        var layout = text.FormatPlain("電子情報処理組織用、記録と保管の手順書", Hanging, Alignment.Center, 91);

        Assert.All(layout.Segments, s => Assert.InRange(s.X + s.Width, 0, 91.01));
    }

    [Fact]
    public void A_line_is_closed_up_rather_than_ended_before_what_must_not_start_the_next()
    {
        // Two quarter ems beside Latin can give half of themselves: 2.5 points for the ょ that is 1 point too wide.
        const string Words = "電子PC処理しょうとする";
        var natural = text.FormatPlain("電子PC処理しょ", Plain, Alignment.Left, 1000).Lines[0].Width;
        var layout = text.FormatPlain(Words, Plain, Alignment.Justify, natural - 1);
        var untouched = text.FormatPlain(Words, Plain, Alignment.Justify, natural - 4);

        Assert.Equal(natural - 1, layout.Segments[0].Width, 2);
        Assert.True(untouched.Segments[0].Width < natural - 4 + 0.01);
        Assert.True(untouched.Lines.Length >= layout.Lines.Length);
    }

    [Fact]
    public void A_justified_line_keeps_brackets_and_commas_close_to_their_words()
    {
        // Nothing moves between the pieces that one string shows: 「情 報」 and 理、 are each in one.
        var layout = text.FormatPlain("電子「情報」処理、組織の記録と保管の手順書", Plain, Alignment.Justify, 104);
        var first = layout.OperatorsOf(layout.Segments[0]);
        var pieces = System.Text.Encoding.Latin1.GetString(first).Count(c => c == '(');

        Assert.Equal(104, layout.Lines[0].Width, 2);
        Assert.Equal(8, pieces);
    }

    [Fact]
    public void The_quarter_em_beside_latin_is_a_choice_of_the_style()
    {
        var spaced = text.Width("日本PC語", Plain);

        Assert.Equal(5, spaced - text.Width("日本PC語", Plain with { LatinSpacing = false }), 2);
    }

    [Fact]
    public void Tabular_digits_are_as_wide_as_the_widest_as_far_as_no_space_is_read_between_them()
    {
        var tabular = Plain with { TabularDigits = true };

        // The bundled font's 1 is 0.130 em narrower than the other digits, and a space is read from 0.1 em on.
        Assert.Equal(0.095 * Plain.Size * 4, text.Width("1111", tabular) - text.Width("1111", Plain), 2);
        Assert.Equal(text.Width("2024", Plain), text.Width("2024", tabular), 3);
        var right = text.FormatPlain("111", tabular, Alignment.Right, 100);
        Assert.Equal(100, right.Segments[0].X + right.Segments[0].Width, 2);
    }
}
