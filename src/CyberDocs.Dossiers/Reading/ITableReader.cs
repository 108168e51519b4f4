namespace CyberDocs.Reading;

/// <summary>One cell of a row.</summary>
/// <param name="Text">Its text, without quotes; empty when the cell is.</param>
/// <param name="Line">Line in a text file, counted from 1; row number in a spreadsheet.</param>
/// <param name="Column">Column in UTF-16 code units, counted from 1; column number in a spreadsheet.</param>
/// <param name="Address">Address such as <c>接続!C12</c> where it does not follow from sheet, row and column; null otherwise.</param>
internal readonly record struct SourceCell(string Text, int Line, int Column, string? Address = null);

/// <summary>A table read row by row, blank rows left out. Implemented for CSV here and for spreadsheets where those are known.</summary>
/// <remarks>Not thread-safe.</remarks>
internal interface ITableReader : IDisposable
{
    /// <summary>File name for places.</summary>
    string? File { get; }

    /// <summary>Name of the sheet; null for text, whose cells have lines and columns instead.</summary>
    string? Sheet { get; }

    /// <summary>Cells of the current row; valid until the next call of <see cref="Read"/>.</summary>
    IReadOnlyList<SourceCell> Cells { get; }

    /// <summary>Counts what is read.</summary>
    InputMeter Meter { get; }

    /// <summary>Rows that were found to hold no record.</summary>
    SkippedRows Skipped { get; }

    /// <summary>Where a cell stands.</summary>
    SourcePlace PlaceOf(SourceCell cell) => new(
        File, cell.Line, cell.Column, cell.Address ?? (Sheet is { } sheet ? SheetAddress.Of(sheet, cell.Line, cell.Column) : null));

    /// <summary>Headings that the rows now bring beside the first ones, by column; each is told once.</summary>
    IReadOnlyList<(int Column, SourceCell Heading)> TakeFurther() => [];

    /// <summary>Moves to the next row that is not blank; false at the end.</summary>
    /// <exception cref="InputRefusedException">The table holds more than the limits allow.</exception>
    bool Read();
}
