using CyberDocs.Sources;

namespace CyberDocs.Documents.Tests.Sources;

public class StringPoolTests
{
    [Fact]
    public void A_text_that_comes_again_is_the_same()
    {
        var pool = new StringPool();
        Fill(pool, "型", 20_000, distinct: 10_000);
        Assert.Same(pool.Of("型1234"), pool.Of("型1234"));
    }

    [Fact]
    public void A_pool_of_texts_that_never_come_again_is_given_up()
    {
        var pool = new StringPool();
        Fill(pool, "A-", 5_000, distinct: 5_000);
        Assert.NotSame(pool.Of("A-12"), pool.Of("A-12"));
        Assert.Equal("A-12", pool.Of("A-12"));
    }

    private static void Fill(StringPool pool, string start, int texts, int distinct)
    {
        for (var i = 0; i < texts; i++)
        {
            // Spread as draws are, so that some come twice early.
            pool.Of(FormattableString.Invariant($"{start}{(distinct == texts ? i : (long)i * i % distinct)}"));
        }
    }
}
