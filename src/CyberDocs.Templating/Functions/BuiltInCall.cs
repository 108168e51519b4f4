using System.Collections;
using CyberDocs.Templating.Scripting;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CyberDocs.Templating.Functions;

/// <summary>One call of a built-in function of ours: its arguments read as the kinds that it takes.</summary>
internal readonly struct BuiltInCall(RenderContext context, SourceSpan place, ScriptArray arguments)
{
    public RenderContext Context => context;

    /// <summary>The name that is called, which errors point to.</summary>
    public SourceSpan Place => place;

    public object? this[int index] => index < arguments.Count ? arguments[index] : null;

    /// <summary>The argument as text; null becomes the empty text.</summary>
    public string Text(int index) => context.ObjectToString(this[index]) ?? "";

    public int Integer(int index, int ifNull = 0) => this[index] switch
    {
        null => ifNull,
        int number => number,
        long number => (int)Math.Clamp(number, int.MinValue, int.MaxValue),
        double number when number == Math.Floor(number) => (int)Math.Clamp(number, int.MinValue, int.MaxValue),
        string text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) => parsed,
        _ => throw Refuse(index, "整数", "a whole number"),
    };

    public double Number(int index)
    {
        try
        {
            return ScriptValue.IsNumber(this[index]) ? Convert.ToDouble(this[index], CultureInfo.InvariantCulture) : throw Refuse(index, "数", "a number");
        }
        catch (InvalidCastException)
        {
            throw Refuse(index, "数", "a number");
        }
    }

    /// <summary>The argument as a list; null when it is null, one item when it is a single value.</summary>
    public IEnumerable? Items(int index) => this[index] switch
    {
        null => null,
        var value when ScriptValue.IsList(value) => (IEnumerable)value,
        ObjectView or ScriptObject => (IEnumerable)this[index]!,
        var single => new[] { single },
    };

    /// <summary>A list written out, within the limits.</summary>
    public ScriptArray List(IEnumerable items)
    {
        var list = new ScriptArray();
        context.Kept(list, context.CurrentNode!);
        foreach (var item in items)
        {
            context.CheckArrayLength(list.Count + 1L, place);
            context.Turn((list.Count & 15) == 0 ? 1 : 0, place);
            list.Add(item);
            if ((list.Count & 1023) == 0)
            {
                context.Look(context.CurrentNode);
            }
        }

        return list;
    }

    public object? Call(IScriptCustomFunction function, object? argument) =>
        ScriptFunctionCall.Call(context, context.CurrentNode, function, new ScriptArray { argument });

    /// <summary>Text that this call made, within the limit.</summary>
    public string Made(string text)
    {
        context.CheckStringLength(text.Length, place);
        return text;
    }

    public RenderError Error(FindingCode code, params ReadOnlySpan<string> given) => context.Error(code, place, given);

    public RenderError Fail(string function, string japanese, string english) => Error(TemplateFindings.FunctionFailed, function, japanese, english);

    public RenderError Refuse(int index, string japanese, string english) => Error(TemplateFindings.BadValue, context.Shown(this[index]), japanese, english);
}
