using CyberDocs.Templating.Language;

namespace CyberDocs.Templating.Runtime;

/// <summary>A function that a template defines. It runs only inside an evaluator, which knows how to call it.</summary>
internal sealed class ScriptFunction(FunctionDefinition definition, Template template) : TemplateFunction
{
    public FunctionDefinition Definition => definition;

    /// <summary>The template that holds the source, for messages.</summary>
    public Template Template => template;

    public override string Name => definition.Name ?? "do";

    public override IReadOnlyList<TemplateParameter> Parameters { get; } = definition.Parameters is { } declared
        ? [.. declared.Select(p => new TemplateParameter(p.Name, p.Default is null, default, p.TakesRest))]
        : [TemplateParameter.Rest("arguments")];

    public override TemplateValue Invoke(TemplateCall call) => call.Evaluator.Call(this, call.Arguments);
}
