using CyberDocs.Model.Fields;
using CyberDocs.Reading;

namespace CyberDocs.OpenXml.Ledgers;

/// <summary>A column of a ledger that people keep. Immutable and thread-safe.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Field">What it holds; null for a column that the model does not know.</param>
internal sealed record LedgerColumn(string Heading, RecordField? Field)
{
    // Before March 1900 programs count days differently.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    private const int UsualWidth = 17;

    public bool IsDate => Field is { Kind: FieldKind.Date };

    /// <summary>Width in digits.</summary>
    public int Width => Field?.Width ?? UsualWidth;

    public static LedgerColumn Of(string heading) => new(heading, LedgerHeadings.Find(heading));

    /// <summary>The day number of a text that is a date; null for any other text.</summary>
    public static int? SerialOf(string text) =>
        DateText.TryParse(text, out var date) && date >= FirstDay ? date.DayNumber - new DateOnly(1899, 12, 30).DayNumber : null;
}
