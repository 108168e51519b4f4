namespace CyberDocs.Templating.Runtime;

/// <summary>The named arguments of one call, ticked off as parameters take them.</summary>
internal sealed class NamedArguments
{
    private readonly List<(string Name, TemplateValue Value)> all = [];
    private readonly List<bool> taken = [];

    public int Count => all.Count;

    public int Taken => taken.Count(t => t);

    public IReadOnlyList<(string Name, TemplateValue Value)> All => all;

    /// <summary>The first name that no parameter took, or null.</summary>
    public string? FirstLeft
    {
        get
        {
            var left = taken.IndexOf(false);
            return left < 0 ? null : all[left].Name;
        }
    }

    public void Add(string name, TemplateValue value)
    {
        all.Add((name, value));
        taken.Add(false);
    }

    public bool Take(string name, out TemplateValue value)
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (!taken[i] && all[i].Name == name)
            {
                taken[i] = true;
                value = all[i].Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    public TemplateDictionary ToDictionary(Evaluator evaluator)
    {
        var dictionary = evaluator.NewDictionary();
        foreach (var (name, value) in all)
        {
            dictionary[name] = value;
        }

        return dictionary;
    }
}
