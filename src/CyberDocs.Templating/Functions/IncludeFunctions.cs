using CyberDocs.Templating.Scripting;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CyberDocs.Templating.Functions;

/// <summary><c>include</c> and <c>include_join</c>, in place of Scriban's, which gather a whole template before they print it.</summary>
internal sealed class IncludeFunctions : IScriptCustomFunction
{
    private IncludeFunctions()
    {
    }

    public static IncludeFunctions Include { get; } = new();

    public static BuiltIn Join { get; } = new("include_join", "names separator begin? end?", JoinAll);

    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), index == 0 ? "template_name" : "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var call = new BuiltInCall((RenderContext)context, ((RenderContext)context).PlaceOfCall(callerContext), arguments);
        if (arguments.Count == 0)
        {
            throw call.Error(TemplateFindings.ArgumentCount, "include", "0", "1+");
        }

        return call.Context.Include(NameOf(call, arguments[0]), arguments, callerContext);
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    private static string NameOf(BuiltInCall call, object? value) => value is string or MarkupText
        ? value.ToString()!
        : throw call.Error(TemplateFindings.BadValue, call.Context.Shown(value), "テンプレートの名前", "a template name");

    /// <summary>Includes several templates with a separator; begin and end are printed only when anything is.</summary>
    private static object? JoinAll(BuiltInCall call)
    {
        object? joined = null;
        foreach (var name in call.Items(0) ?? Array.Empty<object>())
        {
            var part = call.Context.Include(NameOf(call, name), [name], null);
            joined = joined is null ? part : Concat(call, joined, Part(call, call[1]), part);
        }

        return joined is null || joined.ToString()!.Length == 0 ? "" : Concat(call, Part(call, call[2]), joined, Part(call, call[3]));
    }

    private static object Concat(BuiltInCall call, object? a, object? b, object? c) =>
        Operators.Concat(call.Context, call.Place, Operators.Concat(call.Context, call.Place, a, b), c);

    /// <summary>A text that begins with <c>tpl:</c> names a template.</summary>
    private static object? Part(BuiltInCall call, object? value) => value is string text && text.StartsWith("tpl:", StringComparison.Ordinal)
        ? call.Context.Include(text[4..], [text[4..]], null)
        : value ?? "";
}
