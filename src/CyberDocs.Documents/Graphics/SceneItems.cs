namespace CyberDocs.Graphics;

/// <summary>A piece of a drawing. The set is closed. Immutable and thread-safe.</summary>
public abstract record SceneItem
{
    private protected SceneItem()
    {
    }
}

/// <summary>Items that belong together, such as a device's box, icon and labels.</summary>
/// <param name="Items">The items, back to front.</param>
public sealed record SceneGroup(ValueList<SceneItem> Items) : SceneItem
{
    /// <summary>Stable id, or null.</summary>
    public string? Id { get; init; }

    /// <summary>Title for screen readers, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Description for screen readers, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Address that the group links to, or null.</summary>
    public string? Link { get; init; }

    /// <summary>Id of the group that this one lies in although it is painted later; null when it lies in none.</summary>
    public string? Within { get; init; }
}

/// <summary>One line of text.</summary>
/// <param name="X">Anchor in points.</param>
/// <param name="Y">Baseline in points.</param>
/// <param name="Text">The text.</param>
/// <param name="Size">Font size in points.</param>
public sealed record SceneText(double X, double Y, string Text, double Size) : SceneItem
{
    /// <summary>Which part of the text stands at X.</summary>
    public TextAnchor Anchor { get; init; }

    /// <summary>Whether it is bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Colour.</summary>
    public Color Color { get; init; } = Color.Black;

    /// <summary>Width in points as measured with the font that the layout used; painters place the text from it.</summary>
    public double Width { get; init; }
}

/// <summary>Which part of a text stands at its anchor.</summary>
public enum TextAnchor
{
    /// <summary>Its start.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its end.</summary>
    End,
}

/// <summary>A rectangle with square or round corners.</summary>
/// <param name="X">Left in points.</param>
/// <param name="Y">Top in points.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
public sealed record SceneRectangle(double X, double Y, double Width, double Height) : SceneItem
{
    /// <summary>Radius of the corners in points.</summary>
    public double Radius { get; init; }

    /// <summary>Fill, or null for none.</summary>
    public Color? Fill { get; init; }

    /// <summary>Outline, or null for none.</summary>
    public Stroke? Stroke { get; init; }
}

/// <summary>An ellipse.</summary>
/// <param name="CenterX">Centre in points.</param>
/// <param name="CenterY">Centre in points.</param>
/// <param name="RadiusX">Half the width in points.</param>
/// <param name="RadiusY">Half the height in points.</param>
public sealed record SceneEllipse(double CenterX, double CenterY, double RadiusX, double RadiusY) : SceneItem
{
    /// <summary>Fill, or null for none.</summary>
    public Color? Fill { get; init; }

    /// <summary>Outline, or null for none.</summary>
    public Stroke? Stroke { get; init; }
}

/// <summary>A line of straight pieces, open, with optional arrow heads.</summary>
/// <param name="Points">At least two points.</param>
/// <param name="Stroke">How it is drawn.</param>
public sealed record ScenePolyline(ValueList<ScenePoint> Points, Stroke Stroke) : SceneItem
{
    /// <summary>Whether an arrow head stands at the first point.</summary>
    public bool StartArrow { get; init; }

    /// <summary>Whether an arrow head stands at the last point.</summary>
    public bool EndArrow { get; init; }

    /// <summary>Id of the group that the line begins at; null for a line that connects nothing.</summary>
    public string? From { get; init; }

    /// <summary>Id of the group that the line ends at; null for a line that connects nothing.</summary>
    public string? To { get; init; }

    private double HeadLength => 6 + Stroke.Width;

    /// <summary>The line as painters without arrow heads of their own draw it: it ends within its heads, so that it does not blunt their tips.</summary>
    /// <returns>As many points as the line has.</returns>
    public ScenePoint[] Shaft()
    {
        ScenePoint[] shaft = [.. Points];
        foreach (var (at, from) in Arrows())
        {
            var (x, y, length) = Direction(Points[at], Points[from]);
            shaft[at] = length <= HeadLength * 0.8 ? Points[at] : Behind(Points[at], x, y, HeadLength * 0.8);
        }

        return shaft;
    }

