namespace CyberDocs.Templating.Scripting;

/// <summary>Makes findings about a template: place, the line itself and a caret below it.</summary>
internal static class SourceExcerpt
{
    private const int Widest = 120;

    public static Finding Finding(
        TemplateText template, FindingCode code, SourcePosition position, string? chain, params ReadOnlySpan<string> arguments)
    {
        var detail = Of(template.Text, StartOf(template.Text, position.Line), position);
        return code.At(new SourcePlace(template.Name, position.Line, position.Column), [.. arguments]) with
        {
            Detail = chain is null ? detail : detail + "\n" + chain,
        };
    }

    /// <summary>A finding on a line whose beginning is known.</summary>
    public static Finding Finding(
        TemplateText template, FindingCode code, SourcePosition position, int lineStart, params ReadOnlySpan<string> arguments) =>
        code.At(new SourcePlace(template.Name, position.Line, position.Column), [.. arguments]) with { Detail = Of(template.Text, lineStart, position) };

    private static int StartOf(string text, int wanted)
    {
        var start = 0;
        for (var line = 1; line < wanted; line++)
        {
            var next = text.IndexOf('\n', start);
            if (next < 0)
            {
                break;
            }

            start = next + 1;
        }

        return start;
    }

    private static string Of(string text, int start, SourcePosition position)
    {
        var end = text.IndexOfAny(['\r', '\n'], start);
        var content = text.AsSpan(start, (end < 0 ? text.Length : end) - start);
        var caret = Math.Clamp(position.Column - 1, 0, content.Length);
        var excerpt = new StringBuilder();
        if (content.Length > Widest)
        {
            var from = Math.Clamp(caret - (Widest / 2), 0, content.Length - Widest);
            content = content.Slice(from, Widest);
            caret -= from;
        }

        excerpt.Append(content).Append('\n');
        foreach (var c in content[..caret])
        {
            // Full-width characters take two columns wherever the excerpt is read.
            excerpt.Append(c == '\t' ? "\t" : IsWide(c) ? "\u3000" : " ");
        }

        return excerpt.Append('^').ToString();
    }

    private static bool IsWide(char c) => c is >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3'
        or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE6F' or >= '\uFF00' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6';
}
