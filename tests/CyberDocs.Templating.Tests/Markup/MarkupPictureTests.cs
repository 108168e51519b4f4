namespace CyberDocs.Templating.Tests.Markup;

public class MarkupPictureTests
{
    [Theory]
    [InlineData("<img src=\"章.png\" alt=\"院章\"/>", "[picture 13x9 \"院章\"]")]
    [InlineData("<img src=\"章.png\" alt=\"院章\" width=\"20mm\" class=\"right\" id=\"x\"/>", "[picture 13x9 56.693pt \"院章\"] .right #x")]
    [InlineData("<img src=\"章.png\" alt=\"院章\" width=\"50%\" height=\"10mm\"/>", "[picture 13x9 50% up to 28.346pt high \"院章\"]")]
    [InlineData("<note>前<img src=\"章.png\" alt=\"院章\"/>後</note>", "note\n  p: \"前\"\n  [picture 13x9 \"院章\"]\n  p: \"後\"")]
    public void Pictures_are_blocks_of_their_own(string markup, string outline) => Assert.Equal(outline, Parsed.Body(markup));

    [Theory]
    [InlineData("<img src=\"章.png\"/>", "t(1,1) CD3217 img ; alt")]
    [InlineData("<img src=\"章.png\" alt=\" \"/>", "t(1,23) CD3217 img ; alt")]
    [InlineData("<img alt=\"章\"/>", "t(1,1) CD3217 img ; src")]
    [InlineData("<img src=\"章.png\" alt=\"章\" width=\"20\"/>", "t(1,33) CD3218 img ; width ; 20 ; 40mm | 50%")]
    [InlineData("<img src=\"章.png\" alt=\"章\" width=\"120%\"/>", "t(1,33) CD3218 img ; width ; 120% ; 40mm | 50%")]
    [InlineData("<img src=\"章.png\" alt=\"章\" height=\"50%\"/>", "t(1,34) CD3218 img ; height ; 50% ; 15mm")]
    [InlineData("<p><img src=\"章.png\" alt=\"章\"/></p>", "t(1,4) CD3203 img ; <p> ; <document> <header> <footer> <section> <li> <th> <td> <note>")]
    public void What_is_wrong_with_a_picture_is_said(string markup, string errors) => Assert.Equal(errors, Parsed.ErrorsIn(markup));

    [Fact]
    public void A_picture_that_is_not_there_is_said_and_left_out()
    {
        var parsed = Parsed.Whole("<document title=\"t\"><p>前</p><img src=\"無い.png\" alt=\"章\"/><p>後</p></document>");
        Assert.Equal("t(1,39) CD5071 無い.png", parsed.Errors);
        Assert.True(parsed.Completed);
        Assert.Equal(2, parsed.Document.Body.Count);
    }
}
