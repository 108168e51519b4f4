using CyberDocs.Findings;
using CyberDocs.Templating.Markup;

namespace CyberDocs.Templating.Tests.Markup;

[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    /// <summary>Tests that measure the memory of the process, which others use at the same time.</summary>
    public const string Name = "alone";
}

[Collection(Alone.Name)]
public class MarkupStreamingTests
{
    [Fact]
    public void Rows_arrive_before_their_table_ends()
    {
        var sink = new CountingSink();
        var parser = new MarkupParser(sink, NoFigures.Instance, new FindingCollector());
        parser.Literal("<document title=\"t\"><section margins=\"10mm\"><section><table><thead><tr><th/></tr></thead><tbody>", "t", 1, 1);
        Assert.Equal("begin section", sink.Log);
        for (var i = 1; i <= 1000; i++)
        {
            parser.Literal("<tr><td>", "t", 2, 1);
            parser.Value("x", "t", 2, 9);
            Assert.Equal(i - 1, sink.Rows);
            parser.Literal("</td></tr>", "t", 2, 10);
            Assert.Equal(i, sink.Rows);
        }

        parser.Literal("</tbody></table></section></section></document>", "t", 3, 1);

        Assert.Equal("begin section table(1) /table(1000) /section", sink.Log);
        Assert.True(parser.Complete());
        Assert.EndsWith(" end", sink.Log, StringComparison.Ordinal);
    }

    [Fact]
    public void Memory_does_not_grow_with_the_rows()
    {
        var sink = new CountingSink();
        var parser = new MarkupParser(sink, NoFigures.Instance, new FindingCollector());
        parser.Literal("<document title=\"t\"><table>", "t", 1, 1);
        AddRows(parser, 1000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        AddRows(parser, 20_000);
        var after = GC.GetTotalMemory(forceFullCollection: true);

        Assert.Equal(21_000, sink.Rows);
        Assert.InRange(after - before, long.MinValue, 500_000);
        GC.KeepAlive(parser);
    }

    private static void AddRows(MarkupParser parser, int count)
    {
        for (var i = 0; i < count; i++)
        {
            parser.Literal("<tr class=\"a\"><td rowspan=\"1\">", "t", 2, 1);
            parser.Value("病棟端末", "t", 2, 9);
            parser.Literal("</td><td>x</td></tr>\n", "t", 2, 10);
        }
    }
}
