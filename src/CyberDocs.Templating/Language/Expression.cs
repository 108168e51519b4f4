using CyberDocs.Templating.Runtime;

namespace CyberDocs.Templating.Language;

/// <summary>A node that has a value. Nodes are immutable and shared between threads; state lives in the evaluator.</summary>
internal abstract class Expression(SourcePosition position, int depth)
{
    public SourcePosition Position { get; } = position;

    /// <summary>Levels of expressions below and including this one.</summary>
    public int Depth { get; } = depth;

    /// <summary>The source as messages show it, such as <c>device.name</c>.</summary>
    public virtual string Describe() => "(…)";

    public abstract TemplateValue Evaluate(Evaluator evaluator);

    /// <summary>The value without calling it when it is a function.</summary>
    public virtual TemplateValue EvaluateUncalled(Evaluator evaluator) => Evaluate(evaluator);
}
