using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.TestKit.Pdf;
using static CyberDocs.Pdf.Tests.PdfRun;

namespace CyberDocs.Pdf.Tests;

public sealed class PdfFigureTests
{
    [Fact]
    public void A_drawing_is_a_figure_with_alternative_text_and_its_place_on_the_page()
    {
        var run = new PdfRun(Of(new Figure(Drawing(200, 100, 9), "構成図", [new TextRun("図1")])));
        var figure = Assert.Single(run.Structure.Root.Descendants, e => e.Role == "Figure");
        var box = ((List<object?>)figure.Attributes["BBox"]!).Select(v => (double)v!).ToList();

        Assert.Equal("構成図", figure.Alternative);
        Assert.Equal("文字", figure.OwnText);
        Assert.Equal(200, box[2] - box[0], 1);
        Assert.Equal(100, box[3] - box[1], 1);
        Assert.Empty(run.Findings);
    }

    [Fact]
    public void A_drawing_too_large_is_scaled_to_one_page_with_its_caption_and_small_text_is_reported()
    {
        var run = new PdfRun(Of(P("前"), new Figure(Drawing(2000, 3000, 9), "大きな図", [new TextRun("図1")])));

        Assert.Equal(["前", "文字図1"], Enumerable.Range(0, run.Reader.Pages.Count).Select(run.PageText));
        Assert.Equal("CD4107", Assert.Single(run.Findings).Code.Id);
    }

    [Fact]
    public void A_drawing_without_alternative_text_is_reported() =>
        Assert.Equal("CD4108", Assert.Single(new PdfRun(Of(new Figure(Drawing(100, 100, 9), "", []))).Findings).Code.Id);

    [Fact]
    public void A_group_with_an_address_is_a_link_under_the_figure()
    {
        var scene = new Scene(100, 50, [new SceneGroup([new SceneRectangle(10, 10, 30, 20)]) { Link = "https://example.com/", Title = "機器" }]);
        var run = new PdfRun(Of(new Figure(scene, "図", [])));
        var link = Assert.Single(run.Structure.Root.Descendants, e => e.Role == "Link");

        Assert.Equal("機器", PdfReader.Text(run.Reader.Dictionary(new PdfRef(Assert.Single(link.Annotations)))["Contents"]));
    }

    [Fact]
    public void A_cancelled_run_stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var context = new WriteContext { DocumentId = "test", Fonts = PdfRun.Fonts, Cancellation = cancelled.Token };
        var sink = new PdfWriter().Open(Stream.Null, context);
        sink.Begin(new DocumentHead { Title = "t" });

        Assert.Throws<OperationCanceledException>(() => sink.Add(P("x")));
    }

    [Fact]
    public void No_line_of_a_paragraph_stands_alone_on_a_page()
    {
        for (var filler = 25; filler < 45; filler++)
        {
            var text = string.Concat(Enumerable.Repeat("一二三四五六七八九十", 22));
            var run = new PdfRun(Of([.. Enumerable.Range(0, filler).Select(_ => P("・")), P(text)]));
            var parts = Enumerable.Range(0, run.Reader.Pages.Count).Select(i => run.PageText(i).Replace("・", "", StringComparison.Ordinal)).Where(t => t.Length > 0);

            Assert.All(parts, part => Assert.InRange(part.Length, 60, 220));
        }
    }

    private static Scene Drawing(double width, double height, double size) => new(
        width, height, [new SceneRectangle(0, 0, width, height) { Stroke = new Stroke(Color.Black, 1) }, new SceneText(width / 2, height / 2, "文字", size) { Anchor = TextAnchor.Middle }]);
}
