using CyberDocs.Sources;

namespace CyberDocs.Documents.Tests.Sources;

/// <summary>Lines and columns of a text.</summary>
public sealed class TextPositionsTests
{
    private const string Text = "ab\r\n\rc\n\n\r\n髙\ufe00d\r";

    [Fact]
    public void The_order_in_which_places_are_asked_for_changes_nothing()
    {
        var expected = Enumerable.Range(0, Text.Length + 1).Select(at => new TextPositions(Text).At(at)).ToArray();
        var random = new Random(1);
        var asked = new TextPositions(Text);
        foreach (var _ in Enumerable.Range(0, 500))
        {
            var at = random.Next(Text.Length + 1);
            Assert.Equal(expected[at], asked.At(at));
        }
    }

    [Theory]
    [InlineData(-1, 1, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 1, 4)]
    [InlineData(4, 2, 1)]
    [InlineData(5, 3, 1)]
    [InlineData(7, 4, 1)]
    [InlineData(10, 6, 1)]
    [InlineData(99, 7, 1)]
    public void Each_kind_of_line_end_is_one(int offset, int line, int column) => Assert.Equal(new TextPosition(line, column), new TextPositions(Text).At(offset));
}
