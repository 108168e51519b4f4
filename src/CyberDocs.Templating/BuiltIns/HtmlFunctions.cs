using System.Text;
using CyberDocs.Templating.Runtime;

namespace CyberDocs.Templating.BuiltIns;

/// <summary>The functions <c>html.*</c>. Where values are escaped anyway, their results are markup and not escaped again.</summary>
internal static class HtmlFunctions
{
    private const string Reserved = ":/?#[]@!$&'()*+,;=-._~%";

    public static FunctionObject All { get; } = new("html",
        ("escape", "text", call => Markup(call, Escaped(call))),
        ("newline_to_br", "text", NewLineToBreak),
        ("strip", "text", call => call[0].IsNull ? default : Strip(call.Text(0))),
        ("url_encode", "text", call => call.Made(Uri.EscapeDataString(Utf16(call.Text(0))))),
        ("url_escape", "text", call => call.Made(EscapeUrl(call.Text(0)))));

    private static TemplateValue Markup(TemplateCall call, string text)
    {
        call.Evaluator.CheckStringLength(text.Length, call.Position);
        return call.Evaluator.Options.EscapeValues ? TemplateValue.FromMarkup(text) : text;
    }

    private static string Escaped(TemplateCall call) =>
        call[0].Kind == TemplateValueKind.Markup ? call[0].AsText() : XmlText.Escape(call.Text(0));

    private static TemplateValue NewLineToBreak(TemplateCall call)
    {
        var escapes = call.Evaluator.Options.EscapeValues;
        var text = (escapes ? Escaped(call) : call.Text(0)).ReplaceLineEndings("\n");
        // In a document a line end is a break by itself; one of the two is enough.
        return Markup(call, text.Replace("\n", escapes ? "<br />" : "<br />\n", StringComparison.Ordinal));
    }

    /// <summary>Removes tags, comments and the content of scripts and styles. A '&lt;' that begins no tag stays.</summary>
    private static string Strip(string text)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('<', at);
            var end = open < 0 ? -1 : EndOfTag(text, open);
            if (open < 0)
            {
                result.Append(text, at, text.Length - at);
                break;
            }

            result.Append(text, at, open - at);
            if (end < 0)
            {
                result.Append('<');
                end = open + 1;
            }

            at = end;
        }

        return result.ToString();
    }

    private static int EndOfTag(string text, int open)
    {
        if (At(text, open, "<!--"))
        {
            return Behind(text, "-->", open + 4);
        }

        foreach (var name in (ReadOnlySpan<string>)["script", "style"])
        {
            if (At(text, open + 1, name) && Behind(text, "</" + name, open) is var close and > 0)
            {
                return Behind(text, ">", close);
            }
        }

        var next = open + 1 < text.Length ? text[open + 1] : ' ';
        if (!char.IsAsciiLetter(next) && next is not ('/' or '!' or '?'))
        {
            return -1;
        }

        var quote = '\0';
        for (var i = open + 1; i < text.Length; i++)
        {
            var c = text[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static bool At(string text, int at, string expected) =>
        string.Compare(text, at, expected, 0, expected.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static int Behind(string text, string what, int from)
    {
        var at = text.IndexOf(what, from, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? -1 : at + what.Length;
    }

    private static string EscapeUrl(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || Reserved.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                result.Append((char)rune.Value);
            }
            else
            {
                result.Append(Uri.EscapeDataString(rune.ToString()));
            }
        }

        return result.ToString();
    }

    /// <summary>Lone surrogates have no UTF-8; they become U+FFFD.</summary>
    private static string Utf16(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes().Select(rune => rune.ToString())) : text;
}
