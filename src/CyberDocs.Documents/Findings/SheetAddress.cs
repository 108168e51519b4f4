namespace CyberDocs.Findings;

/// <summary>Writes the addresses of spreadsheet cells. Stateless and thread-safe.</summary>
internal static class SheetAddress
{
    /// <summary>The address as places hold it, such as <c>台帳!C12</c>.</summary>
    /// <param name="sheet">Name of the sheet.</param>
    /// <param name="row">Row, counted from 1.</param>
    /// <param name="column">Column, counted from 1.</param>
    public static string Of(string sheet, int row, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{sheet}!{Letters(column - 1)}{row}");

    /// <summary>Another cell of the sheet that an address lies in; null when the address names no sheet.</summary>
    public static string? Beside(string? address, int row, int column) =>
        address?.LastIndexOf('!') is > 0 and var mark ? Of(address[..mark], row, column) : null;

    /// <summary>The letters of a column, counted from 0.</summary>
    public static string Letters(int column)
    {
        Span<char> letters = stackalloc char[8];
        var at = letters.Length;
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters[--at] = (char)('A' + ((rest - 1) % 26));
        }

        return new string(letters[at..]);
    }
}
