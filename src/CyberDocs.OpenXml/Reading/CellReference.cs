using CyberDocs.OpenXml.Spreadsheet;
using CyberDocs.OpenXml.Workbooks;

namespace CyberDocs.OpenXml.Reading;

/// <summary>A cell that a name of a workbook points to.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Cell">The cell.</param>
internal readonly record struct CellReference(string Sheet, CellPlace Cell)
{
    /// <summary>Reads <c>'台帳'!$C$12</c>, or the first cell of a range; null when it points nowhere.</summary>
    public static CellReference? Of(string formula)
    {
        var text = formula.Trim().TrimStart('=');
        var mark = text.LastIndexOf('!');
        if (mark <= 0 || text.Contains("#REF", StringComparison.Ordinal))
        {
            return null;
        }

        var sheet = text[..mark];
        sheet = sheet is ['\'', _, .., '\''] ? sheet[1..^1].Replace("''", "'", StringComparison.Ordinal) : sheet;
        var cell = text[(mark + 1)..].Split(':')[0].Replace("$", "", StringComparison.Ordinal).ToUpperInvariant();
        var letters = cell.AsSpan().IndexOfAnyExceptInRange('A', 'Z');
        return letters is > 0 and <= 3 && (letters < 3 || string.CompareOrdinal(cell[..letters], "XFD") <= 0)
            && int.TryParse(cell.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? new CellReference(sheet, new CellPlace(SheetReader.ColumnOf(cell), row))
            : null;
    }
}
