using CyberDocs.Findings;
using CyberDocs.Templating.Language;

namespace CyberDocs.Templating.Runtime;

/// <summary>The items that a loop walks over, without copying them: offset, limit and direction are applied to the index.</summary>
internal readonly struct LoopItems
{
    private readonly TemplateArray items;
    private readonly int first;
    private readonly bool reversed;

    private LoopItems(TemplateArray items, int first, int count, bool reversed)
    {
        this.items = items;
        this.first = first;
        this.reversed = reversed;
        Count = count;
    }

    public int Count { get; }

    public TemplateValue this[int index] => items[reversed ? first + Count - 1 - index : first + index];

    public static LoopItems Of(Evaluator evaluator, LoopHeader header)
    {
        var items = ListOf(evaluator, header.Source.Evaluate(evaluator), header.Source);
        var offset = header.Offset is null ? 0 : Math.Clamp(Number(evaluator, header.Offset, 0), 0, items.Count);
        var rest = items.Count - offset;
        var limit = header.Limit is null ? rest : Math.Clamp(Number(evaluator, header.Limit, rest), 0, rest);
        return new LoopItems(items, offset, limit, header.Reversed);
    }

    public static int Number(Evaluator evaluator, Expression expression, int ifNull)
    {
        var value = expression.Evaluate(evaluator);
        return value.Kind switch
        {
            TemplateValueKind.Null => ifNull,
            TemplateValueKind.Integer => (int)Math.Clamp(value.AsInteger(), int.MinValue, int.MaxValue),
            _ => throw evaluator.Error(TemplateFindings.BadValue, expression.Position, ValueText.Of(value), "整数", "a whole number"),
        };
    }

    private static TemplateArray ListOf(Evaluator evaluator, in TemplateValue value, Expression source)
    {
        switch (value.Kind)
        {
            case TemplateValueKind.Null:
                return RangeArray.Empty;
            case TemplateValueKind.Array:
                return value.AsArray();
            case TemplateValueKind.Object:
                return KeyValues.Of(evaluator, value.AsObject());
            case TemplateValueKind.String or TemplateValueKind.Markup:
                return new CharacterArray(value.AsText());
            default:
                throw evaluator.Error(TemplateFindings.NotIterable, source.Position, source.Describe(), KindNames.Of(value));
        }
    }

    /// <summary>The characters of a text; a pair of surrogates stays one character.</summary>
    private sealed class CharacterArray(string text) : TemplateArray
    {
        private readonly List<string> pairs = text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
            ? [.. text.EnumerateRunes().Select(rune => rune.ToString())]
            : [];

        public override int Count => pairs.Count > 0 ? pairs.Count : text.Length;

        public override TemplateValue this[int index] => pairs.Count > 0 ? pairs[index] : text[index].ToString();
    }
}
