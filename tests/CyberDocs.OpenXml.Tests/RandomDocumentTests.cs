using CyberDocs.Collections;
using CyberDocs.Documents;
using CyberDocs.TestKit;
using static CyberDocs.OpenXml.Tests.Written;

namespace CyberDocs.OpenXml.Tests;

/// <summary>Any tree of nodes, however odd, gives a valid file with all its text.</summary>
public sealed class RandomDocumentTests
{
    private static readonly string[] Texts = ["", "病院", " 空白 ", "<&>\"'", "𠮷", "長い文章が続く升目です。", "\t\n", "x", "_x0041_", "#"];
    private static readonly string?[] Styles = [null, null, "small", "right", "ledger", "nothing", "missing", "group"];

    private static int Count => FullRun.Count(25, 500);

    [Fact]
    public void Docx_of_any_tree_is_valid()
    {
        for (var seed = 0; seed < Count; seed++)
        {
            Assert.Empty(Docx(Make(seed)).Errors().Select(e => $"seed {seed}: {e}"));
        }
    }

    [Fact]
    public void Xlsx_of_any_tree_is_valid()
    {
        for (var seed = 0; seed < Count; seed++)
        {
            Assert.Empty(Xlsx(Make(seed)).Errors().Select(e => $"seed {seed}: {e}"));
        }
    }

    [Fact]
    public void Docx_of_any_tree_holds_all_its_text()
    {
        for (var seed = 0; seed < Count; seed++)
        {
            var document = Make(seed);
            var text = string.Concat(Docx(document).Body.Descendants(W + "t").Select(t => t.Value));
            Assert.All(TreeText.Of(document.Body).Select(p => p.Trim('\t', '\n')).Where(p => p.Length > 0), p => Assert.Contains(p, text, StringComparison.Ordinal));
        }
    }

    private static Document Make(int seed)
    {
        var random = new Random(seed);
        return new Document(
            new DocumentHead { Title = Text(random), Header = Blocks(random, 2, 2), Footer = Blocks(random, 2, 1) },
            Blocks(random, 0, 12));
    }

    private static ValueList<Block> Blocks(Random random, int depth, int most) =>
        Enumerable.Range(0, random.Next(most + 1)).Select(_ => MakeBlock(random, depth)).ToValueList();

    private static Block MakeBlock(Random random, int depth)
    {
        var block = random.Next(depth > 3 ? 4 : 13) switch
        {
            0 or 1 => new Paragraph(Inlines(random, 0)),
            2 => new Heading(random.Next(0, 6), Inlines(random, 0)),
            3 => new PageBreak(),
            4 => new ListBlock(random.Next(2) == 0, Enumerable.Range(0, random.Next(4)).Select(_ => new ListItem(Blocks(random, depth + 1, 3))).ToValueList()),
            5 or 6 => MakeTable(random, depth),
            7 => new Note(Blocks(random, depth + 1, 3)),
            8 => new Figure(KitchenSink.Scene, Text(random), Inlines(random, 0)),
            9 => new TableOfContents(random.Next(2) == 0 ? null : Text(random), random.Next(1, 5)),
            10 => new SignatureLines(Enumerable.Range(0, random.Next(3)).Select(_ => Text(random)).ToValueList()),
            11 => new Section(Blocks(random, depth + 1, 4), random.Next(2) == 0 ? null : PageSetup.A3Landscape),
            _ => (Block)new Section(Blocks(random, depth + 1, 4)),
        };
        return block with { Style = Styles[random.Next(Styles.Length)], Id = random.Next(3) == 0 ? $"id-{random.Next(9)}" : null };
    }

    private static Table MakeTable(Random random, int depth)
    {
        var columns = random.Next(0, 5);
        var head = new TableHead
        {
            Columns = Enumerable.Range(0, columns).Select(_ => new TableColumn(random.Next(0, 200), (ColumnUnit)random.Next(3))).ToValueList(),
            HeaderRows = Rows(random.Next(3)),
            Style = Styles[random.Next(Styles.Length)],
            Caption = random.Next(2) == 0 ? null : Text(random),
        };
        return new Table(head, Rows(random.Next(5)));

        ValueList<TableRow> Rows(int count) => Enumerable.Range(0, count)
            .Select(_ => new TableRow(Enumerable.Range(0, random.Next(columns + 2)).Select(_ => Cell()).ToValueList(), Styles[random.Next(Styles.Length)], random.Next(2) == 0))
            .ToValueList();

        TableCell Cell() => new(Blocks(random, depth + 2, 2))
        {
            ColumnSpan = random.Next(1, 4),
            RowSpan = random.Next(1, 4),
            Header = (HeaderScope)random.Next(3),
            Align = random.Next(3) == 0 ? (Alignment)random.Next(4) : null,
            VerticalAlign = random.Next(3) == 0 ? (VerticalAlignment)random.Next(3) : null,
            Style = Styles[random.Next(Styles.Length)],
        };
    }

    private static ValueList<Inline> Inlines(Random random, int depth) =>
        Enumerable.Range(0, random.Next(4)).Select(_ => MakeInline(random, depth)).ToValueList();

    private static Inline MakeInline(Random random, int depth)
    {
        var field = random.Next(2) == 0 ? null : $"field.{random.Next(1000)}#{random.Next(3)}";
        return random.Next(depth > 2 ? 8 : 10) switch
        {
            0 or 1 => new TextRun(Text(random)),
            2 => new LineBreak(),
            3 => random.Next(2) == 0 ? new PageNumber() : new RunningHeading(random.Next(1, 5)),
            4 => new CheckBox(random.Next(2) == 0, field, Text(random)),
            5 => new Choice(["はい", "いいえ"], random.Next(3) == 0 ? null : random.Next(-1, 3), field, Text(random)),
            6 => new DateField(random.Next(2) == 0 ? null : new DateOnly(2024, 9, 24), Text(random), field),
            7 => new TextField(Text(random), field ?? "text", random.Next(2) == 0, Text(random)),
            8 => new Emphasis((EmphasisKind)random.Next(4), Inlines(random, depth + 1), Styles[random.Next(Styles.Length)]),
            _ => new Hyperlink(random.Next(2) == 0 ? $"#id-{random.Next(9)}" : "https://example.com/" + Text(random), Inlines(random, depth + 1)),
        };
    }

    private static string Text(Random random) => Texts[random.Next(Texts.Length)];
}
