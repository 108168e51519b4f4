using Scriban.Syntax;

namespace CyberDocs.Templating.Scripting;

/// <summary>An expression of a plan. Immutable and thread-safe.</summary>
internal abstract class PlanValue
{
    /// <summary>The expression as Scriban has it.</summary>
    protected abstract ScriptExpression Node { get; }

    /// <summary>The value; false when Scriban has to find it, before anything was done that it would do again.</summary>
    public abstract bool TryGet(PlanRun run, out TemplateValue value);

    /// <summary>The value as Scriban holds it.</summary>
    public virtual object? ObjectOf(PlanRun run) => TryGet(run, out var value) ? ScriptValue.From(value) : run.Evaluate(Node);

    /// <summary>The value as functions of the host take it.</summary>
    public TemplateValue ValueOf(PlanRun run) => TryGet(run, out var value) ? value : ScriptValue.To(run.Evaluate(Node));

    /// <summary>Whether the value holds as a condition.</summary>
    public bool IsTrue(PlanRun run) => TryGet(run, out var value)
        ? value.Kind == TemplateValueKind.Boolean ? value.AsBoolean() : !value.IsNull
        : run.Context.ToBool(Node.Span, run.Evaluate(Node));
}
