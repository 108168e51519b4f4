using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace CyberDocs.Templating.Scripting;

/// <summary>Parses a template with Scriban. Its tokens are examined first: what Scriban reports elsewhere, too late or not at all is found there.</summary>
internal static class ScriptParser
{
    private const int MostErrors = 50;

    // To find the next error a text is parsed anew; a long one with many errors is not worth that.
    private const long MostReparsed = 1_000_000;

    // What Scriban's parser counts as levels for one pair of brackets.
    private const int ExpressionsPerLevel = 3;

    // Nodes of Scriban's tree that one level of nesting in the source makes at most.
    private const int NodesPerLevel = 5;

    public static ScriptTemplate Parse(TemplateText text, TemplateOptions options)
    {
        if (text.Text.Length > options.MaxTemplateLength)
        {
            return TooLong(text.Name, options);
        }

        var (page, first) = Try(text.Text, text.Name, options);
        if (page is not null)
        {
            return new ScriptTemplate(text, page, []);
        }

        var findings = new List<Finding>();
        var (left, read) = (text.Text, 0L);
        for (var error = first; error is not null; (page, error) = Try(left, text.Name, options))
        {
            findings.Add(SourceExcerpt.Finding(text, error.Code, error.Position, null, error.Arguments));
            read += text.Text.Length;
            if (findings.Count == MostErrors || read > MostReparsed)
            {
                findings.Add(SourceExcerpt.Finding(text, TemplateFindings.TooManyErrors, error.Position, null, ValueText.Of(findings.Count)));
                break;
            }

            if (WithoutCode(left, error.Offset) is not { } repaired)
            {
                break;
            }

            left = repaired;
        }

        return new ScriptTemplate(
            text, null, [.. findings.OrderBy(finding => finding.Code == TemplateFindings.TooManyErrors)
                .ThenBy(finding => finding.Place.Line).ThenBy(finding => finding.Place.Column)]);
    }

    /// <summary>A template that its source does not give out: it is too long unless the source says otherwise.</summary>
    public static ScriptTemplate Refused(string name, InputRefusedException? refused, TemplateOptions options) =>
        refused?.At(new SourcePlace(name)) is { } finding && finding.Code != IntakeFindings.LimitReached
            ? new ScriptTemplate(new TemplateText(name, ""), null, [finding])
            : TooLong(name, options);

    /// <summary>A template that is too long together with those that were read before.</summary>
    public static ScriptTemplate TooLongTogether(string name, int most) => TooLong(name, TemplateFindings.TemplatesTooLong, most);

    private static ScriptTemplate TooLong(string name, TemplateOptions options) =>
        TooLong(name, TemplateFindings.TemplateTooLong, options.MaxTemplateLength);

    private static ScriptTemplate TooLong(string name, FindingCode code, int most)
    {
        var nothing = new TemplateText(name, "");
        return new ScriptTemplate(nothing, null, [SourceExcerpt.Finding(nothing, code, new(1, 1), null, ValueText.Of(most))]);
    }

    private static (ScriptPage? Page, SyntaxError? Error) Try(string text, string name, TemplateOptions options)
    {
        var nesting = Math.Clamp(options.MaxNesting, 1, 250);
        var check = new SyntaxCheck(text, nesting);

        // A number or a nesting that the parser would not end on is not shown to it.
        if (check.First is { } found && (found.Code == TemplateFindings.BadNumber || found.Code == TemplateFindings.NestingLimit))
        {
            return (null, found);
        }

        var parsed = Template.Parse(text, name, new ParserOptions { ExpressionDepthLimit = nesting * ExpressionsPerLevel });
        // In the same code the parser's complaint is an echo of what the tokens tell better.
        var sameCode = check.First is { } known
            ? text.LastIndexOf("{{", Math.Clamp(known.Offset, 0, Math.Max(0, text.Length - 1)), StringComparison.Ordinal)
            : int.MaxValue;
        var first = parsed.Messages.Select(message => ParserMessages.Translate(message, text, check.Tokens, nesting))
            .Where(error => error.Offset < sameCode).MinBy(error => error.Offset);
        if (check.First is not null || first is not null || parsed.Page is null)
        {
            return (null, first is null || check.First?.Offset <= first.Offset ? check.First : first);
        }

        if (Nodes.In(parsed.Page).OfType<ScriptAssignExpression>().FirstOrDefault(SetsLoopVariable) is { Target: { } target })
        {
            return (null, new SyntaxError(TemplateFindings.LoopVariableSet, Places.PositionOf(target), target.Span.Start.Offset, target.ToString()));
        }

        return DeepestBeyond(parsed.Page, nesting * NodesPerLevel) is { } deep
            ? (null, new SyntaxError(TemplateFindings.NestingLimit, Places.PositionOf(deep.Span), deep.Span.Start.Offset, ValueText.Of(nesting)))
            : (parsed.Page, null);
    }

    // Scriban sets another variable, which the one of the loop hides.
    private static bool SetsLoopVariable(ScriptAssignExpression assignment)
    {
        for (ScriptNode? node = assignment; node is not null and not ScriptFunction; node = node.Parent)
        {
            if (node is ScriptForStatement { Variable: ScriptVariable variable } && Equals(variable, assignment.Target))
            {
                return true;
            }
        }

        return false;
    }

    // Without recursion, which is what too deep a tree would break.
    private static ScriptNode? DeepestBeyond(ScriptNode root, int limit)
    {
        var open = new Stack<(ScriptNode Node, int Depth)>([(root, 1)]);
        while (open.TryPop(out var next))
        {
            if (next.Depth > limit)
            {
                return next.Node;
            }

            for (var i = 0; i < next.Node.ChildrenCount; i++)
            {
                if (next.Node.GetChildren(i) is { } child)
                {
                    open.Push((child, next.Depth + 1));
                }
            }
        }

        return null;
    }

    // The text with the code that holds the error blanked out, so that the next error is a real one and no echo.
    private static string? WithoutCode(string text, int offset)
    {
        var begin = text.LastIndexOf("{{", Math.Min(offset + 1, text.Length - 1), StringComparison.Ordinal);
        var end = begin < 0 ? -1 : text.IndexOf("}}", Math.Max(begin + 2, offset), StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        var code = text[(begin + 2)..end].Trim('-', '~', ' ', '\t', '\r', '\n');
        var word = SyntaxCheck.Openers.FirstOrDefault(
            opener => code.StartsWith(opener, StringComparison.Ordinal) && (code.Length == opener.Length || !char.IsLetterOrDigit(code[opener.Length])));

        // A block that begins here keeps its end.
        var kept = word is not null && text.AsSpan(end + 2).Contains("end", StringComparison.Ordinal) && !IsOnlyOpener(text, begin, end)
            ? (word == "if" ? "if 1" : "do")
            : "";
        return end - begin - 2 < kept.Length
            ? null
            : text[..(begin + 2)] + kept + Blank(text.AsSpan(begin + 2 + kept.Length, end - begin - 2 - kept.Length)) + text[end..];
    }

    // Whether the block has no end of its own, so that it must go as a whole.
    private static bool IsOnlyOpener(string text, int begin, int end) =>
        new SyntaxCheck(text[..begin] + "{{do}}" + text[(end + 2)..], 250).First?.Code == TemplateFindings.MissingEnd;

    private static string Blank(ReadOnlySpan<char> code)
    {
        var blank = new char[code.Length];
        for (var i = 0; i < code.Length; i++)
        {
            blank[i] = code[i] is '\r' or '\n' ? code[i] : ' ';
        }

        return new string(blank);
    }
}
