using System.Globalization;

namespace CyberDocs.OpenXml.Reading;

/// <summary>A cell that a name of a workbook points to.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Address">Address such as <c>C12</c>.</param>
internal readonly record struct CellReference(string Sheet, string Address)
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
        return letters is > 0 and <= 3 && int.TryParse(cell.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? new CellReference(sheet, cell)
            : null;
    }
}
