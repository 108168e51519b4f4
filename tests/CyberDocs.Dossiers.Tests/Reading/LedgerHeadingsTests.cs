using CyberDocs.Reading;

namespace CyberDocs.Dossiers.Tests.Reading;

public class LedgerHeadingsTests
{
    [Theory]
    [InlineData("【必須】ＯＳ・版（バージョン）", "os")]
    [InlineData("(a)(b)型番(c)", "model")]
    [InlineData("型番(型式", "model")]
    [InlineData("(型番", "model")]
    [InlineData("<>型番", "model")]
    public void Remarks_in_brackets_count_for_nothing(string heading, string key) => Assert.Equal(key, LedgerHeadings.Find(heading)?.Key);

    // Every text of the first rows is looked at as a heading, and a cell may be as long as the limit allows. Work is counted by what it allocates.
    [Theory]
    [InlineData("<si><t>x</t></si>")]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("(a)")]
    public void Work_grows_as_the_text_does(string piece)
    {
        WorkOf(piece, 1000);
        Assert.InRange(WorkOf(piece, 40_000), 0, 6 * WorkOf(piece, 10_000));
    }

    private static long WorkOf(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var before = GC.GetAllocatedBytesForCurrentThread();
        LedgerHeadings.Find(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
