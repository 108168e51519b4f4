using System.Collections;
using System.Runtime.InteropServices;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CyberDocs.Templating.Scripting;

/// <summary>A function of the host as Scriban calls it. Immutable and thread-safe.</summary>
internal sealed class FunctionView : IScriptCustomFunction
{
    private readonly ScriptParameterInfo[] parameters;

    public FunctionView(TemplateFunction source)
    {
        Source = source;
        parameters = [.. source.Parameters.Select(parameter => parameter.IsRequired
            ? new ScriptParameterInfo(typeof(object), parameter.Name)
            : new ScriptParameterInfo(typeof(object), parameter.Name, parameter.TakesRest ? null : ScriptValue.From(parameter.Default)))];
        RequiredParameterCount = source.Parameters.Count(parameter => parameter.IsRequired && !parameter.TakesRest);
        VarParamKind = source.Parameters.Count > 0 && source.Parameters[^1].TakesRest ? ScriptVarParamKind.LastParameter : ScriptVarParamKind.None;
    }

    public TemplateFunction Source { get; }

    public int RequiredParameterCount { get; }

    public int ParameterCount => parameters.Length;

    public ScriptVarParamKind VarParamKind { get; }

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) =>
        parameters.Length == 0 ? new(typeof(object), "") : parameters[Math.Min(index, parameters.Length - 1)];

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var render = (RenderContext)context;
        render.CheckNames(Source.Name, this, callerContext);
        var values = new List<TemplateValue>(arguments.Count);
        for (var i = 0; i < arguments.Count; i++)
        {
            if (VarParamKind == ScriptVarParamKind.LastParameter && i >= parameters.Length - 1)
            {
                foreach (var rest in arguments[i] as IEnumerable ?? Array.Empty<object>())
                {
                    values.Add(ScriptValue.To(rest));
                }
            }
            else
            {
                values.Add(ScriptValue.To(arguments[i]));
            }
        }

        return ScriptValue.From(Invoke(render, callerContext, CollectionsMarshal.AsSpan(values)));
    }

    /// <summary>Calls the function with all of its arguments.</summary>
    public TemplateValue Invoke(RenderContext render, ScriptNode? caller, ReadOnlySpan<TemplateValue> arguments)
    {
        try
        {
            return Source.Invoke(new TemplateCall(Source, arguments));
        }
        catch (TemplateFunctionException error)
        {
            throw render.Error(TemplateFindings.FunctionFailed, render.PlaceOfCall(caller), error.Function, error.Japanese, error.English);
        }
        catch (Exception error) when (error is not ScriptRuntimeException)
        {
            throw render.Stopped(error, render.PlaceOfCall(caller));
        }
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
