using System.Diagnostics.CodeAnalysis;

namespace CyberDocs.Templating;

/// <summary>A mutable object that keeps the order in which members were first set; what <c>{ a: 1 }</c> creates in a template.</summary>
/// <remarks>Not thread-safe: values that several renders share must not be changed by templates.</remarks>
[SuppressMessage("Naming", "CA1711", Justification = "A dictionary in the sense of the template language.")]
public sealed class TemplateDictionary : TemplateObject
{
    private readonly Dictionary<string, int> positions;
    private readonly List<string> names = [];
    private readonly List<TemplateValue> values = [];

    /// <summary>An empty object.</summary>
    public TemplateDictionary() => positions = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names => names;

    /// <summary>How many members there are.</summary>
    public int Count => names.Count;

    /// <summary>Reads a member, null when there is none; sets or adds one.</summary>
    /// <param name="name">The member's name.</param>
    public TemplateValue this[string name]
    {
        get => TryGet(name, out var value) ? value : default;
        set
        {
            ArgumentNullException.ThrowIfNull(name);
            if (positions.TryGetValue(name, out var position))
            {
                values[position] = value;
                return;
            }

            positions.Add(name, names.Count);
            names.Add(name);
            values.Add(value);
        }
    }

    /// <summary>Sets a member and returns this object, for building in one expression.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">Its value.</param>
    public TemplateDictionary With(string name, TemplateValue value)
    {
        this[name] = value;
        return this;
    }

    /// <inheritdoc/>
    public override bool TryGet(string name, out TemplateValue value)
    {
        if (positions.TryGetValue(name, out var position))
        {
            value = values[position];
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Removes a member.</summary>
    /// <param name="name">The member's name.</param>
    /// <returns>False when there was none.</returns>
    public bool Remove(string name)
    {
        if (!positions.Remove(name, out var position))
        {
            return false;
        }

        names.RemoveAt(position);
        values.RemoveAt(position);
        for (var i = position; i < names.Count; i++)
        {
            positions[names[i]] = i;
        }

        return true;
    }
}
