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
            ScenePolyline line => IsRule(line),
            _ => false,
        });

    /// <summary>Writes a symbol as one shape, where one fill and one stroke say it all, or as few: neighbours of one look become one.</summary>
    private void WriteSymbol(ValueList<SceneItem> items)
    {
        var looks = items.Select(LookOf).ToList();
        var strokes = looks.Select(look => look.Stroke).OfType<Stroke>().Distinct().ToList();
        var fills = looks.Where(look => look.Stroke is not null).Select(look => look.Fill).OfType<Color>().Distinct().ToList();
        if (strokes.Count == 1 && fills.Count < 2 && items.All(item => LookOf(item).Stroke is not null || IsDot(item, strokes[0].Color)))
        {
            WriteOutlines([.. items.Select(item => LookOf(item).Stroke is null ? AsDot(item) : item)], fills.Count > 0 ? fills[0] : null, strokes[0]);
            return;
        }

        for (var from = 0; from < items.Count;)
        {
            var to = from + 1;
            while (to < items.Count && looks[to] == looks[from])
            {
                to++;
            }

            WriteOutlines([.. items.Skip(from).Take(to - from)], looks[from].Fill, looks[from].Stroke);
            from = to;
        }
    }

    // What is filled in the colour of the strokes: an outline within it, which its own stroke fills.
    private static SceneItem AsDot(SceneItem item) =>
        item is SceneEllipse dot ? dot with { RadiusX = dot.RadiusX / 2, RadiusY = dot.RadiusY / 2, Fill = null } : item;

    private static bool IsDot(SceneItem item, Color color) => item is SceneEllipse { Stroke: null } dot && dot.Fill == color;

    private void WriteOutlines(IReadOnlyList<SceneItem> items, Color? fill, Stroke? stroke)
    {
        var bounds = SceneBounds.Of(new SceneGroup(items.ToValueList()));
        BeginShape("図形"u8);
        WriteGeometry(items, bounds);
        EndShape(fill, stroke);
    }

    /// <summary>Where the shape stands, and each item as an outline of its own within it.</summary>
    private void WriteGeometry(IReadOnlyList<SceneItem> items, SceneBounds bounds)
    {
        Frame(bounds.Left, bounds.Top, bounds.Width, bounds.Height);
        x.Raw("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst>"u8);
        foreach (var item in items)
        {
            x.Raw("<a:path w=\""u8).Number(Emu(bounds.Width)).Raw("\" h=\""u8).Number(Emu(bounds.Height))
                .Raw(LookOf(item).Fill is null ? "\" fill=\"none\">"u8 : "\">"u8);
            WriteOutline(item, bounds);
            x.Raw("</a:path>"u8);
        }

        x.Raw("</a:pathLst></a:custGeom>"u8);
    }

    private void WriteOutline(SceneItem item, SceneBounds bounds)
    {
        switch (item)
        {
            case SceneRectangle { Radius: >= 2 } box:
                WriteRound(box, bounds);
                break;
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

    private void WriteRound(SceneRectangle box, SceneBounds bounds)
    {
        var (right, bottom) = (box.X + box.Width, box.Y + box.Height);
        var radius = Math.Min(box.Radius, Math.Min(box.Width, box.Height) / 2);
        Point("moveTo"u8, new(box.X + radius, box.Y), bounds);
        Side(new(right - radius, box.Y), 3);
        Side(new(right, bottom - radius), 0);
        Side(new(box.X + radius, bottom), 1);
        Side(new(box.X, box.Y + radius), 2);
        x.Raw("<a:close/>"u8);

        void Side(ScenePoint end, long quarter)
        {
            Point("lnTo"u8, end, bounds);
            x.Raw("<a:arcTo wR=\""u8).Number(Emu(radius)).Raw("\" hR=\""u8).Number(Emu(radius)).Raw("\" stAng=\""u8).Number(quarter * FullTurn / 4)
                .Raw("\" swAng=\""u8).Number(FullTurn / 4).Raw("\"/>"u8);
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
