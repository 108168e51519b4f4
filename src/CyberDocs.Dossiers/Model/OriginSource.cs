namespace CyberDocs.Model;

/// <summary>What the rows of one table have in common as to where they stand. Immutable and thread-safe.</summary>
internal sealed class OriginSource
{
    private readonly string? file;
    private readonly string? pointer;
    private readonly string? cell;
    private readonly string? sheet;

    /// <summary>The rows of a table.</summary>
    /// <param name="file">Its file.</param>
    /// <param name="sheet">Its sheet; null for text.</param>
    /// <param name="fields">Field keys as the dossier file names them.</param>
    public OriginSource(string? file, string? sheet, string[] fields) => (this.file, this.sheet, Fields) = (file, sheet, fields);

    /// <summary>A record alone, whose cell need not follow from its row and column.</summary>
    /// <param name="place">The record as a whole.</param>
    /// <param name="fields">Field keys as the dossier file names them.</param>
    public OriginSource(SourcePlace place, string[] fields) => (file, pointer, cell, Fields) = (place.File, place.Pointer, place.Cell, fields);

    public string[] Fields { get; }

    /// <summary>Where a record begins.</summary>
    public SourcePlace Place(int line, int column) => new(file, line, column, cell ?? (sheet is null ? null : SheetAddress.Of(sheet, line, column)), pointer);

    /// <summary>Where a field stands.</summary>
    /// <param name="line">Its line or row.</param>
    /// <param name="column">Its column.</param>
    /// <param name="own">Its cell where that does not follow from those; null where it does.</param>
    public SourcePlace Place(int line, int column, string? own) => new(
        file, line, column,
        own ?? (sheet is null ? SheetAddress.Beside(cell, line, column) : SheetAddress.Of(sheet, line, column)), pointer);
}
