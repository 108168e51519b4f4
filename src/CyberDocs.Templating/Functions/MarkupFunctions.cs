using System.Text.RegularExpressions;
using CyberDocs.Templating.Scripting;

namespace CyberDocs.Templating.Functions;

/// <summary>Functions that make markup, which is not escaped again, and replacing by patterns within the limits.</summary>
internal static class MarkupFunctions
{
    public static BuiltIn[] All { get; } =
    [
        new("html.escape", "text", call => Markup(call, Escaped(call))),
        new("html.newline_to_br", "text", NewLineToBreak),
        new("html.url_encode", "text", call => call.Made(Uri.EscapeDataString(TextElements.Repaired(call.Text(0))))),
        new("regex.replace", "text pattern replace options?", Replace),
    ];

    private static object Markup(BuiltInCall call, string text)
    {
        call.Made(text);
        return call.Context.Options.EscapeValues ? new MarkupText(text) : text;
    }

    private static string Escaped(BuiltInCall call) => Operators.Escaped(call[0], call.Text(0));

    private static object NewLineToBreak(BuiltInCall call)
    {
        var escapes = call.Context.Options.EscapeValues;
        var text = (escapes ? Escaped(call) : call.Text(0)).ReplaceLineEndings("\n");

        // In a document a line end is a break by itself; one of the two is enough.
        return Markup(call, text.Replace("\n", escapes ? "<br />" : "<br />\n", StringComparison.Ordinal));
    }

    // Scriban writes the whole result, of any length, before anything can look at it.
    private static string Replace(BuiltInCall call)
    {
        var (text, replacement, options) = (call.Text(0), call.Text(2), RegexOptions.CultureInvariant);
        foreach (var c in call.Text(3))
        {
            options |= c switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw call.Refuse(3, "正規表現のオプション（i・m・s・x）", "regex options (i, m, s, x)"),
            };
        }

        try
        {
            var regex = new Regex(call.Text(1), options, call.Context.RegexTimeOut);
            var result = new StringBuilder();
            var from = 0;
            for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            {
                var put = match.Result(replacement);
                call.Context.CheckStringLength((long)result.Length + (match.Index - from) + put.Length, call.Place);
                call.Context.Turn(1, call.Place);
                result.Append(text, from, match.Index - from).Append(put);
                from = match.Index + match.Length;
            }

            return call.Made(result.Append(text, from, text.Length - from).ToString());
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Error(TemplateFindings.RegexTime, call.Text(1));
        }
        catch (ArgumentException)
        {
            throw call.Error(TemplateFindings.BadPattern, call.Text(1));
        }
    }
}
