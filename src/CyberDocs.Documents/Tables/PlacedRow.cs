using CyberDocs.Documents;

namespace CyberDocs.Tables;

/// <summary>A row whose cells have found their columns.</summary>
/// <param name="Slots">Its places from left to right; together they fill the table's columns.</param>
/// <param name="Surplus">Cells for which no column was left.</param>
/// <param name="Missing">Whether places were left without a cell.</param>
internal readonly record struct PlacedRow(IReadOnlyList<Slot> Slots, IReadOnlyList<TableCell> Surplus, bool Missing);

/// <summary>A place in a row.</summary>
/// <param name="Column">First column, counted from 0.</param>
/// <param name="Span">Columns that it covers.</param>
/// <param name="Cell">The cell that begins here, or null.</param>
/// <param name="Above">The cell that reaches down into this place, or null.</param>
internal readonly record struct Slot(int Column, int Span, TableCell? Cell, TableCell? Above);
