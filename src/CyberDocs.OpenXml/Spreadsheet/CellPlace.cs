namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>A cell by column (counted from 0) and row (counted from 1).</summary>
internal readonly record struct CellPlace(int Column, int Row)
{
    /// <summary>Rows that a sheet has.</summary>
    public const int LastRow = 1_048_576;

    public static string Letters(int column) => Findings.SheetAddress.Letters(column);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Letters(Column)}{Row}");

    /// <summary>The cell with dollar signs, as names point to it.</summary>
    public string Fixed() => string.Create(CultureInfo.InvariantCulture, $"${Letters(Column)}${Row}");
}
