using CyberDocs.Graphics;

namespace CyberDocs.Pdf.Layout;

/// <summary>A stretch of a line in one font, size and colour.</summary>
internal readonly record struct TextSegment
{
    public required double X { get; init; }

    public required double Width { get; init; }

    public required int Start { get; init; }

    public required int Length { get; init; }

    public required int Font { get; init; }

    public required double Size { get; init; }

    public required Color Color { get; init; }

    /// <summary>What the stretch is besides text, or null.</summary>
    public InlineMark? Mark { get; init; }
}
