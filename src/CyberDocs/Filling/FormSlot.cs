using CyberDocs.OpenXml.Filling;

namespace CyberDocs.Filling;

/// <summary>A place of a form for one value. Immutable.</summary>
/// <param name="Item">The item; null for the head of the form.</param>
/// <param name="Key">Key of the value; <c>first.yes</c> and <c>first.no</c> are cells to mark, <c>first_on.month</c> takes a part of the day.</param>
/// <param name="Grid">The sheet or table.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="RowText">What the row says.</param>
internal sealed record FormSlot(EditionItem? Item, string Key, FormGrid Grid, FormCell Cell, FillCertainty Certainty, string RowText)
{
    public const string Year = ".year";
    public const string EraYear = ".era_year";
    public const string Month = ".month";
    public const string Day = ".day";

    /// <summary>Endings of keys that take a part of a day.</summary>
    public static IReadOnlyList<string> DateParts { get; } = [Year, EraYear, Month, Day];
}
