using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CyberDocs.Templating.Scripting;

/// <content>Values as text, and text as templates.</content>
internal sealed partial class RenderContext
{
    private const int MostRemembered = 4096;

    private readonly Dictionary<(FunctionView Function, DateTime Date), TemplateValue> ofDates = [];
    private TemplateText? evaluated;

    public override string? ObjectToString(object? value, bool nested = false)
    {
        switch (value)
        {
            case null or EmptyScriptObject:
                return nested ? "null" : null;
            case string text when !nested:
                return text;
            case MarkupText markup when !nested:
                return markup.Text;
            case bool truth:
                return truth ? "true" : "false";
            case DateTime date:
                return date.ToString("dd MMM yyyy", CultureInfo.InvariantCulture);
            case TimeSpan length:
                return length.ToString("c", CultureInfo.InvariantCulture);
            case IFormattable number when ScriptValue.IsNumber(value):
                Weigh(value);
                return number.ToString(null, CultureInfo.InvariantCulture);
            default:
                var result = new StringBuilder();
                Append(result, value, nested ? 1 : 0);
                return result.ToString();
        }
    }

    private void Append(StringBuilder text, object? value, int depth)
    {
        if (depth > Options.MaxValueDepth)
        {
            throw Error(TemplateFindings.ValueDepthLimit, CurrentSpan, ValueText.Of(Options.MaxValueDepth));
        }

        CheckStringLength(text.Length, CurrentSpan);
        switch (value)
        {
            case string or MarkupText:
                text.Append('"')
                    .Append(value.ToString()!.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
                break;
            case IScriptCustomFunction:
                text.Append("<function>");
                break;
            case IDictionary<string, object?> members:
                AppendAll(text, "{", "}", members, depth, (pair, inner) =>
                {
                    var (name, member) = (KeyValuePair<string, object?>)pair!;
                    text.Append(name).Append(": ");
                    Append(text, member, inner);
                });
                break;
            case KeyValuePair<string, object?>(var key, var held):
                Append(text, new ScriptObject { ["key"] = key, ["value"] = held }, depth);
                break;
            case IEnumerable items:
                AppendAll(text, "[", "]", items, depth, (item, inner) => Append(text, item, inner));
                break;
            case IScriptObject scope:
                AppendAll(text, "{", "}", scope.GetMembers(), depth, (name, inner) =>
                {
                    scope.TryGetValue(this, CurrentSpan, (string)name!, out var member);
                    text.Append((string)name!).Append(": ");
                    Append(text, member, inner);
                });
                break;
            case null or bool or DateTime or TimeSpan or IFormattable:
                text.Append(value is IFormattable other and not (DateTime or TimeSpan)
                    ? other.ToString(null, CultureInfo.InvariantCulture)
                    : ObjectToString(value, true));
                break;
            default:
                text.Append(ScriptValue.KindOf(value));
                break;
        }
    }

    private void AppendAll(StringBuilder text, string begin, string end, IEnumerable items, int depth, Action<object?, int> append)
    {
        var separator = begin;
        foreach (var item in items)
        {
            Turn(1, CurrentSpan);
            text.Append(separator);
            append(item, depth + 1);
            separator = ", ";
        }

        text.Append(separator == begin ? begin : "").Append(end);
    }

    /// <summary>What a function of the host makes of a value; they are pure, and the dates of a ledger come again and again.</summary>
    public TemplateValue Call(FunctionView function, in TemplateValue given, ScriptFunctionCall call)
    {
        if (given.Kind != TemplateValueKind.Date)
        {
            return Called(function, given, call);
        }

        if (!ofDates.TryGetValue((function, given.AsDateTime()), out var value))
        {
            value = Called(function, given, call);
            if (ofDates.Count < MostRemembered)
            {
                ofDates.Add((function, given.AsDateTime()), value);
            }
        }

        return value;
    }

    private TemplateValue Called(FunctionView function, in TemplateValue given, ScriptFunctionCall call)
    {
        var value = function.Invoke(this, call, new ReadOnlySpan<TemplateValue>(in given));
        if (value.IsText && value.AsText().Length > LongText)
        {
            Kept(ScriptValue.From(value), call);
        }

        return value;
    }

    /// <summary>The value of an expression, or the output of a template, given as text.</summary>
    public object? EvaluateText(object? source, bool isTemplate, SourceSpan span)
    {
        if (source is not (string or MarkupText))
        {
            return source;
        }

        var text = source.ToString()!;
        CheckStringLength((long)text.Length * 16, span);
        Turn(text.Length, span);
        Step(NodesPerTemplate / NodesPerCall);
        var name = source is string ? ScriptLibrary.DataName : ScriptLibrary.MarkupName;
        var (outer, parsed) = (evaluated, ScriptParser.Parse(new TemplateText(name, isTemplate ? text : "{{" + text + "}}"), Options));
        if (parsed.Page is not { } page)
        {
            throw new RenderError(span, [.. parsed.Findings, .. Error(TemplateFindings.IncludeInvalid, span, ScriptLibrary.DataName).Findings]);
        }

        evaluated = parsed.Text;
        includes.Add((ScriptLibrary.DataName, span));
        try
        {
            return !isTemplate && page.Body is { Statements: [ScriptExpressionStatement { Expression: { } expression and not ScriptAssignExpression }] }
                ? Evaluate(expression, false)
                : Captured(page);
        }
        finally
        {
            includes.RemoveAt(includes.Count - 1);
            evaluated = outer;
        }
    }

    /// <summary>Runs another template inside this render: into the output where it stands as a statement, as markup elsewhere.</summary>
    public object? Include(string name, ScriptArray arguments, ScriptNode? caller)
    {
        var span = PlaceOfCall(caller);

        // Includes that fan out would else run for hours without a single turn.
        Turn(4, span);
        Step();
        var entry = library.Find(name) ?? throw Error(TemplateFindings.IncludeNotFound, span, name);
        if (entry.Page is not { } page)
        {
            throw new RenderError(span, [.. entry.Findings, .. Error(TemplateFindings.IncludeInvalid, span, name).Findings]);
        }

        includes.Add((name, span));
        PushLocal();
        try
        {
            SetValue(ScriptVariable.Arguments, arguments, true, true);
            foreach (var argument in (caller as ScriptFunctionCall)?.Arguments.OfType<ScriptNamedArgument>() ?? [])
            {
                if (argument.Name?.Name is { } local && arguments.TryGetValue(this, span, local, out var given))
                {
                    SetValue(ScriptVariable.Create(local, ScriptVariableScope.Local), given, false, true);
                }
            }

            if (!Options.AutoIndent && caller?.Parent is ScriptExpressionStatement)
            {
                Evaluate(page, false);
                return null;
            }

            return Captured(page);
        }
        finally
        {
            PopLocal();
            includes.RemoveAt(includes.Count - 1);
        }
    }
}
