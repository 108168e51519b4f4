using CyberDocs.Documents;
using CyberDocs.TestKit;
using CyberDocs.TestKit.Pdf;
using CyberDocs.TestKit.Pdf.Conformance;
using static CyberDocs.Pdf.Tests.PdfRun;

namespace CyberDocs.Pdf.Tests;

public sealed class PdfPictureTests
{
    [Fact]
    public void A_picture_is_a_figure_with_its_alternative_text_and_place()
    {
        var run = new PdfRun(Of(P("前"), Jpeg(1, "院章") with { Width = 100 }, P("後")));
        var figure = Assert.Single(run.Structure.Root.Descendants, e => e.Role == "Figure");
        var box = ((List<object?>)figure.Attributes["BBox"]!).Select(v => (double)v!).ToList();

        Assert.Equal("院章", figure.Alternative);
        Assert.Equal((100, 150), (Math.Round(box[2] - box[0]), Math.Round(box[3] - box[1])));
        Assert.Empty(run.Findings);
    }

    [Fact]
    public void Pictures_of_every_kind_keep_every_rule()
    {
        Block[] pngs = [.. from each in TestPictures.PngKinds from interlaced in (bool[])[false, true] select Png(TestPictures.Png(each.Kind, each.Bits, interlaced))];
        Block[] masked = [Png(TestPictures.Png(3, 2, transparency: [0, 9])), Png(TestPictures.Png(0, 16, transparency: [0, 37])), Png(TestPictures.Png(2, 8, transparency: [0, 0, 0, 53, 0, 106]))];
        Block[] turned = [.. Enumerable.Range(1, 8).Select(turn => Jpeg(turn, "写真"))];
        Keeps(Of([.. pngs, .. masked, .. turned]));
    }

    [Fact]
    public void Pictures_in_cells_lists_notes_and_margins_keep_every_rule()
    {
        var picture = Jpeg(6, "写真") with { Share = 0.5 };
        var head = new DocumentHead { Title = "試験", Header = [picture with { MostHeight = 20 }, P("柱")], Footer = [picture with { MostHeight = 10 }] };
        var table = new Table(
            new TableHead { Columns = [new(0, ColumnUnit.Content), new(1, ColumnUnit.Weight)], HeaderRows = [new TableRow([new TableCell([picture]), new TableCell([P("見出し")])])] },
            [.. Enumerable.Range(0, 60).Select(i => new TableRow([new TableCell([picture with { MostHeight = 30 }]), new TableCell([P("一"), picture with { MostHeight = 20 }])]))]);
        Keeps(new Document(head, [table, new ListBlock(false, [new ListItem([P("項"), picture])]), new Note([picture]), new Section([picture]) { Style = "center" }]));
    }

    [Fact]
    public void A_picture_shown_often_is_written_once()
    {
        var one = new PdfRun(Of(Jpeg(1, "章"))).Bytes.Length;
        var many = new PdfRun(Of([.. Enumerable.Range(0, 50).Select(_ => Jpeg(1, "章") with { MostHeight = 12 })]));
        Assert.Single(Images(many));
        Assert.True(many.Bytes.Length < one + 20_000, $"{many.Bytes.Length} bytes instead of {one}");
    }

    [Fact]
    public void Transparency_becomes_a_mask_and_nothing_else_is_unpacked()
    {
        Assert.Equal(2, Images(new PdfRun(Of(Png(TestPictures.Png(6, 8))))).Count);
        var plain = Assert.Single(Images(new PdfRun(Of(Png(TestPictures.Png(2, 16))))));
        Assert.Equal(16.0, Convert.ToDouble(plain["BitsPerComponent"], System.Globalization.CultureInfo.InvariantCulture));
        Assert.True(plain.ContainsKey("DecodeParms"));
    }

    [Fact]
    public void A_picture_is_never_wider_than_its_column_nor_higher_than_the_page()
    {
        var run = new PdfRun(Of(Jpeg(1, "大") with { Width = 5000 }, Jpeg(1, "高") with { Share = 1 }));
        foreach (var figure in run.Structure.Root.Descendants.Where(e => e.Role == "Figure"))
        {
            var box = ((List<object?>)figure.Attributes["BBox"]!).Select(v => (double)v!).ToList();
            Assert.InRange(box[0], 56, 57);
            Assert.True(box[1] >= 56 && box[2] <= 539 && box[3] <= 786, string.Join(' ', box));
        }
    }

    private static Picture Png(byte[] bytes) => new(TestPictures.Read(bytes), "画像") { Width = 40 };

    private static Picture Jpeg(int turn, string text) => new(TestPictures.Read(TestPictures.Jpeg(turn)), text);

    private static void Keeps(Document document) => Assert.Empty(PdfConformance.Check(new PdfRun(document).Bytes));

    private static List<Dictionary<string, object?>> Images(PdfRun run)
    {
        var resources = run.Reader.Dictionary(run.Reader.Dictionary(new PdfRef(run.Reader.Pages[0].Number))["Resources"]!);
        var named = run.Reader.Dictionary(resources["XObject"]!).Values.Select(value => run.Reader.Dictionary(value!)).ToList();
        return [.. named, .. named.Where(image => image.ContainsKey("SMask")).Select(image => run.Reader.Dictionary(image["SMask"]!))];
    }
}
