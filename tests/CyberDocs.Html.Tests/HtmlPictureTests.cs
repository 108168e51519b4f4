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

    [Fact]
    public void A_page_of_endless_pictures_goes_on_with_their_descriptions()
    {
        var picture = new Picture(TestPictures.Read(TestPictures.Png(2000, 2000, 2, 8, false, TestPictures.Packed(Noise(2000 * 6001)))), "大きな写真");
        var page = Page.Of(Enumerable.Repeat<Block>(picture, 12).ToArray());
        Assert.Equal("CD5077", Assert.Single(page.Findings).Code.Id);
        Assert.InRange(page.Html.All("img").Count(), 5, 11);
        Assert.Contains("［画像：大きな写真］", page.Html.MainText, StringComparison.Ordinal);
    }

    // Rows without filters, of bytes that nothing packs.
    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        for (var row = 0; row < length; row += 6001)
        {
            bytes[row] = 0;
        }

        return bytes;
    }
}
