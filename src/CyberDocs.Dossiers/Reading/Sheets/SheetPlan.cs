using CyberDocs.Model.Fields;

namespace CyberDocs.Reading.Sheets;

/// <summary>How a part of the dossier stands in a workbook.</summary>
internal enum SheetShape
{
    /// <summary>One record: keys in the first column, values in the second.</summary>
    Single,

    /// <summary>A record per row.</summary>
    List,

    /// <summary>A map with free keys: the key in a column, its record in the others.</summary>
    Open,
}

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

/// <summary>One sheet of a dossier that is a workbook.</summary>
/// <param name="Path">Path of the key that holds it, such as <c>vendors/contacts</c>.</param>
/// <param name="Title">Name of the sheet.</param>
/// <param name="Shape">How it is laid out.</param>
/// <param name="Columns">Fields in the order of the dossier format.</param>
internal sealed record SheetPlan(string Path, string Title, SheetShape Shape, IReadOnlyList<SheetColumn> Columns)
{
    /// <summary>Key of the column that holds the keys of a map with free keys.</summary>
    public const string FreeKey = "@key";

    /// <summary>Beginning of the keys of columns that tell people what a row is about.</summary>
    public const string Hint = "@hint:";

    /// <summary>Key of the column that says which record of another sheet a row belongs to.</summary>
    public const string Parent = "@parent";

    /// <summary>Key of the column that numbers records without an id of their own.</summary>
    public const string Number = "@number";

    /// <summary>The last key of the path.</summary>
    public string Key => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The sheet that this one belongs to by its rows; null when it belongs to the dossier or to a single record.</summary>
    public SheetPlan? Owner { get; init; }

    /// <summary>Whether a row is told by an id, not by a number.</summary>
    public bool HasId => Columns.Any(column => column.Key == "id");
}
