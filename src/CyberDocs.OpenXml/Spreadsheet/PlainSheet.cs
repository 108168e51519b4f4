using CyberDocs.Graphics;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>A sheet of texts under headings that stay in sight.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Rows, each with a text per column; they are gone through once.</param>
internal sealed record PlainSheet(string Name, IReadOnlyList<PlainColumn> Columns, IEnumerable<IReadOnlyList<string>> Rows)
{
    /// <summary>Whether it is a long list: its first column stays in sight too, it can be filtered, and it goes on larger paper.</summary>
    public bool IsList { get; init; }

    /// <summary>Colour of its tab; null for none.</summary>
    public Color? Tab { get; init; }

    /// <summary>What sets a text in a column, counted from 0, off from its like; null for nothing.</summary>
    public Func<int, string, CellMark>? Marks { get; init; }
}
