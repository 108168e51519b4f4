using CyberDocs.Templating.Language;

namespace CyberDocs.Templating.Runtime;

/// <summary>Arguments and <c>$</c> variables of one run of a function or include.</summary>
internal sealed class LocalFrame(Evaluator evaluator, ReadOnlySpan<TemplateValue> arguments)
{
    // Few names at a time: a list is quicker than a table.
    private readonly List<(string Name, TemplateValue Value)> locals = [];
    private HashSet<string>? readOnly;

    /// <summary>What <c>$</c> gives: positional arguments as items, named ones as properties.</summary>
    public TemplateList Arguments { get; } = evaluator.NewList(arguments);

    /// <summary>The block that <c>wrap</c> passed, with the template that holds it.</summary>
    public (Block Block, Template Template)? Wrapped { get; init; }

    public bool TryGet(string name, out TemplateValue value)
    {
        foreach (var local in locals)
        {
            if (string.Equals(local.Name, name, StringComparison.Ordinal))
            {
                value = local.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    public void Set(string name, in TemplateValue value)
    {
        for (var i = 0; i < locals.Count; i++)
        {
            if (string.Equals(locals[i].Name, name, StringComparison.Ordinal))
            {
                locals[i] = (name, value);
                return;
            }
        }

        locals.Add((name, value));
    }

    public void Remove(string name) => locals.RemoveAll(local => local.Name == name);

    public void MakeReadOnly(string name) => (readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    public bool IsReadOnly(string name) => readOnly?.Contains(name) == true;

    public IEnumerable<string> Names => locals.Select(local => "$" + local.Name);
}
