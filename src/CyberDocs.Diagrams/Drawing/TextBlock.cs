namespace CyberDocs.Diagrams.Drawing;

/// <summary>Measured and broken text.</summary>
/// <param name="Lines">The lines with their widths.</param>
/// <param name="Size">Font size in points.</param>
/// <param name="Bold">Whether it is bold.</param>
internal sealed record TextBlock(ValueList<TextRow> Lines, double Size, bool Bold)
{
    public const double LineFactor = 1.28;

    public static TextBlock Empty { get; } = new([], 8, false);

    public double Width => Lines.Count == 0 ? 0 : Lines.Max(line => line.Width);

    public double Height => Lines.Count * LineHeight;

    public double LineHeight => Size * LineFactor;
}

/// <summary>One line of measured text.</summary>
internal readonly record struct TextRow(string Text, double Width);
