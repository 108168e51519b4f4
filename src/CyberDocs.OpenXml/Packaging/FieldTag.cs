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

    /// <summary>A label cut to what Word's title of a control holds.</summary>
    public static string Title(string label) => label.Length <= Longest ? label : label[..(Longest - 1)].TrimEndSurrogate() + "…";

    private static string TrimEndSurrogate(this string text) => char.IsHighSurrogate(text[^1]) ? text[..^1] : text;
}
