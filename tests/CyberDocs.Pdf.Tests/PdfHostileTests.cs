using CyberDocs.Collections;
using CyberDocs.Documents;
using CyberDocs.TestKit;
using CyberDocs.TestKit.Pdf.Conformance;
using static CyberDocs.Pdf.Tests.PdfRun;

namespace CyberDocs.Pdf.Tests;

/// <summary>Documents that nobody means to make: they give whole files that keep the rules.</summary>
public sealed class PdfHostileTests
{
    private static readonly string[] Texts =
    [
        string.Concat(Enumerable.Repeat("あ漢Aー", 5_000)),
        new string('a', 40_000),
        string.Concat(Enumerable.Repeat("\u0301\u3099\u0308", 500)),
        string.Concat(Enumerable.Range(0, 33).Select(c => (char)c)) + "\u007F\u0085\u2028\u2029\uFEFF\uFFFE",
        "\uD800A\uDFFFB\uD83D",
        string.Concat(Enumerable.Repeat("\u200D\u200B\u200C\u2060\u00AD", 50)),
        "\u202Eשלום مرحبا\u202C \u2067abc\u2069 👨\u200D👩\u200D👧",
        string.Concat(Enumerable.Repeat("　 \u00A0", 40)),
    ];

    public static TheoryData<int> AllTexts => [.. Enumerable.Range(0, Texts.Length)];

    [Theory]
    [MemberData(nameof(AllTexts))]
    public void One_text_everywhere_at_once(int index)
    {
        var text = Texts[index];
        // What a field holds is never cut short, and PDF/A has no room for more than this.
        var value = text.Length <= 16_000 ? text : text[..16_000];
        ValueList<Inline> all =
        [
            new TextRun(text), new Emphasis(EmphasisKind.Strong, [new TextRun(text)]), new Hyperlink("https://example.com/", [new TextRun(text[..Math.Min(text.Length, 300)])]), new CheckBox(true, "f.check", text),
            new Choice([value, "いいえ"], 0, "f.choice", text), new DateField(null, value, "f.date", text), new TextField(value, "f.text", true, text),
        ];
        ValueList<Block> margin = text.Length < 5_000 ? [new Paragraph(all)] : [P("余白")];
        var head = new DocumentHead { Title = text, Author = text, Subject = text, Header = margin, Footer = margin };
        Keeps(new Document(head,
        [
            new TableOfContents(text),
            new Heading(1, all),
            new Paragraph(all),
            new ListBlock(true, [new ListItem([new Paragraph(all)])]),
            new Table(Columns(3) with { Caption = text, HeaderRows = [Row(text, "b", "c")] }, [Row("1", text, "3"), new TableRow([new TableCell([new Paragraph(all)])])]),
            new Figure(KitchenSink.Scene with { Title = text, Description = text }, text, [new TextRun(text)]),
            new SignatureLines([text]),
            new Note([P(text)]),
        ]), PdfOptions.Default with { Fillable = true });
    }

    [Fact]
    public void A_table_of_three_hundred_columns() =>
        Keeps(Of(new Table(Columns(300), [Row([.. Enumerable.Range(0, 300).Select(i => $"欄{i}")]), Row("x")])));

    [Fact]
    public void Cells_that_span_more_than_there_is() =>
        Keeps(Of(new Table(Columns(2), [new TableRow([new TableCell([P("広")]) { ColumnSpan = 9, RowSpan = 9 }]), Row("1", "2", "3"), new TableRow([new TableCell([P("0")]) { ColumnSpan = int.MaxValue }])])));

    [Fact]
    public void Tables_fifty_deep() =>
        Keeps(Of(Enumerable.Range(0, 50).Aggregate((Block)P("底"), (inner, _) => new Table(Columns(1), [new TableRow([new TableCell([inner])])]))));

    [Fact]
    public void Lists_and_notes_fifty_deep() =>
        Keeps(Of(Enumerable.Range(0, 50).Aggregate((Block)P("底"), (inner, i) => i % 2 == 0 ? new ListBlock(i % 4 == 0, [new ListItem([inner])]) : new Note([inner]))));

    [Fact]
    public void Drawings_without_alternative_text() => Keeps(Of(new Figure(KitchenSink.Scene, "", []), new Figure(KitchenSink.Scene with { Title = "", Description = "" }, "", [])));

    private static void Keeps(Document document, PdfOptions? options = null) => Assert.Empty(PdfConformance.Check(new PdfRun(document, options).Bytes));

    private static TableHead Columns(int count) => new() { Columns = [.. Enumerable.Repeat(new TableColumn(1, ColumnUnit.Weight), count)] };
}
