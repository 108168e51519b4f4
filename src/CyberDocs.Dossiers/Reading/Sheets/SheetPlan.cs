namespace CyberDocs.Reading.Sheets;

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
