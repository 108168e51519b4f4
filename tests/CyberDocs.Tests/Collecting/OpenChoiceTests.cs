using CyberDocs.Collecting;

namespace CyberDocs.Tests.Collecting;

/// <summary>The number behind the words to choose from in a workbook is no answer, even where its format got lost.</summary>
public sealed class OpenChoiceTests
{
    [Fact]
    public void Number_behind_the_words_is_no_answer()
    {
        Assert.Null(TypedText.AnswerOf("-1"));
        Assert.Equal("-1", ShownAnswer.Of("-1").Answer);
    }
}
