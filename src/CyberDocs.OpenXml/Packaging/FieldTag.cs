using System.Globalization;

namespace CyberDocs.OpenXml.Packaging;

/// <summary>The tag of a content control for a field id: the id itself unless it is longer than Word allows.</summary>
internal static class FieldTag
{
    private const int Longest = 64;

    public static string Of(string field) => field.Length <= Longest
        ? field
        : string.Create(CultureInfo.InvariantCulture, $"{field[..(Longest - 17)]}~{StableHash.Of(field):x16}");

    /// <summary>The tag of one option of a choice, counted from 0.</summary>
    public static string Of(string field, int option) => Of(string.Create(CultureInfo.InvariantCulture, $"{field}#{option}"));

    /// <summary>The name of a cell for a field id; its comment holds the id itself.</summary>
    public static string CellName(string field) => Name("f_", field);

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
