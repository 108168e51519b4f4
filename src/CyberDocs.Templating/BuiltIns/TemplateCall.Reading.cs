using System.Globalization;
using CyberDocs.Findings;
using CyberDocs.Templating.Language;
using CyberDocs.Templating.Runtime;

namespace CyberDocs.Templating;

/// <content>Reading arguments as the kinds that built-in functions take.</content>
public readonly ref partial struct TemplateCall
{
    internal SourcePosition Position => Evaluator.CallPosition;

    /// <summary>The argument as text; null becomes the empty text.</summary>
    internal string Text(int index) => this[index].IsNull ? "" : Evaluator.TextOf(this[index], Position);

    internal string? TextOrNull(int index) => this[index].IsNull ? null : Text(index);

    internal int Integer(int index, int ifNull = 0)
    {
        var value = this[index];
        switch (value.Kind)
        {
            case TemplateValueKind.Null:
                return ifNull;
            case TemplateValueKind.Integer:
                return (int)Math.Clamp(value.AsInteger(), int.MinValue, int.MaxValue);
            case TemplateValueKind.Float when value.AsFloat() == Math.Floor(value.AsFloat()):
                return (int)Math.Clamp(value.AsFloat(), int.MinValue, int.MaxValue);
            case TemplateValueKind.String when int.TryParse(value.AsText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed):
                return parsed;
            default:
                throw Refuse(index, "整数", "a whole number");
        }
    }

    internal double Number(int index)
    {
        var value = this[index];
        if (value.IsNumber)
        {
            return Operators.ToDouble(value);
        }

        return value.IsText && double.TryParse(value.AsText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) && double.IsFinite(parsed)
            ? parsed
            : throw Refuse(index, "数", "a number");
    }

    /// <summary>The argument as a list; null when it is null, one item when it is a single value.</summary>
    internal TemplateArray? List(int index) => this[index].Kind switch
    {
        TemplateValueKind.Null => null,
        TemplateValueKind.Array => this[index].AsArray(),
        TemplateValueKind.Object => KeyValues.Of(Evaluator, this[index].AsObject()),
        _ => Evaluator.NewList(this[index]),
    };

    internal TemplateFunction Function(int index) =>
        this[index].Kind == TemplateValueKind.Function ? this[index].AsFunction() : throw Refuse(index, "関数（@名前）", "a function (@name)");

    /// <summary>Text that this call made, within the limit.</summary>
    internal TemplateValue Made(string text)
    {
        Evaluator.CheckStringLength(text.Length, Position);
        return text;
    }

    internal TemplateException Refuse(int index, string japanese, string english)
    {
        var shown = Evaluator.TextOf(this[index], Position);
        return Evaluator.Error(TemplateFindings.BadValue, shown.Length > 60 ? shown[..60] + "…" : shown, japanese, english);
    }
}
