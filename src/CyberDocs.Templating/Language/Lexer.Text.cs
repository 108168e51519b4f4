using CyberDocs.Findings;

namespace CyberDocs.Templating.Language;

/// <content>Text between code, escape blocks and the whitespace around both.</content>
internal sealed partial class Lexer
{
    // What the closing sign before a text does to the text's beginning.
    private char stripLeft = ' ';

    private void ReadText()
    {
        while (at < text.Length)
        {
            var start = at;
            var open = FindOpening(start, out var percents);
            if (open < 0)
            {
                AddText(start, text.Length, ' ');
                break;
            }

            var signs = percents > 0 ? percents + 2 : 2;
            var strip = open + signs < text.Length && text[open + signs] is '-' or '~' ? text[open + signs] : ' ';
            var indent = strip == ' ' && percents == 0 ? Indent(start, open) : null;
            AddText(start, open, strip);
            spaceBefore = false;
            if (percents > 0)
            {
                ReadEscapeBlock(percents, strip);
                continue;
            }

            Add(TokenType.CodeEnter, strip == ' ' ? 2 : 3, indent);
            braces = 0;
            interpolations.Clear();
            ReadCode();
            if (at < text.Length)
            {
                stripLeft = text[at] is '-' or '~' ? text[at] : ' ';
                Add(TokenType.CodeExit, stripLeft == ' ' ? 2 : 3);
            }
        }

        Add(TokenType.End, 0);
    }

    /// <summary>The next <c>{{</c> or <c>{%{</c>; <paramref name="percents"/> counts the signs of the latter.</summary>
    private int FindOpening(int from, out int percents)
    {
        percents = 0;
        for (var i = from; ; i++)
        {
            i = text.IndexOf('{', i);
            if (i < 0 || i + 1 >= text.Length)
            {
                return -1;
            }

            if (text[i + 1] == '{')
            {
                return i;
            }

            var count = 0;
            while (i + 1 + count < text.Length && text[i + 1 + count] == '%')
            {
                count++;
            }

            if (count > 0 && i + 1 + count < text.Length && text[i + 1 + count] == '{')
            {
                percents = count;
                return i;
            }
        }
    }

    /// <summary>Adds the text up to <paramref name="end"/> without the whitespace that the code around it strips.</summary>
    private void AddText(int start, int end, char stripRight)
    {
        var from = start;
        if (stripLeft == '-')
        {
            while (from < end && char.IsWhiteSpace(text[from]))
            {
                from++;
            }
        }
        else if (stripLeft == '~')
        {
            while (from < end && char.IsWhiteSpace(text[from]))
            {
                if (text[from++] == '\n')
                {
                    break;
                }
            }
        }

        var to = end;
        while (stripRight != ' ' && to > from && char.IsWhiteSpace(text[to - 1]) && (stripRight == '-' || text[to - 1] != '\n'))
        {
            to--;
        }

        stripLeft = ' ';
        Advance(from - at);
        if (to > from)
        {
            Add(TokenType.Text, to - from);
        }

        Advance(end - at);
    }

    /// <summary>The whitespace that stands alone before a code block on its line, or null.</summary>
    private string? Indent(int start, int open)
    {
        var from = open;
        while (from > start && text[from - 1] is ' ' or '\t')
        {
            from--;
        }

        // A greedy strip joins this line to the one before; other code on the line leaves no indent either.
        var lineBegins = from > start ? text[from - 1] == '\n' : start == 0 || (stripLeft == '~' && text[start] == '\n');
        if (from == start && stripLeft == '~')
        {
            lineBegins = false;
        }

        return lineBegins && from < open && stripLeft != '-' ? text[from..open] : null;
    }

    private void ReadEscapeBlock(int percents, char strip)
    {
        var opening = text.Substring(at, percents + 2);
        var position = Here;
        Advance(percents + 2 + (strip == ' ' ? 0 : 1));
        stripLeft = strip == '-' ? '-' : strip;
        var closing = "}" + new string('%', percents) + "}";
        var close = text.IndexOf(closing, at, StringComparison.Ordinal);
        if (close < 0)
        {
            errors.Add(TemplateFindings.UnclosedEscape, position, opening);
            Advance(text.Length - at);
            return;
        }

        var stripEnd = close > at && text[close - 1] is '-' or '~' ? text[close - 1] : ' ';
        var end = stripEnd == ' ' ? close : close - 1;
        stripLeft = ' ';
        if (end > at)
        {
            Add(TokenType.Text, end - at);
        }

        Advance(close + closing.Length - at);
        stripLeft = stripEnd;
    }
}
