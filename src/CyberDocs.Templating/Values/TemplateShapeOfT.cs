namespace CyberDocs.Templating;

/// <summary>How templates see instances of <typeparamref name="T"/>: an ordered set of named getters. Replaces reflection.</summary>
/// <remarks>Add every member before the first render; from then on the shape is immutable and thread-safe.</remarks>
/// <typeparam name="T">The type that is shown.</typeparam>
internal sealed class TemplateShape<T> : TemplateShape
    where T : class
{
    private readonly List<Func<T, TemplateValue>> added = [];
    private Func<T, TemplateValue>[]? getters;

    /// <summary>Adds a member.</summary>
    /// <param name="name">Its name in templates, in snake_case.</param>
    /// <param name="getter">Reads it; called at each access, so it should be cheap and pure.</param>
    /// <returns>This shape.</returns>
    public TemplateShape<T> Add(string name, Func<T, TemplateValue> getter) => Add(name, TemplateType.Unknown, getter);

    /// <summary>Adds a member whose type is known, so that templates can be checked without data.</summary>
    internal TemplateShape<T> Add(string name, TemplateType type, Func<T, TemplateValue> getter)
    {
        ArgumentNullException.ThrowIfNull(getter);
        AddName(name, type);
        added.Add(getter);
        getters = null;
        return this;
    }

    /// <summary>The instance as templates see it; null becomes the value null.</summary>
    public TemplateValue Wrap(T? instance) => instance is null ? default : new Shaped(this, instance);

    internal TemplateValue Get(T instance, int slot) => (getters ??= [.. added])[slot](instance);

    private sealed class Shaped(TemplateShape<T> shape, T instance) : TemplateObject
    {
        public override IReadOnlyList<string> Names => shape.Names;

        internal override TemplateShape Shape => shape;

        public override bool TryGet(string name, out TemplateValue value)
        {
            var slot = shape.SlotOf(name);
            value = slot < 0 ? default : shape.Get(instance, slot);
            return slot >= 0;
        }

        internal override bool TryGetAt(string name, ref ShapeSlot? last, out TemplateValue value)
        {
            if (last is not { } known || known.Shape != shape)
            {
                last = known = new ShapeSlot(shape, shape.SlotOf(name));
            }

            value = known.Slot < 0 ? default : shape.Get(instance, known.Slot);
            return known.Slot >= 0;
        }

        // Two wraps of one instance are the same object to a template.
        public override bool Equals(object? obj) => obj is Shaped other && ReferenceEquals(other.Instance, instance);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(instance);

        private T Instance => instance;
    }
}
