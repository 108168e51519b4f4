namespace CyberDocs.Pdf.Layout;

/// <summary>Text broken into lines, with the operators that show it. Immutable; the same one may be painted many times.</summary>
internal sealed class TextLayout
{
    /// <summary>Operators of all segments, one after the other.</summary>
    public required byte[] Operators { get; init; }

    public required TextSegment[] Segments { get; init; }

    public required LaidLine[] Lines { get; init; }

    /// <summary>Width that it was broken for.</summary>
    public required double Room { get; init; }

    /// <summary>Distance from line to line.</summary>
    public required double LineHeight { get; init; }

    /// <summary>Distance from the top of a line to its baseline.</summary>
    public required double Ascent { get; init; }

    /// <summary>Whether it holds links, boxes or other things besides plain text.</summary>
    public required bool HasMarks { get; init; }

    public double Height => Lines.Length * LineHeight;

    public ReadOnlySpan<byte> OperatorsOf(in TextSegment segment) => Operators.AsSpan(segment.Start, segment.Length);
}

/// <summary>A line.</summary>
/// <param name="First">Index of its first segment.</param>
/// <param name="Count">Number of its segments.</param>
/// <param name="X">Where it begins.</param>
/// <param name="Width">Its width without trailing blanks.</param>
internal readonly record struct LaidLine(int First, int Count, double X, double Width);
