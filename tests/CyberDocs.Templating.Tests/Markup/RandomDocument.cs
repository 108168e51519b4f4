using System.Globalization;
using CyberDocs.Collections;
using CyberDocs.Documents;
using CyberDocs.Graphics;

namespace CyberDocs.Templating.Tests.Markup;

/// <summary>Makes a document at random, the same for the same seed.</summary>
internal sealed class RandomDocument(int seed)
{
    private static readonly string[] Words = ["日本", "語　の", "端末PC", "a", "B&B", "<td>", "\"x\"", "'", "&amp;", "]]>", "１２", "𠮷", "①", "-->", "ｶﾞ", "\u00A0", "한국"];

    private readonly Random random = new(seed);
    private int fields;

    public Document Make() => new(
        new DocumentHead { Title = Text(), Header = Blocks(1, 2), Footer = Blocks(1, 2), Page = random.Next(2) == 0 ? PageSetup.A4 : PageSetup.A3Landscape },
        Blocks(0, 4));

    private string Text() => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Words[random.Next(Words.Length)]));

    private string? Maybe(string text) => random.Next(4) == 0 ? text : null;

    private ValueList<Block> Blocks(int depth, int most) => Enumerable.Range(0, random.Next(most + 1)).Select(_ => Block(depth)).ToValueList();

    private Block Block(int depth)
    {
        Block block = random.Next(depth > 2 ? 3 : depth == 0 ? 11 : 8) switch
        {
            0 or 1 => new Paragraph(Inlines(0)),
            2 => new Heading(random.Next(1, 5), Inlines(0)),
            3 => new ListBlock(random.Next(2) == 0, Enumerable.Range(0, random.Next(1, 4)).Select(_ => new ListItem(Blocks(depth + 1, 3))).ToValueList()),
            4 => new Note(Blocks(depth + 1, 3)),
            5 => Table(depth),
            6 => new SignatureLines(["管理者", Words[random.Next(3)]]),
            7 => new Figure(new Scene(random.Next(9), 9, []), Text(), Inlines(0)),
            8 => new PageBreak(),
            9 => new Section(Blocks(depth + 1, 3), PageSetup.A3Landscape),
            _ => new Section(Blocks(depth + 1, 3)) { Style = "s" },
        };
        return block is PageBreak or Section or Documents.Table ? block : block with { Style = Maybe("c") };
    }

    // Cells are laid into a grid at random; what is left free at the edges of spans is filled with single cells.
    private Table Table(int depth)
    {
        var columns = random.Next(1, 5);
        var style = Maybe("form");
        var head = new TableHead
        {
            Columns = Enumerable.Range(0, columns).Select(_ => Column()).ToValueList(),
            HeaderRows = Rows(depth, columns, random.Next(3)),
            Style = style,
            Caption = Maybe(Text()),
        };
        return new Table(head, Rows(depth, columns, random.Next(5))) { Style = style };
    }

    private TableColumn Column() => random.Next(3) switch
    {
        0 => new(12.5, ColumnUnit.Points),
        1 => new(0, ColumnUnit.Content),
        _ => new(2, ColumnUnit.Weight),
    };

    private ValueList<TableRow> Rows(int depth, int columns, int count)
    {
        var taken = new bool[count, columns];
        var rows = new List<TableRow>();
        for (var r = 0; r < count; r++)
        {
            var cells = new List<TableCell>();
            for (var c = 0; c < columns; c++)
            {
                if (taken[r, c])
                {
                    continue;
                }

                var rowSpan = random.Next(1, Math.Min(3, count - r) + 1);
                var columnSpan = 1;
                while (c + columnSpan < columns && !taken[r, c + columnSpan] && random.Next(3) == 0)
                {
                    columnSpan++;
                }

                for (var i = 0; i < rowSpan * columnSpan; i++)
                {
                    taken[r + (i / columnSpan), c + (i % columnSpan)] = true;
                }

                cells.Add(new TableCell(Blocks(depth + 2, 2))
                {
                    ColumnSpan = columnSpan,
                    RowSpan = rowSpan,
                    Align = random.Next(4) == 0 ? (Alignment)random.Next(4) : null,
                    VerticalAlign = random.Next(4) == 0 ? (VerticalAlignment)random.Next(3) : null,
                    Header = (HeaderScope)random.Next(3),
                    Style = Maybe("shade"),
                });
            }

            rows.Add(new TableRow(cells.ToValueList(), Maybe("group"), random.Next(4) > 0));
        }

        return rows.ToValueList();
    }

    private ValueList<Inline> Inlines(int depth)
    {
        var inlines = new List<Inline>();
        for (var n = random.Next(4); n > 0; n--)
        {
            inlines.Add(random.Next(depth > 2 ? 2 : 9) switch
            {
                0 => new LineBreak(),
                1 when inlines is not [.., TextRun] => new TextRun(Text()),
                1 => random.Next(2) == 0 ? new PageCount() : new RunningHeading(random.Next(1, 5)),
                2 => new CheckBox(random.Next(3) switch { 0 => null, 1 => true, _ => false }, Field(), Maybe("名")),
                3 => new Choice(["はい", "いいえ", "不明"], random.Next(4) is < 3 and var selected ? selected : null, Field()),
                4 => new DateField(random.Next(2) == 0 ? null : new DateOnly(2024, 1, 1).AddDays(random.Next(400)), Text(), Field()),
                5 => new TextField(random.Next(2) == 0 ? "" : Text(), "f", random.Next(2) == 0, Maybe("名")),
                6 => new Hyperlink("https://example.com/?a&b", [new TextRun(Text())]),
                _ => new Emphasis((EmphasisKind)random.Next(4), [new TextRun(Text()), .. Nested(depth)], Maybe("c")),
            });
        }

        return inlines.ToValueList();
    }

    private ValueList<Inline> Nested(int depth) => Inlines(depth + 1) is { Count: > 0 } nested and not [TextRun, ..] ? nested : [];

    private string? Field() => Maybe(string.Create(CultureInfo.InvariantCulture, $"f.{fields++}"));
}
