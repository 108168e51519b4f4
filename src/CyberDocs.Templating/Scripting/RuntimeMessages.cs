using System.Text.RegularExpressions;
using Scriban.Parsing;
using Scriban.Syntax;

namespace CyberDocs.Templating.Scripting;

/// <summary>Errors of Scriban's own while a template runs, as findings of ours: told apart by their words, since Scriban has no codes.</summary>
internal static partial class RuntimeMessages
{
    public static bool IsAboutArguments(ScriptRuntimeException error) =>
        error.OriginalMessage.StartsWith("Invalid number of arguments", StringComparison.Ordinal);

    public static bool IsListCalled(ScriptRuntimeException error) =>
        error.OriginalMessage.StartsWith("Invalid target function", StringComparison.Ordinal)
        && (error.OriginalMessage.Contains(nameof(Scriban.Runtime.ScriptArray), StringComparison.Ordinal)
            || error.OriginalMessage.Contains(nameof(ArrayView), StringComparison.Ordinal));

    public static RenderError Translate(RenderContext context, ScriptRuntimeException error, SourceSpan? place = null)
    {
        if (error is RenderError translated)
        {
            return translated;
        }

        if (Innermost(error) is RenderError inner)
        {
            return inner;
        }

        var (words, span) = (error.OriginalMessage, place ?? error.Span);
        var quoted = Backquoted().Matches(words).Select(match => match.Groups[1].Value).ToList();
        string Part(int i) => i < quoted.Count ? Short(quoted[i]) : "?";
        bool Says(string part) => words.Contains(part, StringComparison.Ordinal);
        var options = context.Options;

        if (Innermost(error) is RegexMatchTimeoutException timeout)
        {
            return context.Error(TemplateFindings.RegexTime, span, Short(timeout.Pattern));
        }

        if (Innermost(error) is RegexParseException)
        {
            return context.Error(TemplateFindings.BadPattern, span, Short(words));
        }

        return words switch
        {
            _ when IsAboutArguments(error) =>
                context.Error(TemplateFindings.ArgumentCount, span, Short(Called(quoted.ElementAtOrDefault(1) ?? "?")), Part(0), Part(2)),
            _ when Says("iteration limit") || Says("exceeds LoopLimit") => context.Error(TemplateFindings.LoopLimit, span, ValueText.Of(options.MaxLoopTurns)),
            _ when Says("recursive depth limit") || Says("stack overflow") || Says("nsufficient") =>
                context.Error(TemplateFindings.CallLimit, span, ValueText.Of(options.MaxCallDepth)),
            _ when Says("LimitToString") => context.Error(TemplateFindings.StringLimit, span, ValueText.Of(options.MaxStringLength)),
            _ when Says("too deeply nested") => context.Error(TemplateFindings.ValueDepthLimit, span, ValueText.Of(options.MaxValueDepth)),
            _ when Says(" is null. Cannot access") => context.Error(TemplateFindings.NullTarget, span, Part(0), Rest(words)),
            _ when Says("for a null object") => context.Error(TemplateFindings.NullTarget, span, "?", Rest(words)),
            _ when Says("was not found") && quoted.Count > 0 => context.Error(TemplateFindings.UnknownVariable, span, Part(0), "-"),
            _ when Says("readonly member") => context.Error(TemplateFindings.NotChangeable, span, Rest(words)),
            _ when Says("readonly variable") && Says("builtin") => context.Error(TemplateFindings.NotChangeable, span, Part(0)),
            _ when words.Contains("readonly", StringComparison.OrdinalIgnoreCase) && !Says("variable") =>
                context.Error(TemplateFindings.NotChangeable, span, Part(0)),
            _ when Says("readonly variable") || Says("read-only") || Says("readonly object") => context.Error(TemplateFindings.ReadOnly, span, Part(0)),
            _ when Says("is not a valid function") || Says("Invalid target function") || Says("Expecting a direct function") =>
                context.Error(TemplateFindings.NotAFunction, span, Part(0), Part(0), Part(0)),
            _ when Says("Unexpected type") && Says("for iterator") => context.Error(TemplateFindings.NotIterable, span, "…", Part(0)),
            _ when Says("perator `") => context.Error(TemplateFindings.BadOperator, span, Part(0), "…", "…"),
            _ when Says("Cannot negate") => context.Error(TemplateFindings.BadOperator, span, "-", "string", "string"),
            _ when Says("indexer") => context.Error(TemplateFindings.BadIndex, span, Part(0), Rest(words)),
            _ when Says("[with] statement") => context.Error(TemplateFindings.BadValue, span, Part(0), "オブジェクト", "an object"),
            _ when Says("Unable to convert type") => context.Error(TemplateFindings.BadValue, span, Part(0), Kind(Part(1)).Japanese, Kind(Part(1)).English),
            _ when Says("can only be used inside") || Says("`break`") || Says("`continue`") => context.Error(TemplateFindings.OutsideLoop, span, Part(0)),
            _ => context.Error(TemplateFindings.FunctionFailed, span, "Scriban", Short(words), Short(words)),
        };
    }

    private static Exception Innermost(Exception error)
    {
        while (error.InnerException is { } inner)
        {
            error = inner;
        }

        return error;
    }

    // The name of the function in a call as Scriban prints it.
    private static string Called(string call) => call.IndexOfAny([' ', '(']) is > 0 and var end ? call[..end] : call;

    private static string Rest(string words) => Short(words[(words.LastIndexOf(": ", StringComparison.Ordinal) + 1)..].Trim());

    private static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;

    private static (string Japanese, string English) Kind(string name) => name switch
    {
        "int" or "long" => ("整数", "a whole number"),
        "double" or "float" or "decimal" or "bigint" => ("数", "a number"),
        "bool" => ("真偽値", "true or false"),
        "DateTime" or "datetime" or "date" => ("日付", "a date"),
        "TimeSpan" or "timespan" => ("時間の長さ", "a length of time"),
        "string" => ("文字列", "text"),
        _ => ("この関数の引数", "an argument of this function"),
    };

    [GeneratedRegex("`([^`]*)`", RegexOptions.None, 1000)]
    private static partial Regex Backquoted();
}
