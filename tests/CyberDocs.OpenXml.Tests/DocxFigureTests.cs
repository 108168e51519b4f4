using System.Xml.Linq;
using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.TestKit;
using static CyberDocs.OpenXml.Tests.Written;

namespace CyberDocs.OpenXml.Tests;

public sealed class DocxFigureTests
{
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace Wps = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    private static readonly XNamespace Wpg = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

    [Fact]
    public void Drawing_reads_as_expected() => Snapshot.Match(
        Docx(new Figure(KitchenSink.Scene, "二つの機器を結ぶ線", [new TextRun("図1")])).Body.Descendants(Wp + "inline").Single().ToString(), "drawing", "xml");

    [Fact]
    public void Alternative_text_stands_at_the_drawing()
    {
        var written = Docx(new Figure(KitchenSink.Scene, "説明", []));
        Assert.Equal("説明", written.Body.Descendants(Wp + "docPr").Single().Attribute("descr")!.Value);
        Assert.Empty(written.Errors());
    }

    [Fact]
    public void Wide_drawing_and_its_text_shrink_to_the_text_area()
    {
        var scene = new Scene(2000, 1000, [new SceneRectangle(0, 0, 2000, 1000), new SceneText(10, 100, "文字", 40) { Width = 80 }]);
        var body = Docx(new Figure(scene, "広い", [])).Body;
        var extent = body.Descendants(Wp + "extent").Single();
        Assert.Equal((595.276 - 113.386) * 12700, (double)extent.Attribute("cx")!, 2.0);
        Assert.Equal((double)extent.Attribute("cx")! / 2, (double)extent.Attribute("cy")!, 2.0);
        Assert.Equal("19", body.Descendants(Wps + "txbx").Single().Descendants(W + "sz").Single().Attribute(W + "val")!.Value);
    }

    [Fact]
    public void High_drawing_shrinks_to_the_page()
    {
        var extent = Docx(new Figure(new Scene(100, 5000, []), "高い", [])).Body.Descendants(Wp + "extent").Single();
        Assert.True((double)extent.Attribute("cy")! < 728 * 12700);
    }

    [Fact]
    public void Small_drawing_keeps_its_size() =>
        Assert.Equal(200 * 12700, (double)Docx(new Figure(KitchenSink.Scene, "", [])).Body.Descendants(Wp + "extent").Single().Attribute("cx")!);

