using CyberDocs.Collections;
using CyberDocs.Documents;
using CyberDocs.TestKit;
using CyberDocs.TestKit.Pdf.Conformance;
using static CyberDocs.Pdf.Tests.PdfRun;

namespace CyberDocs.Pdf.Tests;

public sealed class PdfRandomTableTests
{
    [Fact]
    public void Tables_of_any_shape_keep_all_their_text_in_order()
    {
        var rounds = FullRun.Count(30, 2000);
        // The part of 157 that was cut off a group of tied rows was once higher than the page.
        foreach (var seed in Enumerable.Range(0, rounds).Append(157))
        {
            var random = new Random(seed);
            var document = Of(P("前"), RandomTable(random, depth: 0), P("後"));
            var run = new PdfRun(document);

            Assert.True(Squeeze(DocumentText.Of(document)) == Squeeze(run.Structure.Root.Text("Lbl")), $"Text was lost or moved with seed {seed}.");
            Assert.Empty(PdfConformance.Check(run.Reader));
            Assert.All(run.Structure.Pages.Values, page =>
            {
                Assert.True(page.Lowest >= PageSetup.A4.Bottom, $"Text stands below the text area with seed {seed}.");
                Assert.True(page.Highest <= PageSetup.A4.Height - PageSetup.A4.Top, $"Text stands above the text area with seed {seed}.");
            });
        }
    }

    private static Table RandomTable(Random random, int depth)
    {
        var columns = random.Next(1, 6);
        var covered = new int[columns];
        var rows = new List<TableRow>();
        var count = random.Next(1, depth == 0 ? 50 : 6);
        for (var r = 0; r < count; r++)
        {
            var cells = new List<TableCell>();
            for (var c = 0; c < columns;)
            {
                if (covered[c] > 0)
                {
                    c++;
                    continue;
                }

                var span = 1;
                while (random.Next(4) == 0 && c + span < columns && covered[c + span] == 0)
                {
                    span++;
                }

                var down = random.Next(5) == 0 ? random.Next(1, 12) : 1;
                cells.Add(new TableCell(Content(random, depth))
                {
                    ColumnSpan = span,
                    RowSpan = down,
                    VerticalAlign = (VerticalAlignment)random.Next(3),
                    Header = random.Next(9) == 0 ? HeaderScope.Row : HeaderScope.None,
                });
                for (var i = 0; i < span; i++)
                {
                    covered[c++] = down;
                }
            }

            for (var c = 0; c < columns; c++)
            {
                covered[c]--;
            }

            rows.Add(new TableRow(cells.ToValueList(), KeepWhole: random.Next(3) > 0) { KeepWithNext = random.Next(8) == 0 });
        }

        var head = new TableHead
        {
            Columns = Enumerable.Range(0, columns).Select(_ => new TableColumn(random.Next(1, 4), random.Next(3) == 0 ? ColumnUnit.Content : ColumnUnit.Weight)).ToValueList(),
            HeaderRows = random.Next(2) == 0 ? [] : [new TableRow([new TableCell([P("見出し")]) { ColumnSpan = columns, Header = HeaderScope.Column }])],
        };
        return new Table(head, rows.ToValueList());
    }

    private static ValueList<Block> Content(Random random, int depth) => random.Next(12) switch
    {
        0 => [],
        1 => [P(Text(random, 900)), P(Text(random, 40))],
        2 => [new ListBlock(random.Next(2) == 0, [new ListItem([P(Text(random, 60))]), new ListItem([P(Text(random, 300))])])],
        3 => [new Paragraph([new CheckBox(true), new TextRun(Text(random, 30)), new Choice(["はい", "いいえ"], 0)])],
        4 when depth < 2 => [P("入れ子"), RandomTable(random, depth + 1)],
        5 => [new Note([P(Text(random, 200))])],
        6 => [P(Text(random, 2500))],
        _ => [P(Text(random, 30))],
    };

    private static string Text(Random random, int longest) =>
        new([.. Enumerable.Range(0, random.Next(1, longest)).Select(_ => (char)('ぁ' + random.Next(80)))]);
}
