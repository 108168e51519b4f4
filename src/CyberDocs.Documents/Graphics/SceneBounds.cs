namespace CyberDocs.Graphics;

/// <summary>The box around items of a scene.</summary>
internal readonly record struct SceneBounds(double Left, double Top, double Right, double Bottom)
{
    private static readonly SceneBounds None = new(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);

    public bool IsEmpty => Left > Right;

    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public static SceneBounds Of(SceneItem item) => item switch
    {
        SceneGroup group => group.Items.Aggregate(None, (box, inner) => box.With(Of(inner))),
        SceneText { Text.Length: > 0 } text => OfText(text),
        SceneRectangle box => new(box.X, box.Y, box.X + box.Width, box.Y + box.Height),
        SceneEllipse round => new(round.CenterX - round.RadiusX, round.CenterY - round.RadiusY, round.CenterX + round.RadiusX, round.CenterY + round.RadiusY),
        ScenePolyline line => line.Points.Aggregate(None, (box, point) => box.With(point)),
        ScenePath path => path.Segments.Where(s => s.Kind != PathSegmentKind.Close).Aggregate(None, (box, segment) =>
            segment.Kind == PathSegmentKind.Curve ? box.With(segment.Control1).With(segment.Control2).With(segment.End) : box.With(segment.End)),
        _ => None,
    };

    public SceneBounds With(ScenePoint point) =>
        new(Math.Min(Left, point.X), Math.Min(Top, point.Y), Math.Max(Right, point.X), Math.Max(Bottom, point.Y));

    public SceneBounds With(SceneBounds other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    public bool Meets(SceneBounds other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    private static SceneBounds OfText(SceneText text)
    {
        var left = text.Anchor switch
        {
            TextAnchor.Middle => text.X - (text.Width / 2),
            TextAnchor.End => text.X - text.Width,
            _ => text.X,
        };
        return new(left, text.Y - text.Size, left + text.Width, text.Y + (text.Size * 0.2));
    }
}
