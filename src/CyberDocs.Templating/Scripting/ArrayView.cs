using System.Collections;

namespace CyberDocs.Templating.Scripting;

/// <summary>A list of the host as Scriban sees it: read only, each item wrapped when it is read.</summary>
internal sealed class ArrayView(TemplateArray source) : IList, IReadOnlyList<object?>
{
    public TemplateArray Source => source;

    public int Count => source.Count;

    public bool IsFixedSize => true;

    public bool IsReadOnly => true;

    public bool IsSynchronized => false;

    public object SyncRoot => source;

    public object? this[int index]
    {
        get => index >= 0 && index < source.Count ? ScriptValue.From(source[index]) : null;
        set => throw new NotSupportedException();
    }

    public int IndexOf(object? value)
    {
        for (var i = 0; i < source.Count; i++)
        {
            if (Equals(this[i], value))
            {
                return i;
            }
        }

        return -1;
    }

    public bool Contains(object? value) => IndexOf(value) >= 0;

    public void CopyTo(Array array, int index)
    {
        for (var i = 0; i < source.Count; i++)
        {
            array.SetValue(this[i], index + i);
        }
    }

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < source.Count; i++)
        {
            yield return ScriptValue.From(source[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public int Add(object? value) => throw new NotSupportedException();

    public void Clear() => throw new NotSupportedException();

    public void Insert(int index, object? value) => throw new NotSupportedException();

    public void Remove(object? value) => throw new NotSupportedException();

    public void RemoveAt(int index) => throw new NotSupportedException();

    public override bool Equals(object? obj) => obj is ArrayView other && ReferenceEquals(other.Source, source);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(source);
}
