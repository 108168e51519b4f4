namespace CyberDocs.Html;

/// <summary>Texts of data as strings of CSS: nothing in them can end the string or the style sheet.</summary>
internal static class CssText
{
    /// <summary>The text in quotation marks; all but letters, digits and plain signs by their numbers.</summary>
    public static string Of(string text)
    {
        var css = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '\u3000' or '-' or '.' or '_' or '(' or ')' or '（' or '）' or '／' or '・' or '、' or '。')
            {
                css.Append(rune);
            }
            else
            {
                css.Append('\\').Append(rune.Value.ToString("X", CultureInfo.InvariantCulture)).Append(' ');
            }
        }

        return css.Append('"').ToString();
    }
}
