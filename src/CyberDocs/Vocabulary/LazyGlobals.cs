using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

/// <summary>What a template can name at the top, each made when it is first asked for: some need a drawing laid out. Not thread-safe.</summary>
internal sealed class LazyGlobals(TemplateObject members) : TemplateObject
{
    private readonly Dictionary<string, TemplateValue> made = new(StringComparer.Ordinal);

    public override IReadOnlyList<string> Names => members.Names;

    public override bool TryGet(string name, out TemplateValue value)
    {
        if (made.TryGetValue(name, out value))
        {
            return true;
        }

        if (!members.TryGet(name, out value))
        {
            return false;
        }

        made.Add(name, value);
        return true;
    }
}
