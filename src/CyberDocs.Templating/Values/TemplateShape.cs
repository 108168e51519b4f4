using System.Collections.Frozen;

namespace CyberDocs.Templating;

/// <summary>The names that objects of one type have in templates, each at a fixed slot.</summary>
internal abstract class TemplateShape
{
    private readonly Dictionary<string, int> slots = new(StringComparer.Ordinal);
    private readonly List<string> names = [];
    private readonly List<TemplateType> types = [];
    private FrozenDictionary<string, int>? frozen;

    private protected TemplateShape()
    {
    }

    /// <summary>The member names in the order in which they were added.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The slot of a member, or -1. The first call fixes the shape, which is thread-safe from then on.</summary>
    internal int SlotOf(string name) =>
        (frozen ??= slots.ToFrozenDictionary(StringComparer.Ordinal)).TryGetValue(name, out var slot) ? slot : -1;

    /// <summary>Type of a member; null when there is none of that name.</summary>
    internal TemplateType? TypeOf(string name) => SlotOf(name) is >= 0 and var slot ? types[slot] : null;

    private protected void AddName(string name, TemplateType type)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (frozen is not null)
        {
            throw new InvalidOperationException("The shape is in use already; add all members first.");
        }

        if (!slots.TryAdd(name, names.Count))
        {
            throw new ArgumentException($"The member '{name}' was added before.", nameof(name));
        }

        names.Add(name);
        types.Add(type);
    }
}
