using System.Collections;
using System.Diagnostics;
using CyberDocs.Templating.Scripting;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CyberDocs.Templating.Functions;

/// <summary>
/// A built-in function: Scriban's own, or ours in its place, with its arguments, its work and its result looked at. Immutable and thread-safe.
/// </summary>
internal sealed class BuiltIn : IPlainFunction
{
    private readonly Body? body;
    private readonly IScriptCustomFunction? inner;
    private readonly ScriptParameterInfo[] parameters;
    private readonly bool isExpression;

    /// <summary>Scriban's function.</summary>
    public BuiltIn(string name, IScriptCustomFunction inner)
    {
        (Name, this.inner, isExpression) = (name, inner, WholeCharacters.IsExpression(name));
        parameters = [.. Enumerable.Range(0, inner.ParameterCount).Select(inner.GetParameterInfo)];
        (RequiredParameterCount, VarParamKind) = (inner.RequiredParameterCount, inner.VarParamKind);
    }

    /// <summary>Our function.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="declared">Its parameters such as <c>text with? rest...</c>: a question mark marks what may be left out.</param>
    /// <param name="body">What it does.</param>
    public BuiltIn(string name, string declared, Body body)
    {
        (Name, this.body, isExpression) = (name, body, WholeCharacters.IsExpression(name));
        var names = declared.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        parameters = [.. names.Select(part => part[^1] is '?' or '.'
            ? new ScriptParameterInfo(typeof(object), part.TrimEnd('?', '.'), null)
            : new ScriptParameterInfo(typeof(object), part))];
        RequiredParameterCount = names.Count(part => part[^1] is not ('?' or '.'));
        VarParamKind = declared.EndsWith("...", StringComparison.Ordinal) ? ScriptVarParamKind.LastParameter : ScriptVarParamKind.None;
    }

    /// <summary>What a function does.</summary>
    /// <param name="call">Its arguments.</param>
    public delegate object? Body(BuiltInCall call);

    public string Name { get; }

    public bool TakesAnything => body is not null;

    public int RequiredParameterCount { get; }

    public int ParameterCount => parameters.Length;

    public ScriptVarParamKind VarParamKind { get; }

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) =>
        inner is not null && (index < parameters.Length || VarParamKind != ScriptVarParamKind.None) ? inner.GetParameterInfo(index)
            : parameters.Length == 0 ? new(typeof(object), "")
            : parameters[Math.Min(index, parameters.Length - 1)];

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var render = (RenderContext)context;
        render.Step();
        var call = new BuiltInCall(render, render.PlaceOfCall(callerContext), arguments);
        if (VarParamKind != ScriptVarParamKind.Direct)
        {
            render.CheckNames(Name, this, callerContext);
        }

        foreach (var argument in arguments)
        {
            Examine(render, call, argument);
        }

        var whole = new WholeCharacters();
        var given = whole.Given(Name, arguments, isOurs: inner is null);
        var begun = isExpression ? Stopwatch.GetTimestamp() : 0;
        var result = whole.Made(inner is null
            ? body!(new(render, call.Place, given))
            : InvokeInner(call, inner, callerContext, given, blockStatement));
        if (isExpression && render.IsMatchedTooLong(Stopwatch.GetElapsedTime(begun)))
        {
            throw call.Error(TemplateFindings.RegexTime, call.Text(1));
        }

        return result switch
        {
            double number when !double.IsFinite(number) => throw render.Error(TemplateFindings.NumberLimit, call.Place),
            float number => (double)number,
            ScriptArray made => made,

            // Lazy lists are written out where they are made: later, what their functions see may be gone.
            IEnumerable items and not (string or IDictionary<string, object?> or ArrayView) => call.List(items),
            _ => result,
        };
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    private static void Examine(RenderContext render, BuiltInCall call, object? argument)
    {
        render.GoThrough(argument);
        switch (argument)
        {
            case string text:
                render.Read(text.Length, call.Place);
                break;
            case MarkupText markup:
                render.Read(markup.Text.Length, call.Place);
                break;
            case ICollection items:
                render.CheckArrayLength(items.Count, call.Place);
                render.Turn(items.Count / 16, call.Place);
                render.CopyItems(items.Count);
                break;
        }
    }

    private static object? InvokeInner(BuiltInCall call, IScriptCustomFunction inner, ScriptNode? caller, ScriptArray arguments, ScriptBlockStatement? block)
    {
        try
        {
            return inner.Invoke(call.Context, caller, arguments, block);
        }
        catch (ScriptRuntimeException error) when (error is not (RenderError or ScriptAbortException))
        {
            throw RuntimeMessages.Translate(call.Context, error, call.Place);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or FormatException or OverflowException or InvalidCastException
            or System.Text.Json.JsonException or NullReferenceException or NotSupportedException
                or IndexOutOfRangeException or System.Text.RegularExpressions.RegexMatchTimeoutException)
        {
            throw RuntimeMessages.Translate(call.Context, new ScriptRuntimeException(call.Place, error.Message, error), call.Place);
        }
    }
}
