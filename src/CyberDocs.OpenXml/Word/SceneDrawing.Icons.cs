using CyberDocs.Collections;
using CyberDocs.Graphics;

namespace CyberDocs.OpenXml.Word;

internal sealed partial class SceneDrawing
{
    private const long FullTurn = 21_600_000;

    /// <summary>Whether a group is only outlines, as a symbol is: nobody edits its single strokes.</summary>
    private static bool IsSymbol(SceneGroup group) =>
        group is { Id: null, Title: null, Description: null, Link: null } && group.Items.Count > 1 && group.Items.All(item => item switch
        {
            SceneRectangle { Radius: < 2 } or SceneEllipse or ScenePath { Segments.Count: > 0 } => true,
            ScenePolyline line => line is { StartArrow: false, EndArrow: false, From: null, To: null, Points.Count: > 1 },
            _ => false,
        });

    /// <summary>Writes a symbol as few shapes: neighbours of one look become one.</summary>
    private void WriteSymbol(ValueList<SceneItem> items)
    {
        for (var from = 0; from < items.Count;)
        {
            var to = from + 1;
            while (to < items.Count && LookOf(items[to]) == LookOf(items[from]))
            {
                to++;
            }

            WriteOutlines(items, from, to);
            from = to;
        }
    }

    private void WriteOutlines(ValueList<SceneItem> items, int from, int to)
    {
        var bounds = SceneBounds.Of(new SceneGroup(items.Skip(from).Take(to - from).ToValueList()));
        var (fill, stroke) = LookOf(items[from]);
        BeginShape("図形"u8);
        Frame(bounds.Left, bounds.Top, bounds.Width, bounds.Height);
        x.Raw("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst>"u8);
        for (var i = from; i < to; i++)
        {
            x.Raw("<a:path w=\""u8).Number(Emu(bounds.Width)).Raw("\" h=\""u8).Number(Emu(bounds.Height))
                .Raw(fill is null ? "\" fill=\"none\">"u8 : "\">"u8);
            WriteOutline(items[i], bounds);
            x.Raw("</a:path>"u8);
        }

        x.Raw("</a:pathLst></a:custGeom>"u8);
        EndShape(fill, stroke);
    }

    private void WriteOutline(SceneItem item, SceneBounds bounds)
    {
        switch (item)
        {
            case SceneRectangle box:
                Point("moveTo"u8, new(box.X, box.Y), bounds);
                Point("lnTo"u8, new(box.X + box.Width, box.Y), bounds);
                Point("lnTo"u8, new(box.X + box.Width, box.Y + box.Height), bounds);
                Point("lnTo"u8, new(box.X, box.Y + box.Height), bounds);
                x.Raw("<a:close/>"u8);
                break;
            case SceneEllipse round:
                Point("moveTo"u8, new(round.CenterX - round.RadiusX, round.CenterY), bounds);
                x.Raw("<a:arcTo wR=\""u8).Number(Emu(round.RadiusX)).Raw("\" hR=\""u8).Number(Emu(round.RadiusY)).Raw("\" stAng=\""u8).Number(FullTurn / 2)
                    .Raw("\" swAng=\""u8).Number(FullTurn).Raw("\"/><a:close/>"u8);
                break;
            case ScenePolyline line:
                for (var i = 0; i < line.Points.Count; i++)
                {
                    Point(i == 0 ? "moveTo"u8 : "lnTo"u8, line.Points[i], bounds);
                }

                break;
            case ScenePath path:
                WriteSegments(path, bounds);
                break;
            default:
                throw new InvalidOperationException($"The item {item.GetType().Name} is no outline.");
        }
    }

    private static (Color? Fill, Stroke? Stroke) LookOf(SceneItem item) => item switch
    {
        SceneRectangle box => (box.Fill, box.Stroke),
        SceneEllipse round => (round.Fill, round.Stroke),
        ScenePolyline line => (null, line.Stroke),
        ScenePath path => (path.Fill, path.Stroke),
        _ => (null, null),
    };
}
