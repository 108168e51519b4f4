using CyberDocs.Documents;
using CyberDocs.TestKit;

namespace CyberDocs.Html.Tests;

public sealed class HtmlPictureTests
{
    [Fact]
    public void A_picture_stands_in_the_page_with_its_text_and_is_fetched_from_nowhere()
    {
        var picture = TestPictures.Read(TestPictures.Jpeg(6));
        var page = Page.Of(new Picture(picture, "院章 <\"&") { Width = 72, Style = "right" });
        var image = Assert.Single(page.Html.All("img"));

        Assert.Equal("院章 <\"&", image.Attribute("alt")!.Value);
        Assert.Equal("width:72pt", image.Attribute("style")!.Value);
        Assert.Equal(("36", "24"), (image.Attribute("width")!.Value, image.Attribute("height")!.Value));
        var source = image.Attribute("src")!.Value;
        Assert.StartsWith("data:image/jpeg;base64,", source, StringComparison.Ordinal);
        Assert.Equal(picture, TestPictures.Read(Convert.FromBase64String(source[(source.IndexOf(',', StringComparison.Ordinal) + 1)..])));
        Assert.Contains("img-src data:;", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Findings);
    }
}
