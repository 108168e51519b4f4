using System.Text;
using CyberDocs.Findings;
using CyberDocs.Templating.Runtime;

namespace CyberDocs.Templating.BuiltIns;

/// <summary>The functions <c>array.*</c>. Lists that are passed in are never changed; results are new lists.</summary>
internal static partial class ArrayFunctions
{
    public static FunctionObject All { get; } = new("array",
        ("add", "list value", Add),
        ("add_range", "list1 list2", AddRange),
        ("any", "list function args...", Any),
        ("compact", "list", Compact),
        ("concat", "list1 list2", call => call[0].IsNull && call[1].IsNull ? default : AddRange(call)),
        ("contains", "list item", Contains),
        ("cycle", "list group?", Cycle),
        ("each", "list function args...", Each),
        ("filter", "list function args...", Filter),
        ("first", "list", call => call.List(0) is { Count: > 0 } list ? list[0] : default),
        ("insert_at", "list index value", InsertAt),
        ("join", "list delimiter function?", Join),
        ("last", "list", call => call.List(0) is { Count: > 0 } list ? list[list.Count - 1] : default),
        ("limit", "list count", Limit),
        ("map", "list member", Map),
        ("offset", "list index", Offset),
        ("remove_at", "list index", RemoveAt),
        ("reverse", "list", Reverse),
        ("size", "list", call => call.List(0)?.Count ?? 0),
        ("sort", "list member?", Sort),
        ("uniq", "list", Uniq));

    private static TemplateList Copy(TemplateCall call, TemplateArray? list) =>
        list is null ? call.Evaluator.NewList() : Operators.Copy(call.Evaluator, list, call.Position);

    private static TemplateList Slice(TemplateCall call, TemplateArray list, int from, int to)
    {
        call.Evaluator.CheckArrayLength(Math.Max(0, to - from), call.Position);
        var result = call.Evaluator.NewList();
        for (var i = from; i < to; i++)
        {
            result.Add(list[i]);
        }

        return result;
    }

    private static TemplateValue Add(TemplateCall call)
    {
        var result = Copy(call, call.List(0));
        call.Evaluator.CheckArrayLength(result.Count + 1L, call.Position);
        result.Add(call[1]);
        return result;
    }

    private static TemplateValue AddRange(TemplateCall call)
    {
        var result = Copy(call, call.List(0));
        if (call.List(1) is { } more)
        {
            call.Evaluator.CheckArrayLength((long)result.Count + more.Count, call.Position);
            for (var i = 0; i < more.Count; i++)
            {
                result.Add(more[i]);
            }
        }

        return result;
    }

    private static TemplateValue Compact(TemplateCall call)
    {
        if (call.List(0) is not { } list)
        {
            return default;
        }

        var result = call.Evaluator.NewList();
        for (var i = 0; i < list.Count; i++)
        {
            call.Evaluator.Work(1, call.Position);
            if (!list[i].IsNull)
            {
                result.Add(list[i]);
            }
        }

        call.Evaluator.CheckArrayLength(result.Count, call.Position);
        return result;
    }

    private static TemplateValue Contains(TemplateCall call)
    {
        if (call.List(0) is { } list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                call.Evaluator.Work(1, call.Position);
                if (Operators.AreEqual(call.Evaluator, list[i], call[1], call.Position, 0))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Each call gives the next item; calls with the same group, or without one the same items, share the count.</summary>
    private static TemplateValue Cycle(TemplateCall call)
    {
        if (call.List(0) is not { Count: > 0 } list)
        {
            return default;
        }

        var group = call[1].IsNull ? call.Evaluator.TextOf(call[0], call.Position) : call.Text(1);
        return list[call.Evaluator.NextInCycle(group) % list.Count];
    }

    private static TemplateValue InsertAt(TemplateCall call)
    {
        var list = Copy(call, call.List(0));
        var index = call.Integer(1);
        index = index < 0 ? Math.Max(0, list.Count + index) : index;
        call.Evaluator.CheckArrayLength(Math.Max(list.Count, (long)index) + 1, call.Position);
        var result = Slice(call, list, 0, Math.Min(index, list.Count));
        while (result.Count < index)
        {
            result.Add(default);
        }

        result.Add(call[2]);
        for (var i = index; i < list.Count; i++)
        {
            result.Add(list[i]);
        }

        return result;
    }

    /// <summary>Joins as text. One piece of markup makes the whole markup; the rest is escaped then.</summary>
    private static TemplateValue Join(TemplateCall call)
    {
        if (call.List(0) is not { } list)
        {
            return default;
        }

        var evaluator = call.Evaluator;
        var function = call[2].IsNull ? null : call.Function(2);
        var pieces = new List<TemplateValue>();
        var isMarkup = call[1].Kind == TemplateValueKind.Markup;
        for (var i = 0; i < list.Count; i++)
        {
            evaluator.Turn(call.Position);
            pieces.Add(function is null ? list[i] : evaluator.Call(function, list[i]));
            isMarkup |= pieces[^1].Kind == TemplateValueKind.Markup;
        }

        var text = new StringBuilder();
        for (var i = 0; i < pieces.Count; i++)
        {
            Append(call, text, i == 0 ? default : call[1], isMarkup);
            Append(call, text, pieces[i], isMarkup);
        }

        return isMarkup ? TemplateValue.FromMarkup(text.ToString()) : text.ToString();
    }

    private static void Append(TemplateCall call, StringBuilder text, in TemplateValue piece, bool isMarkup)
    {
        var plain = call.Evaluator.TextOf(piece, call.Position);
        plain = isMarkup && piece.Kind != TemplateValueKind.Markup ? XmlText.Escape(plain) : plain;
        call.Evaluator.CheckStringLength((long)text.Length + plain.Length, call.Position);
        text.Append(plain);
    }

    private static TemplateValue Limit(TemplateCall call) =>
        call.List(0) is { } list ? Slice(call, list, 0, Math.Clamp(call.Integer(1), 0, list.Count)) : default(TemplateValue);

    private static TemplateValue Offset(TemplateCall call) =>
        call.List(0) is { } list ? Slice(call, list, Math.Clamp(call.Integer(1), 0, list.Count), list.Count) : default(TemplateValue);

    private static TemplateValue RemoveAt(TemplateCall call)
    {
        var list = call.List(0) ?? RangeArray.Empty;
        var index = call.Integer(1);
        index = index < 0 ? list.Count + index : index;
        var result = call.Evaluator.NewList();
        call.Evaluator.CheckArrayLength(list.Count, call.Position);
        for (var i = 0; i < list.Count; i++)
        {
            if (i != index)
            {
                result.Add(list[i]);
            }
        }

        return result;
    }

    private static TemplateValue Reverse(TemplateCall call)
    {
        var list = call.List(0) ?? RangeArray.Empty;
        call.Evaluator.CheckArrayLength(list.Count, call.Position);
        var result = call.Evaluator.NewList();
        for (var i = list.Count - 1; i >= 0; i--)
        {
            result.Add(list[i]);
        }

        return result;
    }

    private static TemplateValue Uniq(TemplateCall call)
    {
        if (call.List(0) is not { } list)
        {
            return default;
        }

        var seen = new HashSet<TemplateValue>();
        var result = call.Evaluator.NewList();
        for (var i = 0; i < list.Count; i++)
        {
            call.Evaluator.Work(1, call.Position);
            if (seen.Add(list[i]))
            {
                result.Add(list[i]);
            }
        }

        call.Evaluator.CheckArrayLength(result.Count, call.Position);
        return result;
    }
}
