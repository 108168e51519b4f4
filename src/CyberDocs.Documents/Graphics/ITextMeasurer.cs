namespace CyberDocs.Graphics;

/// <summary>Measures text before it is laid out. Implementations are thread-safe.</summary>
public interface ITextMeasurer
{
    /// <summary>Width of a text set in one line, in points.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">Font size in points.</param>
    /// <param name="bold">Whether it is bold.</param>
    double Width(ReadOnlySpan<char> text, double size, bool bold = false);
}
