using System.Text;
using System.Text.RegularExpressions;
using CyberDocs.Findings;

namespace CyberDocs.Templating.BuiltIns;

/// <summary>The functions <c>regex.*</c>, each call bounded in time and size.</summary>
internal static class RegexFunctions
{
    public static FunctionObject All { get; } = new("regex",
        ("escape", "pattern", call => call.Made(Regex.Escape(call.Text(0)))),
        ("match", "text pattern options?", call => Timed(call, Match)),
        ("matches", "text pattern options?", call => Timed(call, Matches)),
        ("replace", "text pattern replace options?", call => Timed(call, Replace, 3)),
        ("split", "text pattern options?", call => Timed(call, Split)),
        ("unescape", "pattern", Unescape));

    private delegate TemplateValue Work(TemplateCall call, Regex regex);

    private static TemplateValue Timed(TemplateCall call, Work work, int options = 2)
    {
        try
        {
            return work(call, call.Evaluator.Regex(call.Text(1), Options(call, options)));
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Evaluator.Error(TemplateFindings.RegexTime, call.Text(1));
        }
        catch (ArgumentException)
        {
            throw call.Evaluator.Error(TemplateFindings.BadPattern, call.Text(1));
        }
    }

    private static RegexOptions Options(TemplateCall call, int index)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var c in call.Text(index))
        {
            options |= c switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw call.Refuse(index, "正規表現のオプション（i・m・s・x）", "regex options (i, m, s, x)"),
            };
        }

        return options;
    }

    private static TemplateList Groups(TemplateCall call, Match match)
    {
        var groups = call.Evaluator.NewList();
        for (var i = 0; i < match.Groups.Count; i++)
        {
            groups.Add(match.Groups[i].Success ? match.Groups[i].Value : default(TemplateValue));
        }

        return groups;
    }

    private static TemplateValue Match(TemplateCall call, Regex regex)
    {
        var match = regex.Match(call.Text(0));
        return match.Success ? Groups(call, match) : call.Evaluator.NewList();
    }

    private static TemplateValue Matches(TemplateCall call, Regex regex)
    {
        var all = call.Evaluator.NewList();
        for (var match = regex.Match(call.Text(0)); match.Success; match = match.NextMatch())
        {
            call.Evaluator.Turn(call.Position);
            all.Add(Groups(call, match));
        }

        return all;
    }

    private static TemplateValue Replace(TemplateCall call, Regex regex)
    {
        var (text, replacement) = (call.Text(0), call.Text(2));
        var result = new StringBuilder();
        var from = 0;
        for (var match = regex.Match(text); match.Success; match = match.NextMatch())
        {
            var put = match.Result(replacement);
            call.Evaluator.CheckStringLength((long)result.Length + (match.Index - from) + put.Length, call.Position);
            call.Evaluator.Work(1, call.Position);
            result.Append(text, from, match.Index - from).Append(put);
            from = match.Index + match.Length;
        }

        return call.Made(result.Append(text, from, text.Length - from).ToString());
    }

    private static TemplateValue Split(TemplateCall call, Regex regex)
    {
        var parts = regex.Split(call.Text(0));
        call.Evaluator.CheckArrayLength(parts.Length, call.Position);
        var list = call.Evaluator.NewList();
        foreach (var part in parts)
        {
            list.Add(part);
        }

        return list;
    }

    private static TemplateValue Unescape(TemplateCall call)
    {
        try
        {
            return Regex.Unescape(call.Text(0));
        }
        catch (ArgumentException)
        {
            throw call.Evaluator.Error(TemplateFindings.BadPattern, call.Text(0));
        }
    }
}
