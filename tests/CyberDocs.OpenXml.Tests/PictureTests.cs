using System.Xml.Linq;
using CyberDocs.Documents;
using CyberDocs.TestKit;
using static CyberDocs.OpenXml.Tests.Written;

namespace CyberDocs.OpenXml.Tests;

public sealed class PictureTests
{
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace Xdr = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    [Fact]
    public void A_docx_holds_the_picture_once_with_its_text_and_size()
    {
        var written = Docx(Jpeg(1, "院章") with { Width = 100 }, Jpeg(1, "もう一度"), Png("図版"));
        var drawings = written.Body.Descendants(Wp + "inline").ToList();

        Assert.Empty(written.Errors());
        Assert.Equal(["院章", "もう一度", "図版"], drawings.Select(drawing => drawing.Element(Wp + "docPr")!.Attribute("descr")!.Value));
        Assert.Equal(("1270000", "1905000"), (drawings[0].Element(Wp + "extent")!.Attribute("cx")!.Value, drawings[0].Element(Wp + "extent")!.Attribute("cy")!.Value));
        Assert.Equal(["word/media/image1.jpg", "word/media/image2.png"], written.PartNames().Where(name => name.StartsWith("word/media/", StringComparison.Ordinal)));
        Assert.Empty(written.Findings);
    }

    [Theory]
    [InlineData(1, null, null)]
    [InlineData(2, null, "1")]
    [InlineData(3, "10800000", null)]
    [InlineData(4, "10800000", "1")]
    [InlineData(5, "16200000", "1")]
    [InlineData(6, "5400000", null)]
    [InlineData(7, "5400000", "1")]
    [InlineData(8, "16200000", null)]
    public void A_turned_photograph_is_turned_by_the_paper(int turn, string? degrees, string? flip)
    {
        foreach (var frame in (XElement[])[Docx(Jpeg(turn, "写真")).Body.Descendants(A + "xfrm").Single(), Xlsx(Jpeg(turn, "写真")).Part("xl/drawings/drawing1.xml").Descendants(A + "xfrm").Single()])
        {
            Assert.Equal((degrees, flip), (frame.Attribute("rot")?.Value, frame.Attribute("flipH")?.Value));
        }
    }

    [Fact]
    public void Pictures_in_headers_cells_and_lists_of_a_docx_are_valid()
    {
        var picture = Jpeg(6, "写真") with { Share = 0.5 };
        var head = new DocumentHead { Title = "試験", Header = [picture], Footer = [Png("足")] };
        var table = new Table(new TableHead { Columns = [new(1, ColumnUnit.Weight), new(0, ColumnUnit.Content)] }, [new TableRow([new TableCell([picture]), new TableCell([Png("升")])])]);
        var written = Docx(new Document(head, [table, new ListBlock(true, [new ListItem([picture])]), new Note([picture])]));

        Assert.Empty(written.Errors());
        Assert.Contains("word/_rels/header1.xml.rels", written.PartNames());
    }

    [Fact]
    public void An_xlsx_anchors_pictures_at_rows_of_their_height()
    {
        var written = Xlsx(new Paragraph([new TextRun("前")]), Jpeg(1, "院章") with { Width = 60 }, new Paragraph([new TextRun("後")]));
        var anchor = written.Part("xl/drawings/drawing1.xml").Descendants(Xdr + "oneCellAnchor").Single();

        Assert.Empty(written.Errors());
        Assert.Equal("1", anchor.Descendants(Xdr + "row").Single().Value);
        Assert.Equal("院章", anchor.Descendants(Xdr + "cNvPr").Single().Attribute("descr")!.Value);
        Assert.Equal("93", written.Part("xl/worksheets/sheet0.xml").Descendants(S + "row").ElementAt(1).Attribute("ht")!.Value);
        Assert.Empty(written.Findings);
    }

    [Fact]
    public void An_xlsx_says_which_pictures_it_cannot_hold()
    {
        var table = new Table(new TableHead { Columns = [new(1, ColumnUnit.Weight)] }, [new TableRow([new TableCell([Png("升の章")])])]);
        var written = Xlsx(new Document(new DocumentHead { Title = "試験", Header = [Png("柱の章")] }, [table]));

        Assert.Empty(written.Errors());
        Assert.Equal(["CD5076", "CD5076"], written.Findings.Select(finding => finding.Code.Id));
        Assert.Contains("［画像：升の章］", string.Concat(written.Part("xl/worksheets/sheet1.xml").Descendants(S + "t").Select(t => t.Value)), StringComparison.Ordinal);
        Assert.DoesNotContain(written.PartNames(), name => name.Contains("media", StringComparison.Ordinal));
    }

    private static Picture Png(string text) => new(TestPictures.Read(TestPictures.Png(6, 8)), text);

    private static Picture Jpeg(int turn, string text) => new(TestPictures.Read(TestPictures.Jpeg(turn)), text);
}