    /// <summary>The arrow heads as triangles to fill in the colour of the line.</summary>
    /// <returns>None, one or two; the tip of each first.</returns>
    public IEnumerable<ScenePoint[]> Heads()
    {
        foreach (var (at, from) in Arrows())
        {
            var (x, y, length) = Direction(Points[at], Points[from]);
            if (length > 0)
            {
                var (back, half) = (Behind(Points[at], x, y, HeadLength), HeadLength * 0.4);
                yield return [Points[at], new(back.X - (y * half), back.Y + (x * half)), new(back.X + (y * half), back.Y - (x * half))];
            }
        }
    }

    private IEnumerable<(int At, int From)> Arrows()
    {
        if (StartArrow && Points.Count > 1)
        {
            yield return (0, 1);
        }

        if (EndArrow && Points.Count > 1)
        {
            yield return (Points.Count - 1, Points.Count - 2);
        }
    }

    private static ScenePoint Behind(ScenePoint tip, double x, double y, double by) => new(tip.X - (x * by), tip.Y - (y * by));

    private static (double X, double Y, double Length) Direction(ScenePoint tip, ScenePoint from)
    {
        var (x, y) = (tip.X - from.X, tip.Y - from.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        return length == 0 ? default : (x / length, y / length, length);
    }
}

/// <summary>An outline of lines and curves, filled or stroked.</summary>
/// <param name="Segments">The outline; begins with a move.</param>
public sealed record ScenePath(ValueList<PathSegment> Segments) : SceneItem
{
    /// <summary>Fill, or null for none.</summary>
    public Color? Fill { get; init; }

    /// <summary>Outline, or null for none.</summary>
    public Stroke? Stroke { get; init; }
}

/// <summary>A point in points.</summary>
/// <param name="X">From the left.</param>
/// <param name="Y">From the top.</param>
public readonly record struct ScenePoint(double X, double Y);

/// <summary>A piece of an outline.</summary>
/// <param name="Kind">Move, line, curve or close.</param>
/// <param name="Control1">First control point of a curve.</param>
/// <param name="Control2">Second control point of a curve.</param>
/// <param name="End">Where the piece ends.</param>
public readonly record struct PathSegment(PathSegmentKind Kind, ScenePoint Control1, ScenePoint Control2, ScenePoint End)
{
    /// <summary>Begins a new outline.</summary>
    /// <param name="x">From the left.</param>
    /// <param name="y">From the top.</param>
    public static PathSegment Move(double x, double y) => new(PathSegmentKind.Move, default, default, new(x, y));

    /// <summary>A straight line.</summary>
    /// <param name="x">From the left.</param>
    /// <param name="y">From the top.</param>
    public static PathSegment Line(double x, double y) => new(PathSegmentKind.Line, default, default, new(x, y));

    /// <summary>A cubic curve.</summary>
    /// <param name="control1">First control point.</param>
    /// <param name="control2">Second control point.</param>
    /// <param name="end">Where it ends.</param>
    public static PathSegment Curve(ScenePoint control1, ScenePoint control2, ScenePoint end) => new(PathSegmentKind.Curve, control1, control2, end);

    /// <summary>Back to the start of the outline.</summary>
    public static PathSegment Close => new(PathSegmentKind.Close, default, default, default);
}

/// <summary>What a piece of an outline is.</summary>
public enum PathSegmentKind
{
    /// <summary>Begins a new outline.</summary>
    Move,

    /// <summary>A straight line.</summary>
    Line,

    /// <summary>A cubic curve.</summary>
    Curve,

    /// <summary>Back to the start of the outline.</summary>
    Close,
}
