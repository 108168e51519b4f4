using System.Globalization;
using System.Text;
using CyberDocs.Graphics;

namespace CyberDocs.Diagrams.Tests;

/// <summary>A scene as readable text, one item per line, for comparing layouts.</summary>
internal static class SceneDump
{
    public static string Of(Scene scene)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"scene {scene.Width:0.##} x {scene.Height:0.##} \"{scene.Title}\"\n");
        text.Append(CultureInfo.InvariantCulture, $"  desc {scene.Description}\n");
        Append(text, scene.Items, 1);
        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<SceneItem> items, int depth)
    {
        foreach (var item in items)
        {
            text.Append(' ', depth * 2);
            switch (item)
            {
                case SceneGroup group:
                    text.Append("group ").Append(group.Id).Append(" | ").Append(group.Title).Append(" | ").Append(group.Description)
                        .Append(" | ").Append(group.Link).Append('\n');
                    Append(text, group.Items, depth + 1);
                    continue;
                case SceneText t:
                    text.Append(
                        CultureInfo.InvariantCulture, $"text {t.X:0.#},{t.Y:0.#} {t.Size:0.#} {t.Anchor}{(t.Bold ? " bold" : "")} {t.Color.Hex} \"{t.Text}\"");
                    break;
                case SceneRectangle r:
                    text.Append(
                        CultureInfo.InvariantCulture, $"rect {r.X:0.#},{r.Y:0.#} {r.Width:0.#} x {r.Height:0.#} r{r.Radius:0.#} {Paint(r.Fill, r.Stroke)}");
                    break;
                case SceneEllipse e:
                    text.Append(
                        CultureInfo.InvariantCulture, $"ellipse {e.CenterX:0.#},{e.CenterY:0.#} {e.RadiusX:0.#} x {e.RadiusY:0.#} {Paint(e.Fill, e.Stroke)}");
                    break;
                case ScenePolyline l:
                    text.Append("line");
                    foreach (var point in l.Points)
                    {
                        text.Append(CultureInfo.InvariantCulture, $" {point.X:0.#},{point.Y:0.#}");
                    }

                    text.Append(l.StartArrow ? " <" : "").Append(l.EndArrow ? " >" : "").Append(' ').Append(Paint(null, l.Stroke));
                    break;
                case ScenePath p:
                    text.Append(CultureInfo.InvariantCulture,
                        $"path {p.Segments.Count} from {p.Segments[0].End.X:0.#},{p.Segments[0].End.Y:0.#} {Paint(p.Fill, p.Stroke)}");
                    break;
            }

            text.Append('\n');
        }
    }

    private static string Paint(Color? fill, Stroke? stroke) =>
        (fill is { } f ? "fill " + f.Hex : "no fill")
        + (stroke is { } s ? string.Create(CultureInfo.InvariantCulture, $" stroke {s.Color.Hex} {s.Width:0.##} {s.Dash}") : "");
}
