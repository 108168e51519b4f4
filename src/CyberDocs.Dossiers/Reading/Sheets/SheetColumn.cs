using CyberDocs.Model.Fields;

namespace CyberDocs.Reading.Sheets;

/// <summary>A field of a record.</summary>
/// <param name="Key">Key in the dossier.</param>
/// <param name="Title">What people read; the key itself where there is no name for it.</param>
/// <param name="IsList">Whether a cell may hold several values.</param>
internal sealed record SheetColumn(string Key, string Title, bool IsList)
{
    /// <summary>The field; null for a column that holds none.</summary>
    public RecordField? Field { get; init; }

    /// <summary>Another heading that means it too; null when there is none.</summary>
    public string? OtherTitle { get; init; }
}
