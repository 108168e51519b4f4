using CyberDocs.OpenXml.Filling;

namespace CyberDocs.Filling;

/// <summary>A row of a form with the item that it asks. Immutable.</summary>
/// <param name="Grid">The sheet or table.</param>
/// <param name="Statement">The cell that asks it.</param>
/// <param name="LastRow">The last row that belongs to it.</param>
/// <param name="Item">The item; null when it is not sure.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Candidates">Items that it might be, when it is not sure.</param>
internal sealed record FoundRow(
    FormGrid Grid, FormCell Statement, int LastRow, EditionItem? Item, FillCertainty Certainty, IReadOnlyList<EditionItem> Candidates)
{
    public int FirstRow => Statement.Area.First.Row;

    /// <summary>What it says, with what is broken over further rows.</summary>
    public string Text { get; init; } = Statement.Text;

    /// <summary>From which row on only cells behind a word, such as 備考, are about it.</summary>
    public int LabelledFrom { get; init; } = int.MaxValue;

    /// <summary>The asset class of the columns that are meant, where columns are about classes.</summary>
    public string? ColumnClass { get; init; }
}
