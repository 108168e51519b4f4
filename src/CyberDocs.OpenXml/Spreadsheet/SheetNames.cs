namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>Gives sheets names that Excel allows: at most 31 characters, without <c>[]:*?/\</c>, each only once.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase) { "History" };

    private readonly Dictionary<string, int> next = new(StringComparer.OrdinalIgnoreCase);

    public string Fresh(string wanted)
    {
        var letters = string.Concat(wanted.Select(c => c switch
        {
            '[' => '（',
            ']' => '）',
            ':' => '：',
            '*' => '＊',
            '?' => '？',
            '/' => '／',
            '\\' => '＼',
            < ' ' => ' ',
            _ => c,
        })).Trim().Trim('\'');
        var stem = letters.Length == 0 ? "表" : letters;
        // Names that begin alike are counted on: twenty thousand equal headings are not tried from 1 each.
        for (var i = next.GetValueOrDefault(stem, 1); ; i++)
        {
            var suffix = i == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({i})");
            var name = Cut(stem, Longest - suffix.Length) + suffix;
            if (taken.Add(name))
            {
                next[stem] = i + 1;
                return name;
            }
        }
    }

    /// <summary>Cells of a sheet, as a name stands for them.</summary>
    public static string Place(string sheet, CellPlace first, CellPlace? last = null) =>
        $"{Quoted(sheet)}!{first.Fixed()}{(last is { } end ? ":" + end.Fixed() : "")}";

    /// <summary>Some rows of a sheet; empty for none.</summary>
    public static string TitleRows(string sheet, int first, int rows) =>
        rows == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Quoted(sheet)}!${first}:${first + rows - 1}");

    private static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd('\'');
}
