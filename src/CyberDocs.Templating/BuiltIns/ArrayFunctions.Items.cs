using System.Runtime.ExceptionServices;
using CyberDocs.Findings;
using CyberDocs.Templating.Runtime;

namespace CyberDocs.Templating.BuiltIns;

/// <content>Functions that look into the items or call a function on each.</content>
internal static partial class ArrayFunctions
{
    private static TemplateValue Each(TemplateCall call)
    {
        if (call.List(0) is not { } list)
        {
            return default;
        }

        call.Evaluator.CheckArrayLength(list.Count, call.Position);
        var function = call.Function(1);
        var result = call.Evaluator.NewList();
        for (var i = 0; i < list.Count; i++)
        {
            result.Add(Apply(call, function, list[i]));
        }

        return result;
    }

    private static TemplateValue Filter(TemplateCall call)
    {
        if (call.List(0) is not { } list)
        {
            return default;
        }

        var function = call.Function(1);
        var result = call.Evaluator.NewList();
        for (var i = 0; i < list.Count; i++)
        {
            if (Operators.IsTrue(Apply(call, function, list[i])))
            {
                result.Add(list[i]);
                call.Evaluator.CheckArrayLength(result.Count, call.Position);
            }
        }

        return result;
    }

    private static TemplateValue Any(TemplateCall call)
    {
        var list = call.List(0);
        var function = call.Function(1);
        for (var i = 0; i < (list?.Count ?? 0); i++)
        {
            if (Operators.IsTrue(Apply(call, function, list![i])))
            {
                return true;
            }
        }

        return false;
    }

    private static TemplateValue Apply(TemplateCall call, TemplateFunction function, in TemplateValue item)
    {
        call.Evaluator.Turn(call.Position);
        var more = call.Arguments.Length > 2 ? call.Arguments[2..] : [];
        return call.Evaluator.Call(function, [item, .. more]);
    }

    private static TemplateValue Map(TemplateCall call)
    {
        var list = call.List(0) ?? RangeArray.Empty;
        call.Evaluator.CheckArrayLength(list.Count, call.Position);
        var member = call.Text(1);
        var result = call.Evaluator.NewList();
        for (var i = 0; i < list.Count; i++)
        {
            result.Add(Read(call, list[i], member));
        }

        return result;
    }

    private static TemplateValue Sort(TemplateCall call)
    {
        var list = call.List(0) ?? RangeArray.Empty;
        call.Evaluator.CheckArrayLength(list.Count, call.Position);
        var member = call.TextOrNull(1);
        var keyed = new (TemplateValue Key, TemplateValue Item)[list.Count];
        for (var i = 0; i < keyed.Length; i++)
        {
            keyed[i] = (string.IsNullOrEmpty(member) ? list[i] : Read(call, list[i], member), list[i]);
        }

        var evaluator = call.Evaluator;
        var position = call.Position;
        var comparer = Comparer<(TemplateValue Key, TemplateValue Item)>.Create((a, b) => Operators.Compare(evaluator, a.Key, b.Key, position, 0));
        try
        {
            // Order is stable, Array.Sort is not.
            return evaluator.NewList([.. keyed.Order(comparer).Select(pair => pair.Item)]);
        }
        catch (InvalidOperationException error) when (error.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }

    /// <summary>A member by its name or, when there is none of that name, by a path with dots.</summary>
    private static TemplateValue Read(TemplateCall call, in TemplateValue item, string member)
    {
        if (TryRead(item, member, out var value))
        {
            return value;
        }

        var current = item;
        foreach (var part in member.Split('.'))
        {
            if (current.IsNull)
            {
                return default;
            }

            if (!TryRead(current, part, out var next) && call.Evaluator.Options.StrictNames)
            {
                var names = current.Kind == TemplateValueKind.Object ? current.AsObject().Names : ValueMembers.Names(current);
                throw call.Evaluator.Error(
                    TemplateFindings.UnknownMember, part, KindNames.Of(current), Nearest.Of(part, names));
            }

            current = next;
        }

        return current;
    }

    private static bool TryRead(in TemplateValue item, string member, out TemplateValue value) =>
        item.Kind == TemplateValueKind.Object ? item.AsObject().TryGet(member, out value) : ValueMembers.TryGet(item, member, out value);
}