    [Fact]
    public void Groups_keep_their_names_and_every_shape_has_its_own_number()
    {
        var body = Docx(new Figure(KitchenSink.Scene, "一", []), new Figure(KitchenSink.Scene, "二", [])).Body;
        Assert.Equal("電子カルテサーバ", body.Descendants().First(e => e.Name.LocalName == "cNvPr").Attribute("name")!.Value);
        var ids = body.Descendants().Where(e => e.Name.LocalName is "cNvPr" or "docPr").Select(e => (int)e.Attribute("id")!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Theory]
    [InlineData(0, 0, 10, 10, null, null)]
    [InlineData(10, 0, 0, 10, "1", null)]
    [InlineData(0, 10, 10, 0, null, "1")]
    [InlineData(10, 10, 0, 0, "1", "1")]
    public void Line_runs_from_its_first_to_its_last_point(double x1, double y1, double x2, double y2, string? flipX, string? flipY)
    {
        var scene = new Scene(20, 20, [new ScenePolyline([new(x1, y1), new(x2, y2)], new Stroke(Color.Black, 1, DashStyle.Dash)) { EndArrow = true }]);
        var shape = Docx(new Figure(scene, "線", [])).Body.Descendants(Wps + "wsp").Single();
        var frame = shape.Descendants(A + "xfrm").Single();
        Assert.Equal((flipX, flipY), (frame.Attribute("flipH")?.Value, frame.Attribute("flipV")?.Value));
        Assert.Single(shape.Descendants(A + "tailEnd"));
        Assert.Equal("dash", shape.Descendants(A + "prstDash").Single().Attribute("val")!.Value);
    }

    [Fact]
    public void Lines_below_each_other_share_a_text_box_and_strokes_of_a_symbol_a_shape()
    {
        var stroke = new Stroke(Color.Black, 1);
        var scene = new Scene(
            200, 100,
            [
                new SceneGroup(
                [
                    new SceneRectangle(10, 10, 90, 60) { Stroke = stroke },
                    new SceneGroup([new SceneRectangle(12, 12, 10, 10) { Stroke = stroke }, new SceneEllipse(17, 17, 2, 2) { Fill = Color.Black }, new ScenePolyline([new(12, 12), new(22, 22)], stroke)]),
                    new SceneText(30, 24, "SV-001", 8) { Width = 30 },
                    new SceneText(30, 34, "電子カルテ", 8) { Width = 40 },
                    new SceneText(30, 44, "10.10.10.12", 7) { Width = 42 },
                ]) { Title = "機器" },
                new SceneText(150, 90, "凡例", 8) { Width = 16 },
            ]);
        var written = Docx(new Figure(scene, "図", []));
        var boxes = written.Body.Descendants(Wps + "txbx").ToList();
        Assert.Equal(["SV-001|電子カルテ|10.10.10.12", "凡例"], boxes.Select(b => string.Join('|', b.Descendants(W + "p").Select(p => p.Value))));
        Assert.Equal(["機器", "文字"], written.Body.Descendants(Wps + "cNvPr").Select(shape => shape.Attribute("name")!.Value));
        Assert.Equal(4, written.Body.Descendants(A + "path").Count());
        Assert.Empty(written.Errors());
    }

    [Fact]
    public void A_box_with_its_symbol_and_text_is_one_shape_with_the_name_the_description_and_the_link_of_its_group()
    {
        var rule = new Stroke(new Color(52, 64, 84), 0.8);
        SceneGroup Box(Stroke symbol) => new(
        [
            new SceneRectangle(12, 12, 90, 40) { Fill = Color.White, Stroke = rule with { Width = 0.6 }, Radius = 2 },
            new SceneRectangle(10, 10, 90, 40) { Fill = Color.White, Stroke = rule, Radius = 2 },
            new SceneGroup([new SceneRectangle(13, 20, 10, 10) { Fill = Color.White, Stroke = symbol }, new ScenePolyline([new(13, 25), new(23, 25)], symbol)]),
            new SceneText(30, 24, "[SV1]", 6) { Width = 18, Bold = true },
            new SceneText(52, 24.4, "SV-001", 5) { Width = 20 },
            new SceneText(30, 34, "電子カルテ", 8) { Width = 40 },
        ])
        { Title = "SV1 電子カルテ", Description = "10.10.10.12", Link = "https://example.jp/sv1" };

        var written = Docx(new Figure(new Scene(200, 100, [Box(new Stroke(new Color(31, 66, 120), 0.7))]), "図", []));
        var shape = Assert.Single(written.Body.Descendants(Wps + "wsp"));
        Assert.Empty(written.Body.Descendants(Wpg + "grpSp"));
        var named = shape.Element(Wps + "cNvPr")!;
        Assert.Equal(("SV1 電子カルテ", "10.10.10.12"), (named.Attribute("name")!.Value, named.Attribute("descr")!.Value));
        Assert.Single(named.Elements(A + "hlinkClick"));
        Assert.Equal(["[SV1]SV-001", "電子カルテ"], shape.Descendants(W + "p").Select(p => p.Value));
        Assert.Equal("254000", shape.Element(Wps + "bodyPr")!.Attribute("lIns")!.Value);
        Assert.Equal([null, null, null, "none"], shape.Descendants(A + "path").Select(path => path.Attribute("fill")?.Value));
        Assert.Empty(written.Errors());

        // A symbol in other lines than the box is a shape of its own in it.
        var apart = Docx(new Figure(new Scene(200, 100, [Box(new Stroke(new Color(200, 40, 30), 0.7))]), "図", []));
        Assert.Equal(2, Assert.Single(apart.Body.Descendants(Wpg + "grpSp")).Elements(Wps + "wsp").Count());
        Assert.Empty(apart.Errors());
    }

    [Fact]
    public void Captions_down_an_edge_share_a_text_box_unless_something_stands_between_them()
    {
        SceneText Caption(double y, string text) => new(10, y, text, 7) { Width = 14, Bold = true };
        Assert.Equal(["院外|回線|区画"], Texts(Caption(20, "院外"), Caption(120, "回線"), Caption(300, "区画")));
        Assert.Equal(["院外|回線", "区画"], Texts(Caption(20, "院外"), Caption(120, "回線"), Caption(300, "区画"), new SceneEllipse(15, 200, 9, 9)));

        static IEnumerable<string> Texts(params SceneItem[] items) => Docx(new Figure(new Scene(400, 400, [.. items]), "図", []))
            .Body.Descendants(Wps + "txbx").Select(box => string.Join('|', box.Descendants(W + "p").Select(p => p.Value)));
    }

    [Fact]
    public void A_title_and_what_stands_beside_it_are_one_line_that_another_font_pushes_on()
    {
        var scene = new Scene(400, 100, [new SceneText(10, 20, "ネットワーク構成図", 14) { Width = 120, Bold = true }, new SceneText(142, 20.6, "機器 352 台", 8.5) { Width = 44 }]);
        var line = Assert.Single(Docx(new Figure(scene, "図", [])).Body.Descendants(Wps + "txbx")).Descendants(W + "p").Single();
        Assert.Equal("ネットワーク構成図機器 352 台", line.Value);
        Assert.Single(line.Descendants(W + "tabs"));
    }

    [Fact]
    public void Lines_that_connect_nothing_and_stand_close_are_one_shape()
    {
        var red = new Stroke(new Color(160, 40, 30), 1.1);
        SceneItem Bar(double x, double y) => new ScenePolyline([new(x, y), new(x + 8, y)], red);
        var joined = new ScenePolyline([new(60, 5), new(60, 50)], red) { From = "a", To = "b" };
        var body = Docx(new Figure(new Scene(200, 100, [Bar(10, 20), Bar(10, 22), Bar(100, 20), Bar(100, 22), joined]), "図", [])).Body;
        Assert.Equal([2, 2], body.Descendants(A + "pathLst").Select(list => list.Elements(A + "path").Count()));
        Assert.Equal(3, body.Descendants(Wps + "wsp").Count());
    }
}
