using CyberDocs.Graphics;
using CyberDocs.Pictures;
using CyberDocs.Tables;
using CyberDocs.Writing;

namespace CyberDocs.Html;

internal sealed partial class BlockWriter
{
    protected override void WriteFigure(Figure figure, HtmlBlockPlace place)
    {
        x.Raw("<figure"u8);
        Id(figure.Id);
        x.Raw(">\n"u8);
        var scene = figure.AlternativeText.Length == 0 ? figure.Scene : Described(figure.Scene, figure.AlternativeText);
        var options = SvgOptions.Default with { IsInline = true, Margin = 0, IdPrefix = FormattableString.Invariant($"_f{session.NextFigure()}-") };
        x.Through(stream => SceneSvg.Write(scene, stream, options, session.Context.Cancellation));
        if (figure.Caption.Count > 0)
        {
            x.Raw("<figcaption"u8);
            Class(session.KnownText("caption"), null);
            x.Raw(">"u8);
            inlines.Walk(figure.Caption);
            x.Raw("</figcaption>\n"u8);
        }

        x.Raw("</figure>\n"u8);
    }

    protected override void WritePicture(Picture picture, HtmlBlockPlace place)
    {
        var page = session.Page;
        var (width, _) = picture.SizeIn(place.Width, Math.Max(72, page.Height - page.Top - page.Bottom));
        var style = session.KnownText(picture.Style) ?? place.Text;
        x.Raw("<p"u8);
        Id(picture.Id);
        Class(style == "p" ? null : style, place.Align);
        if (!session.Takes(picture.File))
        {
            x.Raw(">"u8);
            inlines.Plain($"［画像：{picture.AlternativeText}］");
            x.Raw("</p>\n"u8);
            return;
        }

        x.Raw("><img"u8).Attribute("alt"u8, picture.AlternativeText);
        x.Raw(" width=\""u8).Number(picture.File.Width).Raw("\" height=\""u8).Number(picture.File.Height).Raw("\" style=\"width:"u8).Number(width)
            .Raw("pt\" src=\"data:"u8).Text(picture.File.MediaType).Raw(";base64,"u8)
            .Raw(Encoding.ASCII.GetBytes(Convert.ToBase64String(JpegTurn.WithNote(picture.File)))).Raw("\"/></p>\n"u8);
    }

    /// <summary>The drawing with the document's words for people who cannot see it; the drawing's own stand behind them where they say more.</summary>
    private static Scene Described(Scene scene, string alternative) => scene with
    {
        Title = scene.Title.Length == 0 ? alternative : scene.Title,
        Description = scene.Description.Contains(alternative, StringComparison.Ordinal) ? scene.Description : $"{alternative} {scene.Description}".TrimEnd(),
    };

    protected override void WriteTable(Table table, HtmlBlockPlace place)
    {
        var writer = OpenTable(TableRun.HeadOf(table), place.Width);
        foreach (var row in table.Rows)
        {
            writer.Add(row);
        }

        writer.End();
    }

    /// <summary>Begins a table; one with more columns than the paper takes becomes several.</summary>
    public TableParts OpenTable(TableHead head, double width) =>
        new(head, session.Context, session.Measurer, width, int.MaxValue, part => new HtmlTableWriter(session, x, this, part, width));
}
