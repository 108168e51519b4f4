using System.Text;
using CyberDocs.Templating.Runtime;

namespace CyberDocs.Templating.Language;

/// <summary>A number, string, truth value or null.</summary>
internal sealed class LiteralExpression(SourcePosition position, TemplateValue value) : Expression(position, 1)
{
    public TemplateValue Value => value;

    public override string Describe() => value.IsNull ? "null" : ValueText.Of(value);

    public override TemplateValue Evaluate(Evaluator evaluator) => value;
}

/// <summary><c>empty</c>, which equals every value without content.</summary>
internal sealed class EmptyExpression(SourcePosition position) : Expression(position, 1)
{
    public override string Describe() => "empty";

    public override TemplateValue Evaluate(Evaluator evaluator) => EmptyObject.Instance;
}

/// <summary><c>$"text {expression}"</c>.</summary>
internal sealed class InterpolatedExpression(SourcePosition position, int depth, Expression[] parts) : Expression(position, depth)
{
    public IReadOnlyList<Expression> Parts => parts;

    public override string Describe() => "$\"…\"";

    public override TemplateValue Evaluate(Evaluator evaluator)
    {
        // Markup among the parts makes the whole markup, as with '+'.
        var values = new TemplateValue[parts.Length];
        var isMarkup = false;
        for (var i = 0; i < parts.Length; i++)
        {
            values[i] = parts[i].Evaluate(evaluator);
            isMarkup |= values[i].Kind == TemplateValueKind.Markup;
        }

        var text = new StringBuilder();
        foreach (var value in values)
        {
            var part = evaluator.TextOf(value, Position);
            part = isMarkup && value.Kind != TemplateValueKind.Markup ? XmlText.Escape(part) : part;
            evaluator.CheckStringLength((long)text.Length + part.Length, Position);
            text.Append(part);
        }

        return isMarkup ? TemplateValue.FromMarkup(text.ToString()) : text.ToString();
    }
}

/// <summary><c>[1, 2]</c>.</summary>
internal sealed class ArrayExpression(SourcePosition position, int depth, Expression[] items) : Expression(position, depth)
{
    public IReadOnlyList<Expression> Items => items;

    public override string Describe() => "[…]";

    public override TemplateValue Evaluate(Evaluator evaluator)
    {
        var list = evaluator.NewList();
        foreach (var item in items)
        {
            list.Add(item.Evaluate(evaluator));
        }

        return list;
    }
}

/// <summary><c>{ name: value }</c>.</summary>
internal sealed class ObjectExpression(SourcePosition position, int depth, KeyValuePair<string, Expression>[] members)
    : Expression(position, depth)
{
    public IReadOnlyList<KeyValuePair<string, Expression>> Members => members;

    public override string Describe() => "{…}";

    public override TemplateValue Evaluate(Evaluator evaluator)
    {
        var created = evaluator.NewDictionary();
        foreach (var (name, value) in members)
        {
            created[name] = value.Evaluate(evaluator);
        }

        return created;
    }
}

/// <summary><c>do … end</c>.</summary>
internal sealed class FunctionExpression(SourcePosition position, int depth, FunctionDefinition definition) : Expression(position, depth)
{
    public FunctionDefinition Definition => definition;

    public override string Describe() => "do";

    public override TemplateValue Evaluate(Evaluator evaluator) => evaluator.MakeFunction(definition);
}
