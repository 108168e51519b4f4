using System.Collections;
using System.Numerics;
using CyberDocs.Templating.Scripting;
using Scriban.Runtime;

namespace CyberDocs.Templating.Functions;

/// <summary>Functions on lists that Scriban sorts by the machine's culture, or passes over misspelt members in.</summary>
internal static class ListFunctions
{
    public static BuiltIn[] All { get; } =
    [
        new("array.join", "list delimiter function?", Join),
        new("array.map", "list member", call => call.Items(0) is { } items ? call.List(Mapped(call, items, call.Text(1).Split('.'))) : new ScriptArray()),
        new("array.sort", "list member?", Sort),
    ];

    private static object Join(BuiltInCall call)
    {
        if (call[2] is not (null or IScriptCustomFunction))
        {
            throw call.Refuse(2, "関数（@名前）", "a function (@name)");
        }

        if (call[0] is ArrayView { Count: 1 } or ScriptArray { Count: 1 } && call[2] is null)
        {
            call.Context.Turn(1, call.Place);
            var only = ((IList)call[0]!)[0];
            var shown = call.Made(call.Context.ObjectToString(only) ?? "");
            return only is MarkupText ? new MarkupText(shown) : shown;
        }

        var parts = new List<(object? Value, string Text)>();
        var isMarkup = false;
        long length = 0;
        foreach (var item in call.Items(0) ?? Array.Empty<object>())
        {
            call.Context.Turn(1, call.Place);
            var value = call[2] is IScriptCustomFunction function ? call.Call(function, item) : item;
            var text = call.Context.ObjectToString(value) ?? "";
            call.Context.CheckStringLength(length += text.Length + 1, call.Place);
            parts.Add((value, text));
            isMarkup |= value is MarkupText;
        }

        // Beside markup plain text is escaped, and the whole stays markup.
        var result = new StringBuilder();
        var delimiter = isMarkup ? Operators.Escaped(call[1], call.Text(1)) : call.Text(1);
        foreach (var (value, text) in parts)
        {
            call.Context.CheckStringLength((long)result.Length + delimiter.Length + text.Length, call.Place);
            result.Append(result.Length == 0 && ReferenceEquals(text, parts[0].Text) ? "" : delimiter).Append(isMarkup ? Operators.Escaped(value, text) : text);
        }

        return isMarkup ? new MarkupText(call.Made(result.ToString())) : result.ToString();
    }

    private static IEnumerable<object?> Mapped(BuiltInCall call, IEnumerable items, string[] path)
    {
        foreach (var item in items)
        {
            call.Context.Turn(1, call.Place);
            yield return Member(call, item, path);
        }
    }

    // A member may be a path; one that is not there is an error as it is after a dot.
    private static object? Member(BuiltInCall call, object? item, string[] path)
    {
        foreach (var name in path)
        {
            if (item is null)
            {
                return null;
            }

            var accessor = call.Context.GetMemberAccessor(item);
            if (!accessor.TryGetValue(call.Context, call.Place, item, name, out var value) && call.Context.Options.StrictNames)
            {
                throw call.Error(
                    TemplateFindings.UnknownMember, name, ScriptValue.KindOf(item), Nearest.Of(name, accessor.GetMembers(call.Context, call.Place, item)));
            }

            item = value;
        }

        return item;
    }

    private static ScriptArray Sort(BuiltInCall call)
    {
        if (call.Items(0) is not { } items)
        {
            return [];
        }

        var member = call.Text(1).Split('.');
        var keyed = call.List(items).Select(item => (Item: item, Key: member is [""] ? item : Member(call, item, member))).ToList();
        call.Context.Turn(keyed.Count * (long)BitOperations.Log2((uint)keyed.Count | 1), call.Place);
        return new ScriptArray(keyed.OrderBy(pair => pair.Key, new InOrder(call)).Select(pair => pair.Item));
    }

    private sealed class InOrder(BuiltInCall call) : IComparer<object?>
    {
        public int Compare(object? x, object? y) => Operators.Order(call.Context, call.Place, x, y);
    }
}
