using CyberDocs.Cli.Web;

namespace CyberDocs.Cli.Tests.Web;

/// <summary>Page, preview and files of a document are made of one composition.</summary>
public sealed class ComposedPaperTests
{
    [Fact]
    public void A_document_is_composed_once_until_another_one_is_asked_for()
    {
        var (paper, composed) = (new ComposedPaper(), new List<int>());
        ComposeResult Of(int number) => paper.Of(number, RunningSite.Date, _ =>
        {
            composed.Add(number);
            return new ComposeResult(null, []);
        });

        Assert.Same(Of(3), Of(3));
        Assert.NotSame(Of(3), Of(4));
        Of(4);
        Assert.Equal([3, 4], composed);

        Assert.Throws<OperationCanceledException>(() => paper.Of(5, RunningSite.Date, _ => throw new OperationCanceledException()));
        Of(5);
        Assert.Equal([3, 4, 5], composed);

        paper.Of(5, RunningSite.Date.AddDays(1), day =>
        {
            composed.Add(day.Day);
            return new ComposeResult(null, []);
        });
        Assert.Equal([3, 4, 5, 2], composed);
    }
}
