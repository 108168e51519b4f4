using CyberDocs.Graphics;
using CyberDocs.Model;

namespace CyberDocs.Diagrams.Drawing;

/// <summary>How each kind of link is drawn; every kind has a pattern and a weight of its own, so that none needs colour.</summary>
internal static class LineStyles
{
    public static Stroke Of(LinkKind kind) => kind switch
    {
        LinkKind.Lan => new(Ink.Line, 0.9),
        LinkKind.Wireless => new(Ink.Line, 0.9, DashStyle.Dot),
        LinkKind.Dedicated => new(Ink.Line, 2.2),
        LinkKind.IpVpn => new(Ink.Accent, 1.6, DashStyle.LongDash),
        LinkKind.IpsecVpn => new(Ink.Accent, 1.3, DashStyle.Dash),
        LinkKind.SslVpn => new(Ink.Accent, 1.3, DashStyle.DashDot),
        LinkKind.Internet => new(Ink.Line, 1.5),
        LinkKind.Telephone => new(Ink.Line, 1.8, DashStyle.Dot),
        _ => new(Ink.Line, 0.7, DashStyle.Dash),
    };

    public static LegendEntry Legend(LinkKind kind) => new(Terms.LinkKinds[kind].Japanese, 26, (x, y) =>
        [new ScenePolyline([new(x, y), new(x + 26, y)], Of(kind))]);

    /// <summary>Two short bars across an upright link.</summary>
    public static IEnumerable<SceneItem> BoundaryMark(double x, double y)
    {
        var stroke = new Stroke(Ink.Warning, 1.1);
        yield return new ScenePolyline([new(x - 4, y - 1.1), new(x + 4, y - 1.1)], stroke);
        yield return new ScenePolyline([new(x - 4, y + 1.1), new(x + 4, y + 1.1)], stroke);
    }

    /// <summary>A dark plate with a word.</summary>
    public static SceneRectangle Badge(double x, double y, double width, double height) =>
        new(x, y, width, height) { Fill = Ink.Line, Radius = 1.5 };
}
