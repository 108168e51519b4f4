using CyberDocs.Findings;
using CyberDocs.Templating.BuiltIns;
using CyberDocs.Templating.Language;

namespace CyberDocs.Templating.Runtime;

/// <content>Variables: one stack of objects, loop variables and function parameters; the nearest that knows a name answers.</content>
internal sealed partial class Evaluator
{
    private readonly RenderGlobals globals;
    private readonly List<LoopState> loopStates = [];
    private Scope[] scopes = new Scope[16];
    private int scopeCount;

    // Parameters of functions below this index belong to callers and are not seen.
    private int functionBase;

    private enum ScopeKind
    {
        Object, Loop, Function,
    }

    private struct Scope
    {
        public ScopeKind Kind;
        public string? Name;
        public TemplateObject? Object;
        public TemplateValue Value;
    }

    /// <summary>Local variables and arguments of the running function or include.</summary>
    public LocalFrame Frame { get; private set; }

    /// <summary>The object that assignments to plain names go to.</summary>
    public TemplateObject This
    {
        get
        {
            for (var i = scopeCount - 1; i > 0; i--)
            {
                if (scopes[i].Kind == ScopeKind.Object)
                {
                    return scopes[i].Object!;
                }
            }

            return globals;
        }
    }

    public void PushObject(TemplateObject value) => Push(new Scope { Kind = ScopeKind.Object, Object = value });

    public int PushLoopVariable(string name)
    {
        Push(new Scope { Kind = ScopeKind.Loop, Name = name });
        return scopeCount - 1;
    }

    public void SetLoopVariable(int scope, in TemplateValue value) => scopes[scope].Value = value;

    public void PopScope() => scopes[--scopeCount] = default;

    private void PushFunction(TemplateDictionary parameters) => Push(new Scope { Kind = ScopeKind.Function, Object = parameters });

    private void Push(in Scope scope)
    {
        if (scopeCount == scopes.Length)
        {
            Array.Resize(ref scopes, scopeCount * 2);
        }

        scopes[scopeCount++] = scope;
    }

    public bool TryReadVariable(string name, out TemplateValue value)
    {
        for (var i = scopeCount - 1; i >= 0; i--)
        {
            ref var scope = ref scopes[i];
            if (scope.Kind == ScopeKind.Loop)
            {
                if (string.Equals(scope.Name, name, StringComparison.Ordinal))
                {
                    value = scope.Value;
                    return true;
                }
            }
            else if ((scope.Kind == ScopeKind.Object || i >= functionBase) && scope.Object!.TryGet(name, out value))
            {
                return true;
            }
        }

        return BuiltInFunctions.Globals.TryGetValue(name, out value);
    }

    public void WriteVariable(string name, in TemplateValue value, SourcePosition position)
    {
        var function = -1;
        for (var i = scopeCount - 1; i >= 0; i--)
        {
            ref var scope = ref scopes[i];
            switch (scope.Kind)
            {
                case ScopeKind.Loop when scope.Name == name:
                    scope.Value = value;
                    return;
                case ScopeKind.Function when i >= functionBase:
                    if (scope.Object!.TryGet(name, out _))
                    {
                        ((TemplateDictionary)scope.Object)[name] = value;
                        return;
                    }

                    function = function < 0 ? i : function;
                    break;
                case ScopeKind.Object when function < 0 || IsKnownBelow(i, name):
                    WriteMember(scope.Object!, name, value, position);
                    return;
            }
        }

        ((TemplateDictionary)scopes[function].Object!)[name] = value;
    }

    private bool IsKnownBelow(int from, string name)
    {
        for (var i = from; i >= 0; i--)
        {
            if (scopes[i].Kind == ScopeKind.Object && scopes[i].Object!.TryGet(name, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Sets a member, provided that the template made the object itself and did not call it readonly.</summary>
    public void WriteMember(TemplateObject target, string name, in TemplateValue value, SourcePosition position)
    {
        var dictionary = target as TemplateDictionary ?? (target as RenderGlobals)?.Own;
        if (dictionary is null || dictionary.Owner != this)
        {
            throw Error(TemplateFindings.NotChangeable, position, name);
        }

        if (dictionary.ReadOnlyNames?.Contains(name) == true)
        {
            throw Error(TemplateFindings.ReadOnly, position, name);
        }

        if (dictionary.Count >= Options.MaxArrayLength)
        {
            CheckArrayLength(dictionary.Count + 1L, position);
        }

        dictionary[name] = value;
    }

    public void MakeReadOnly(string name, SourcePosition position)
    {
        var dictionary = This as TemplateDictionary ?? (This as RenderGlobals)?.Own;
        if (dictionary is null || dictionary.Owner != this)
        {
            throw Error(TemplateFindings.NotChangeable, position, name);
        }

        dictionary.ReadOnlyNames ??= new HashSet<string>(StringComparer.Ordinal);
        dictionary.ReadOnlyNames.Add(name);
    }

    public bool IsReadOnly(string name) =>
        (This as TemplateDictionary ?? (This as RenderGlobals)?.Own)?.ReadOnlyNames?.Contains(name) == true;

    public TemplateDictionary NewDictionary() => new() { Owner = this };

    public TemplateList NewList(params ReadOnlySpan<TemplateValue> items) => new(items) { Owner = this };

    public TemplateException UnknownVariable(string name, SourcePosition position)
    {
        var names = new List<string>();
        for (var i = scopeCount - 1; i >= 0; i--)
        {
            ref var scope = ref scopes[i];
            if (scope.Kind == ScopeKind.Loop)
            {
                names.Add(scope.Name!);
            }
            else if (scope.Kind == ScopeKind.Object || i >= functionBase)
            {
                names.AddRange(scope.Object!.Names);
            }
        }

        names.AddRange(BuiltInFunctions.Globals.Keys.Order(StringComparer.Ordinal));
        return Error(TemplateFindings.UnknownVariable, position, name, Nearest.Of(name, names));
    }

    public void PushLoop(LoopState state) => loopStates.Add(state);

    public void PopLoop() => loopStates.RemoveAt(loopStates.Count - 1);

    public LoopState? CurrentLoop(bool isWhile)
    {
        for (var i = loopStates.Count - 1; i >= 0; i--)
        {
            if (loopStates[i].IsWhile == isWhile)
            {
                return loopStates[i];
            }
        }

        return null;
    }
}
