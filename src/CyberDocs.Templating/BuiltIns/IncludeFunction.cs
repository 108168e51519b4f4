namespace CyberDocs.Templating.BuiltIns;

/// <summary><c>include</c>: known to the evaluator, which runs it with streaming where it can.</summary>
internal sealed class IncludeFunction : TemplateFunction
{
    public override string Name => "include";

    public override IReadOnlyList<TemplateParameter> Parameters { get; } =
        [new TemplateParameter("template_name"), TemplateParameter.Rest("arguments")];

    public override TemplateValue Invoke(TemplateCall call) => call.Evaluator.Call(this, call.Arguments);
}
