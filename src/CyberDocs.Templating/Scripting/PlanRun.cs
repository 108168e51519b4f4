using Scriban.Syntax;

namespace CyberDocs.Templating.Scripting;

/// <summary>One run of a plan: variables are looked up once each, until something ran that may have set them. Not thread-safe.</summary>
/// <param name="context">The render.</param>
/// <param name="names">How many variables the plan reads.</param>
internal readonly struct PlanRun(RenderContext context, int names)
{
    private static readonly object Nothing = new();

    private readonly object?[] values = names == 0 ? [] : new object?[names];

    public RenderContext Context => context;

    /// <summary>What a variable holds; a function is given as it is.</summary>
    public object? ValueOf(int name, ScriptVariableGlobal variable)
    {
        ref var value = ref values[name];
        value ??= context.GetValue(variable) ?? Nothing;
        return ReferenceEquals(value, Nothing) ? null : value;
    }

    /// <summary>Has Scriban do a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="block">The block that it stands in.</param>
    public void Evaluate(ScriptStatement statement, ScriptBlockStatement block)
    {
        var result = context.Evaluate(statement, false);
        Array.Clear(values);
        if (result is not null && statement.CanOutput)
        {
            context.Write(block.Span, result);
        }
    }

    /// <summary>Has Scriban find a value.</summary>
    public object? Evaluate(ScriptExpression expression)
    {
        var result = context.Evaluate(expression, false);
        Array.Clear(values);
        return result;
    }
}
