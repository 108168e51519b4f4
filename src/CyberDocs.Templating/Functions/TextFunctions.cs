using CyberDocs.Templating.Scripting;

namespace CyberDocs.Templating.Functions;

/// <summary>Functions on text that Scriban counts in halves of characters, compares by the machine's culture, or takes markup apart with.</summary>
internal static class TextFunctions
{
    public static BuiltIn[] All { get; } =
    [
        new("string.append", "text with", call => Operators.Concat(call.Context, call.Place, call[0] ?? "", call[1] ?? "")),
        new("string.prepend", "text by", call => Operators.Concat(call.Context, call.Place, call[1] ?? "", call[0] ?? "")),
        new("string.capitalize", "text", call => Capitalized(call.Text(0), false)),
        new("string.capitalizewords", "text", call => Capitalized(call.Text(0), true)),
        new("string.contains", "text value", call => Has(call) && call.Text(0).Contains(call.Text(1), StringComparison.Ordinal)),
        new("string.starts_with", "text value", call => Has(call) && call.Text(0).StartsWith(call.Text(1), StringComparison.Ordinal)),
        new("string.ends_with", "text value", call => Has(call) && call.Text(0).EndsWith(call.Text(1), StringComparison.Ordinal)),
        new("string.equals_ignore_case", "text value", call => string.Equals(call.Text(0), call.Text(1), StringComparison.OrdinalIgnoreCase)),
        new("string.index_of", "text search start_index? count? string_comparison?", call => IndexOf(call)),
        new("string.handleize", "text", call => Handle(call.Text(0))),
        new("string.strip", "text", call => Kept(call, call.Text(0).Trim())),
        new("string.lstrip", "text", call => Kept(call, call.Text(0).TrimStart())),
        new("string.rstrip", "text", call => Kept(call, call.Text(0).TrimEnd())),
        new("string.strip_newlines", "text",
            call => Kept(call, call.Text(0).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal))),
        new("string.pad_left", "text width", call => Padding(call) + call.Text(0)),
        new("string.pad_right", "text width", call => call.Text(0) + Padding(call)),
        new("string.replace", "text match replace", call => Replaced(call, call.Text(1), call.Text(2))),
        new("string.remove", "text remove", call => Replaced(call, call.Text(1), "")),
        new("string.size", "text", call => TextElements.Count(call.Text(0))),
        new("string.slice", "text start length?", call => TextElements.Slice(call.Text(0), call.Integer(1), call.Integer(2, int.MaxValue / 2))),
        new("string.slice1", "text start length?", call => TextElements.Slice(call.Text(0), call.Integer(1), call.Integer(2, 1))),
        new("string.truncate", "text length ellipsis?", Truncated),
    ];

    private static bool Has(BuiltInCall call) => call[0] is not null && call[1] is not null;

    /// <summary>Trimming leaves markup well-formed, so it stays markup.</summary>
    private static object Kept(BuiltInCall call, string text) => call[0] is MarkupText ? new MarkupText(text) : text;

    private static string Capitalized(string text, bool everyWord)
    {
        var result = new StringBuilder(text.Length);
        var begins = true;
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(begins ? Rune.ToUpperInvariant(rune) : rune);
            begins = everyWord && Rune.IsWhiteSpace(rune);
        }

        return result.ToString();
    }

    /// <summary>Letters with their marks, and digits, in lower case; a hyphen for whatever stands between them.</summary>
    private static string Handle(string text)
    {
        var result = new StringBuilder(text.Length);
        var isLetter = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || (isLetter && IsMark(rune)))
            {
                result.Append(Rune.ToLowerInvariant(rune));
                isLetter = true;
            }
            else if (isLetter)
            {
                result.Append('-');
                isLetter = false;
            }
        }

        return isLetter || result.Length == 0 ? result.ToString() : result.ToString(0, result.Length - 1);
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static int IndexOf(BuiltInCall call)
    {
        var (text, search) = (call.Text(0), call.Text(1));
        var start = TextElements.OffsetOf(text, Math.Max(0, call.Integer(2)));
        var end = call[3] is null ? text.Length : start + TextElements.OffsetOf(text[start..], Math.Max(0, call.Integer(3)));
        var comparison = call.Text(4).EndsWith("IgnoreCase", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var at = text.IndexOf(search, start, end - start, comparison);
        return at < 0 ? -1 : TextElements.Count(text[..at]);
    }

    private static string Padding(BuiltInCall call)
    {
        var width = Math.Max(0, call.Integer(1));
        call.Context.CheckStringLength(width, call.Place);
        return new string(' ', Math.Max(0, width - TextElements.Count(call.Text(0))));
    }

    private static string Replaced(BuiltInCall call, string match, string replacement)
    {
        var text = call.Text(0);
        if (text.Length == 0 || match.Length == 0)
        {
            return text;
        }

        // Counted first: replacing could make text far beyond the limit.
        long count = 0;
        for (var i = text.IndexOf(match, StringComparison.Ordinal); i >= 0; i = text.IndexOf(match, i + match.Length, StringComparison.Ordinal))
        {
            count++;
        }

        call.Context.CheckStringLength(text.Length + (count * (replacement.Length - match.Length)), call.Place);
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static string Truncated(BuiltInCall call)
    {
        var (text, ellipsis) = (call.Text(0), call[2] is null ? "..." : call.Text(2));
        var length = call.Integer(1);
        return TextElements.Count(text) <= length
            ? text
            : call.Made(TextElements.Slice(text, 0, Math.Max(0, length - TextElements.Count(ellipsis))) + ellipsis);
    }
}
