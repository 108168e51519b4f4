using CyberDocs.Reading;

namespace CyberDocs.OpenXml.Ledgers;

/// <summary>A column of a ledger that people keep. Immutable and thread-safe.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Field">What it holds; null for a column that the model does not know.</param>
internal sealed record LedgerColumn(string Heading, LedgerField? Field)
{
    // Before March 1900 programs count days differently.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    public bool IsDate => Field is LedgerField.SupportEnd or LedgerField.RegisteredOn or LedgerField.StocktakenOn;

    /// <summary>Width in digits.</summary>
    public int Width => Field switch
    {
        LedgerField.Name or LedgerField.Os or LedgerField.Software or LedgerField.Systems or LedgerField.Vendor or LedgerField.Place => 24,
        LedgerField.Remarks => 40,
        LedgerField.State or LedgerField.Vlan => 9,
        LedgerField.Id or LedgerField.SupportEnd or LedgerField.RegisteredOn or LedgerField.StocktakenOn => 13,
        _ => 17,
    };

    public static LedgerColumn Of(string heading) => new(heading, LedgerHeadings.TryFind(heading, out var field) ? field : null);

    /// <summary>The day number of a text that is a date; null for any other text.</summary>
    public static int? SerialOf(string text) =>
        DateText.TryParse(text, out var date) ? SerialOf(date) : null;

    /// <summary>The day number of a date; null where programs differ about it.</summary>
    public static int? SerialOf(DateOnly date) => date >= FirstDay ? date.DayNumber - new DateOnly(1899, 12, 30).DayNumber : null;
}
