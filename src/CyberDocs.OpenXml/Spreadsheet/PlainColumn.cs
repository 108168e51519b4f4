using CyberDocs.Graphics;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>A column of a list that people keep. Immutable and thread-safe.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">Width in digits.</param>
internal sealed record PlainColumn(string Heading, int Width)
{
    /// <summary>The date that a text means, or null; no function for a column of texts.</summary>
    public Func<string, DateOnly?>? DateOf { get; init; }

    /// <summary>Words to choose from; null for none.</summary>
    public PlainChoice? Choice { get; init; }

    /// <summary>Colour of its heading; null for the usual one.</summary>
    public Color? Fill { get; init; }

    public bool IsDate => DateOf is not null;

    /// <summary>The day number of a text that is a date; null for any other text.</summary>
    public int? SerialOf(string text) =>
        DateOf?.Invoke(text) is { } date ? DayNumber.Of(date) : null;
}
