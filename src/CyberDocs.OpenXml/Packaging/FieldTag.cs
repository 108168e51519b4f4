namespace CyberDocs.OpenXml.Packaging;

/// <summary>The tag of a content control for a field id: the id itself unless it is longer than Word allows.</summary>
internal static class FieldTag
{
    public const string MarkPrefix = "_f";
    private const string CellPrefix = "f_";
    private const int Longest = 64;
    private const int LongestName = 255;

    public static string Of(string field) => field.Length <= Longest
        ? field
        : string.Create(CultureInfo.InvariantCulture, $"{field[..(Longest - 17)]}~{StableHash.Of(field):x16}");

    /// <summary>The tag of one option of a choice, counted from 0.</summary>
    public static string Of(string field, int option) => Of(string.Create(CultureInfo.InvariantCulture, $"{field}#{option}"));

    /// <summary>The name of the bookmark around a content control, for programs that keep bookmarks but drop tags; its underscore hides it in Word.</summary>
    public static string Mark(string tag) => string.Create(CultureInfo.InvariantCulture, $"{MarkPrefix}{StableHash.Of(tag):x16}");

    /// <summary>
    /// The name of a cell for a field id. Everything but small letters, digits and full stops is written as its code between underscores, because spreadsheet
    /// programs do not tell capital letters apart and some drop the comment, which holds the id as well.
    /// </summary>
    public static string CellName(string field)
    {
        var name = new StringBuilder(CellPrefix);
        foreach (var c in field)
        {
            _ = c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' ? name.Append(c) : name.Append(CultureInfo.InvariantCulture, $"_{(int)c:x}_");
        }

        return name.Length <= LongestName ? name.ToString() : Name(CellPrefix, field);
    }

    /// <summary>The field id that <see cref="CellName"/> made a name of; null when it is no such name.</summary>
    public static string? FieldOf(string cellName)
    {
        if (!cellName.StartsWith(CellPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var field = new StringBuilder();
        var parts = cellName[CellPrefix.Length..].ToLowerInvariant().Split('_');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 0)
            {
                field.Append(parts[i]);
            }
            else if (i + 1 < parts.Length && ushort.TryParse(parts[i], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                field.Append((char)code);
            }
            else
            {
                return null;
            }
        }

        return field.ToString();
    }

    /// <summary>The name of a cell that links lead to.</summary>
    public static string PlaceName(string id) => Name("t_", id);

    /// <summary>A label cut to what Word's title of a control holds.</summary>
    public static string Title(string label) => label.Length <= Longest ? label : label[..(Longest - 1)].TrimEndSurrogate() + "…";

    private static string Name(string prefix, string id)
    {
        var letters = string.Concat(id.Take(100).Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' ? c : '_'));
        return letters == id ? prefix + id : string.Create(CultureInfo.InvariantCulture, $"{prefix}{letters}_{StableHash.Of(id):x16}");
    }

    private static string TrimEndSurrogate(this string text) => char.IsHighSurrogate(text[^1]) ? text[..^1] : text;
}
