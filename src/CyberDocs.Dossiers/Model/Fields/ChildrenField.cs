namespace CyberDocs.Model.Fields;

/// <summary>A field of several records: a list, or a map when <paramref name="entries"/> says how. Immutable once its shape is built.</summary>
/// <remarks>Records with an identity are compared one by one, others as lines of their owner.</remarks>
internal sealed class ChildrenField<T, TChild>(
    RecordShape<TChild> shape,
    string key,
    string japanese,
    string description,
    FieldKind kind,
    Func<T, ValueList<TChild>> get,
    Func<T, ValueList<TChild>, T> set,
    Func<RecordField, MapEntries<TChild>>? entries)
    : TypedField<T>(key, japanese, description, kind)
    where T : class
    where TChild : class
{
    private MapEntries<TChild>? map;

    public override RecordShape Child => shape;

    public override MapEntries<TChild>? Entries => map ??= entries?.Invoke(this);

    public override T Fill(T record, IFieldReader reader)
    {
        var children = Entries is { } own ? reader.Map(own) : reader.Records(this, shape);
        return children is { Count: > 0 } ? set(record, children) : record;
    }

    public override ValueList<string> Values(T record) =>
        shape.Identity is not null || get(record) is not { Count: > 0 } children ? [] : children.Select(LineOf).ToValueList();

    public override void Write(T record, IFieldWriter writer)
    {
        if (get(record) is not { Count: > 0 } children)
        {
            return;
        }

        if (Entries is { } own)
        {
            writer.Map(own, children);
        }
        else
        {
            writer.Records(this, shape, children);
        }
    }

    public override void Visit(IReadOnlyList<PlacedRecord<T>> owners, IRecordVisitor visitor)
    {
        var children = new List<PlacedRecord<TChild>>();
        foreach (var owner in owners)
        {
            foreach (var child in get(owner.Record).AsSpan())
            {
                children.Add(new(child, shape.Identity is not { } identity ? null : Entries is null ? identity(child) : $"{owner.Identity} {identity(child)}"));
            }
        }

        shape.Show(children, visitor);
    }

    public override T Rework(T record, IRecordWork work, string? owner)
    {
        var before = get(record);
        TChild[]? worked = null;
        for (var i = 0; i < before.Count; i++)
        {
            var child = work.Over(shape, before[i], owner);
            if (worked is null && !ReferenceEquals(child, before[i]))
            {
                worked = [.. before];
            }

            if (worked is not null)
            {
                worked[i] = child;
            }
        }

        return worked is null ? record : set(Own(record), worked.ToValueList());
    }

    private string LineOf(TChild child) => Entries is { } own ? $"{own.Key(child)}: {shape.TextOf(child)}" : shape.TextOf(child);
}
