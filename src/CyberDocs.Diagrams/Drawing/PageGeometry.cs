using CyberDocs.Diagrams.Layout;
using CyberDocs.Graphics;

namespace CyberDocs.Diagrams.Drawing;

/// <summary>What a layout placed where, for checking that nothing covers anything else.</summary>
internal sealed record PageGeometry(ValueList<PlacedBox> Boxes, ValueList<PlacedText> Texts, ValueList<PlacedLink> Links);

/// <summary>A box; it may lie inside its parent only, or on its parent's upper side.</summary>
internal sealed record PlacedBox(string Id, Rect Bounds, string? Parent, bool IsOnBorder = false);

/// <summary>A line of text; inside the box, or beside the link, that it belongs to.</summary>
internal sealed record PlacedText(string Text, Rect Bounds, double Size, string? Owner);

/// <summary>A routed link between two boxes; links of one bundle may share their way.</summary>
internal sealed record PlacedLink(string Id, string From, string To, ValueList<ScenePoint> Points, string? Bundle = null);

/// <summary>A finished page with its geometry.</summary>
internal sealed record DiagramPage(Scene Scene, PageGeometry Geometry)
{
    /// <summary>The symbols of a network that are drawn in full on this page, in its order; references to other pages are not among them.</summary>
    public ValueList<DiagramSymbol> Symbols { get; init; } = [];

    /// <summary>Ids of the boxes that are pinned to a place on this page, kept or not.</summary>
    public ValueList<string> Pinned { get; init; } = [];

    /// <summary>What is to be said of pinned places that could not be kept.</summary>
    public ValueList<Finding> LostPins { get; init; } = [];
}
