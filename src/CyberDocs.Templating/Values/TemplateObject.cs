using System.Diagnostics.CodeAnalysis;

namespace CyberDocs.Templating;

/// <summary>Named values that a template reads by <c>object.name</c>. Names are compared ordinally.</summary>
/// <remarks>
/// Derive from it to expose lookups that are computed; for plain data <see cref="TemplateDictionary"/> and <see cref="TemplateShape{T}"/> are enough.
/// </remarks>
[SuppressMessage("Naming", "CA1711", Justification = "An object in the sense of the template language.")]
public abstract class TemplateObject
{
    /// <summary>The names that <see cref="TryGet"/> answers to, in a stable order; also what misspellings are compared with.</summary>
    public abstract IReadOnlyList<string> Names { get; }

    /// <summary>Looks a member up.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value, or null when there is none.</param>
    /// <returns>False when there is no such member.</returns>
    public abstract bool TryGet(string name, out TemplateValue value);

    /// <summary>Looks a member up where the last lookup, if it was of the same shape, says where it is.</summary>
    internal virtual bool TryGetAt(string name, ref ShapeSlot? last, out TemplateValue value) => TryGet(name, out value);

    /// <summary>The shape that gives the members; null when there is none.</summary>
    internal virtual TemplateShape? Shape => null;
}
