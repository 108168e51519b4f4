using CyberDocs.Templating.Runtime;

namespace CyberDocs.Templating.Language;

/// <summary>A node that does something. Nodes are immutable and shared between threads; state lives in the evaluator.</summary>
internal abstract class Statement(SourcePosition position)
{
    public SourcePosition Position { get; } = position;

    public abstract Flow Execute(Evaluator evaluator);
}

/// <summary>What to do after a statement.</summary>
internal enum Flow
{
    Next, Break, Continue, Return,
}
