namespace CyberDocs.Diagrams.Layout;

/// <summary>An upright rectangle in points.</summary>
internal readonly record struct Rect(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public double CenterX => X + (Width / 2);

    public double CenterY => Y + (Height / 2);

    public Rect Inflate(double by) => new(X - by, Y - by, Width + (2 * by), Height + (2 * by));

    /// <summary>Whether the insides of the two share more than a hair's breadth.</summary>
    public bool Overlaps(Rect other, double tolerance = 0.01) =>
        X < other.Right - tolerance && other.X < Right - tolerance && Y < other.Bottom - tolerance && other.Y < Bottom - tolerance;

    public bool Contains(Rect other, double tolerance = 0.01) =>
        other.X >= X - tolerance && other.Right <= Right + tolerance && other.Y >= Y - tolerance && other.Bottom <= Bottom + tolerance;
}
