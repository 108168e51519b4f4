using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace CyberDocs.Templating.Scripting;

/// <summary>What <c>this</c> is at the top: the variables that the template set, in front of those that it was given.</summary>
internal sealed class GlobalsObject(TemplateObject given) : IScriptObject
{
    private readonly Dictionary<string, object?> own = new(StringComparer.Ordinal);
    private readonly HashSet<string> fixedNames = new(StringComparer.Ordinal);

    /// <summary>Values of the variables that the template set.</summary>
    public IEnumerable<object?> Own => own.Values;

    public int Count => own.Count + given.Names.Count;

    public bool IsReadOnly
    {
        get => false;
        set => throw new NotSupportedException();
    }

    public IEnumerable<string> GetMembers() => own.Keys.Concat(given.Names.Where(name => !own.ContainsKey(name)));

    public bool Contains(string member) => own.ContainsKey(member) || given.TryGet(member, out _);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (own.TryGetValue(member, out value))
        {
            return true;
        }

        var found = given.TryGet(member, out var outer);
        value = found ? ScriptValue.From(outer) : null;
        return found;
    }

    public bool CanWrite(string member) => !fixedNames.Contains(member);

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly)
    {
        if (!CanWrite(member))
        {
            return false;
        }

        own[member] = value;
        if (readOnly)
        {
            fixedNames.Add(member);
        }

        return true;
    }

    public bool Remove(string member) => own.Remove(member);

    public void SetReadOnly(string member, bool readOnly)
    {
        if (readOnly)
        {
            fixedNames.Add(member);
        }
    }

    public IScriptObject Clone(bool deep) => throw new NotSupportedException();
}
