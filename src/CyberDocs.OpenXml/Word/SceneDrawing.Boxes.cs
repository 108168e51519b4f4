using CyberDocs.Graphics;

namespace CyberDocs.OpenXml.Word;

internal sealed partial class SceneDrawing
{
    // How far two strokes may be apart and still pass for one in a box: the rule around a device and the lines of its symbol.
    private const double AlikeWidth = 0.3;
    private const int AlikeColor = 40;

    /// <summary>
    /// Writes a group that is a box with a symbol and some lines of text as one shape that holds its text, or as few as its looks allow. Programs
    /// that lay out a drawing look at every shape once for every other, so this counts; and what is one thing is moved as one.
    /// </summary>
    private bool TryWriteBox(SceneGroup group)
    {
        List<SceneRectangle> edges = [];
        SceneGroup? symbol = null;
        List<SceneText> texts = [];
        foreach (var item in group.Items)
        {
            switch (item)
            {
                case SceneRectangle { Stroke: { Width: > 0 } } edge when symbol is null && texts.Count == 0:
                    edges.Add(edge);
                    break;
                case SceneGroup strokes when symbol is null && edges.Count > 0 && IsSymbol(strokes):
                    symbol = strokes;
                    break;
                case SceneText { Text.Length: 0 }:
                    break;
                case SceneText text when edges.Count > 0:
                    texts.Add(text);
                    break;
                default:
                    return false;
            }
        }

        if (Stacks(texts) is not [var stack] || edges[^1] is not { Stroke: { } stroke } box
            || !edges.TrueForAll(edge => edge.Fill == box.Fill && AreAlike(edge.Stroke, stroke)))
        {
            return false;
        }

        if (symbol is null || IsLineWork(symbol, box))
        {
            var strokes = symbol is null ? [] : symbol.Items.Select(item => LookOf(item).Stroke is null ? AsDot(item) : item);
            WriteBox(group, [.. edges, .. strokes], box, stack);
            return true;
        }

        BeginGroup(group);
        WriteBox(null, edges, box, stack);
        WriteSymbol(symbol.Items);
        x.Raw("</wpg:grpSp>"u8);
        return true;
    }

    private static bool IsLineWork(SceneGroup symbol, SceneRectangle box) => symbol.Items.All(item => LookOf(item) switch
    {
        (var fill, { } own) => (fill is null || fill == box.Fill) && AreAlike(own, box.Stroke!.Value),
        ({ } fill, null) => item is SceneEllipse && AreAlike(box.Stroke!.Value with { Color = fill }, box.Stroke!.Value),
        _ => false,
    });

    private static bool AreAlike(Stroke? one, Stroke other) => one is { } own && own.Dash == other.Dash && Math.Abs(own.Width - other.Width) <= AlikeWidth
        && Math.Abs(own.Color.R - other.Color.R) <= AlikeColor && Math.Abs(own.Color.G - other.Color.G) <= AlikeColor
        && Math.Abs(own.Color.B - other.Color.B) <= AlikeColor;

    private void WriteBox(SceneGroup? group, IReadOnlyList<SceneItem> outlines, SceneRectangle box, TextStack stack)
    {
        var bounds = SceneBounds.Of(new SceneGroup(outlines.ToValueList()));
        x.Raw("<wps:wsp>"u8);
        Identity("wps:cNvPr"u8, group?.Title ?? group?.Id ?? "四角形", group?.Description ?? "", group?.Link);
        x.Raw("<wps:cNvSpPr/><wps:spPr>"u8);
        WriteGeometry(outlines, bounds);
        WriteLook(box.Fill, box.Stroke);
        WriteText(stack, bounds);
        x.Raw("</wps:wsp>"u8);
    }
}
