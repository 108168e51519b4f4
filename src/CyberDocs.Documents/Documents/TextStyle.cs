using CyberDocs.Graphics;

namespace CyberDocs.Documents;

/// <summary>How a paragraph looks. Lengths in points. Immutable and thread-safe.</summary>
public sealed record TextStyle
{
    /// <summary>Font size.</summary>
    public double Size { get; init; } = 10.5;

    /// <summary>Whether it is bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Colour of the text.</summary>
    public Color Color { get; init; } = Color.Black;

    /// <summary>Distance from line to line as a multiple of the size.</summary>
    public double LineHeight { get; init; } = 1.5;

    /// <summary>Space above.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Space below.</summary>
    public double SpaceAfter { get; init; }

    /// <summary>Indent of all lines.</summary>
    public double Indent { get; init; }

    /// <summary>Indent of the first line in addition; negative for a hanging indent.</summary>
    public double FirstLine { get; init; }

    /// <summary>Alignment.</summary>
    public Alignment Align { get; init; } = Alignment.Left;

    /// <summary>Whether it stays on the page of the block that follows.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>
    /// Whether 、 。 ， ． ､ ｡ may stand beyond the end of a line instead of taking the character before them to the next (ぶら下げ組); never in centred text.
    /// </summary>
    public bool HangingPunctuation { get; init; }

    /// <summary>Whether a quarter em stands between Japanese and Latin text (四分アキ); the default is true.</summary>
    public bool LatinSpacing { get; init; } = true;

    /// <summary>
    /// Whether all digits take the width of the widest, so that numbers stand in columns; a narrow one is widened by less than a tenth
    /// of an em, which programs that search the text would take for a space. PDF does this with any font; Word sets digits as its font has them.
    /// </summary>
    public bool TabularDigits { get; init; }
}
