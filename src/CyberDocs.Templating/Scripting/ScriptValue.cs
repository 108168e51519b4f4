using System.Collections;
using System.Numerics;
using Scriban.Runtime;

namespace CyberDocs.Templating.Scripting;

/// <summary>Values as Scriban holds them, and back.</summary>
internal static class ScriptValue
{
    private static readonly object True = true;
    private static readonly object False = false;

    public static object? From(in TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Null => null,
        TemplateValueKind.Boolean => value.AsBoolean() ? True : False,
        TemplateValueKind.Integer => value.AsInteger(),
        TemplateValueKind.BigInteger => value.AsBigInteger(),
        TemplateValueKind.Float => value.AsFloat(),
        TemplateValueKind.Decimal => value.AsDecimal(),
        TemplateValueKind.String => value.AsText(),
        TemplateValueKind.Markup => new MarkupText(value.AsText()),
        TemplateValueKind.Date => value.AsDateTime(),
        TemplateValueKind.TimeSpan => value.AsTimeSpan(),
        TemplateValueKind.Array => new ArrayView(value.AsArray()),
        TemplateValueKind.Object => new ObjectView(value.AsObject()),
        _ => value.AsFunction().View,
    };

    public static TemplateValue To(object? value) => value switch
    {
        null or EmptyScriptObject => default,
        bool truth => truth,
        int number => number,
        long number => number,
        BigInteger number => TemplateValue.FromBigInteger(number),
        double number => number,
        float number => (double)number,
        decimal number => number,
        string text => text,
        MarkupText markup => TemplateValue.FromMarkup(markup.Text),
        DateTime date => TemplateValue.FromDateTime(date),
        TimeSpan span => span,
        ArrayView view => view.Source,
        ObjectView view => view.Source,
        FunctionView view => view.Source,
        IDictionary<string, object?> made => ToObject(made),
        IEnumerable items => ToList(items),
        _ => value.ToString(),
    };

    /// <summary>What messages call the kind of a value; the same word in both languages, since it is what templates write.</summary>
    public static string KindOf(object? value) => value switch
    {
        null => "null",
        bool => "boolean",
        string => "string",
        MarkupText => "markup",
        DateTime => "date",
        TimeSpan => "timespan",
        IScriptCustomFunction => "function",
        _ when IsNumber(value) => "number",
        ObjectView or ScriptObject => "object",
        IEnumerable => "array",
        _ => "object",
    };

    public static bool IsNumber(object? value) => value is int or long or double or float or decimal or BigInteger or uint or ulong or byte or short;

    /// <summary>Whether a value is a list, and neither text nor an object.</summary>
    public static bool IsList(object? value) => value is IEnumerable and not string and not ObjectView and not ScriptObject;

    private static TemplateDictionary ToObject(IDictionary<string, object?> made)
    {
        var copy = new TemplateDictionary();
        foreach (var (name, member) in made)
        {
            copy[name] = To(member);
        }

        return copy;
    }

    private static TemplateList ToList(IEnumerable items)
    {
        var copy = new TemplateList();
        foreach (var item in items)
        {
            copy.Add(To(item));
        }

        return copy;
    }
}
