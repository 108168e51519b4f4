using CyberDocs.Graphics;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Word;

/// <summary>Writes a scene as a group of native shapes that can be edited in Word.</summary>
internal sealed partial class SceneDrawing(WordSession session, XmlPart x, Relationships links)
{
    private const double EmuPerPoint = 12700;

    private double scale = 1;

    /// <summary>Writes a run with the drawing, scaled down to fit the room but never up.</summary>
    public void Write(Scene scene, string alternativeText, double width, double height)
    {
        var sceneWidth = Math.Max(scene.Width, 1);
        var sceneHeight = Math.Max(scene.Height, 1);
        scale = Math.Min(1, Math.Min(width / sceneWidth, height / sceneHeight));
        var id = session.NextDrawing();
        var description = alternativeText.Length > 0 ? alternativeText : scene.Description;
        x.Raw("<w:r><mc:AlternateContent><mc:Choice Requires=\"wpg\"><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\""u8)
            .Number(Emu(sceneWidth)).Raw("\" cy=\""u8).Number(Emu(sceneHeight)).Raw("\"/><wp:docPr id=\""u8).Number(id).Raw("\" name=\""u8)
            .Text(scene.Title.Length > 0 ? scene.Title : "図").Raw("\" descr=\""u8).Text(description)
            .Raw(
                "\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr>"u8);
        Frame(0, 0, sceneWidth, sceneHeight, group: true);
        x.Raw("</wpg:grpSpPr>"u8);
        WriteItems(scene.Items);
        x.Raw("</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:t>"u8)
            .Text(description).Raw("</w:t></mc:Fallback></mc:AlternateContent></w:r>"u8);
    }

    private void WriteItems(ValueList<SceneItem> items)
    {
        var texts = new List<SceneText>();
        for (var i = 0; i < items.Count; i++)
        {
            switch (items[i])
            {
                case SceneGroup symbol when IsSymbol(symbol):
                    WriteSymbol(symbol.Items);
                    break;
                case SceneGroup group when !SceneBounds.Of(group).IsEmpty:
                    WriteGroup(group);
                    break;
                case SceneText text when text.Text.Length > 0:
                    texts.Add(text);
                    break;
                case SceneRectangle rectangle:
                    WriteRectangle(rectangle);
                    break;
                case SceneEllipse ellipse:
                    BeginShape("楕円"u8);
                    Frame(ellipse.CenterX - ellipse.RadiusX, ellipse.CenterY - ellipse.RadiusY, ellipse.RadiusX * 2, ellipse.RadiusY * 2);
                    x.Raw("<a:prstGeom prst=\"ellipse\"><a:avLst/></a:prstGeom>"u8);
                    EndShape(ellipse.Fill, ellipse.Stroke);
                    break;
                case ScenePolyline { Points.Count: > 1 } line:
                    var end = i + 1;
                    while (end < items.Count && AreStrokesOfOne(line, items[end], items[end - 1]))
                    {
                        end++;
                    }

                    WriteLines([.. items.Skip(i).Take(end - i)], line);
                    i = end - 1;
                    break;
                case ScenePath { Segments.Count: > 0 } path:
                    WritePath(path);
                    break;
            }
        }

        WriteTexts(texts, items);
    }

    private void WriteGroup(SceneGroup group)
    {
        if (TryWriteBox(group))
        {
            return;
        }

        BeginGroup(group);
        WriteItems(group.Items);
        x.Raw("</wpg:grpSp>"u8);
    }

    private void BeginGroup(SceneGroup group)
    {
        var bounds = SceneBounds.Of(group);
        x.Raw("<wpg:grpSp>"u8);
        Identity("wpg:cNvPr"u8, group.Title ?? group.Id ?? "グループ", group.Description ?? "", group.Link);
        x.Raw("<wpg:cNvGrpSpPr/><wpg:grpSpPr>"u8);
        Frame(bounds.Left, bounds.Top, bounds.Width, bounds.Height, group: true);
        x.Raw("</wpg:grpSpPr>"u8);
    }

    private void Identity(ReadOnlySpan<byte> element, string name, string description, string? link)
    {
        x.Raw("<"u8).Raw(element).Raw(" id=\""u8).Number(session.NextDrawing()).Raw("\" name=\""u8).Text(name).Raw("\""u8);
        if (description.Length > 0)
        {
            x.Raw(" descr=\""u8).Text(description).Raw("\""u8);
        }

        if (link is not null && Target(link) is { } target)
        {
            x.Raw("><a:hlinkClick r:id=\""u8).Text(links.Link(target)).Raw("\"/></"u8).Raw(element).Raw(">"u8);
        }
        else
        {
            x.Raw("/>"u8);
        }
    }

    private string? Target(string link)
    {
        if (link.StartsWith('#') && link.Length > 1)
        {
            session.Expect(link[1..]);
            return "#" + Uri.EscapeDataString(WordSession.Bookmark(link[1..]));
        }

        var address = InlineRuns.Address(link);
        if (address is null)
        {
            session.Findings.ReportOnce(WritingFindings.UnusableAddress, link);
        }

        return address;
    }

    private void Frame(double left, double top, double width, double height, bool group = false, bool flipX = false, bool flipY = false)
    {
        x.Raw("<a:xfrm"u8).Raw(flipX ? " flipH=\"1\""u8 : ""u8).Raw(flipY ? " flipV=\"1\""u8 : ""u8).Raw("><a:off x=\""u8).Number(Emu(left)).Raw("\" y=\""u8)
            .Number(Emu(top)).Raw("\"/><a:ext cx=\""u8).Number(Emu(width)).Raw("\" cy=\""u8).Number(Emu(height)).Raw("\"/>"u8);
        if (group)
        {
            x.Raw("<a:chOff x=\""u8).Number(Emu(left)).Raw("\" y=\""u8).Number(Emu(top)).Raw("\"/><a:chExt cx=\""u8).Number(Emu(width))
                .Raw("\" cy=\""u8).Number(Emu(height)).Raw("\"/>"u8);
        }

        x.Raw("</a:xfrm>"u8);
    }

    private long Emu(double points) => (long)Math.Round(points * scale * EmuPerPoint, MidpointRounding.AwayFromZero);
}
