using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace CyberDocs.Templating.Scripting;

/// <summary>An object of the host as Scriban sees it. Templates read it and never change it.</summary>
internal sealed class ObjectView(TemplateObject source) : IScriptObject, IDictionary<string, object?>
{
    public TemplateObject Source => source;

    public int Count => source.Names.Count;

    public bool IsReadOnly
    {
        get => true;
        set => throw new NotSupportedException();
    }

    public ICollection<string> Keys => [.. source.Names];

    public ICollection<object?> Values => [.. source.Names.Select(name => this[name])];

    public object? this[string key]
    {
        get => source.TryGet(key, out var value) ? ScriptValue.From(value) : null;
        set => throw new NotSupportedException();
    }

    public IEnumerable<string> GetMembers() => source.Names;

    public bool Contains(string member) => source.TryGet(member, out _);

    public bool ContainsKey(string key) => Contains(key);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) => TryGetValue(member, out value);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var found = source.TryGet(key, out var given);
        value = found ? ScriptValue.From(given) : null;
        return found;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        foreach (var name in source.Names)
        {
            yield return new KeyValuePair<string, object?>(name, this[name]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Contains(KeyValuePair<string, object?> item) => TryGetValue(item.Key, out var value) && Equals(value, item.Value);

    public void CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex)
    {
        foreach (var pair in this)
        {
            array[arrayIndex++] = pair;
        }
    }

    public void Add(string key, object? value) => throw new NotSupportedException();

    public void Add(KeyValuePair<string, object?> item) => throw new NotSupportedException();

    public void Clear() => throw new NotSupportedException();

    public bool Remove(KeyValuePair<string, object?> item) => throw new NotSupportedException();

    // Two views of one thing are the same thing to a template.
    public override bool Equals(object? obj) => obj is ObjectView other && other.Source.Equals(source);

    public override int GetHashCode() => source.GetHashCode();
}
