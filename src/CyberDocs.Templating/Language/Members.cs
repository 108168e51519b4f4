using CyberDocs.Findings;
using CyberDocs.Templating.Runtime;

namespace CyberDocs.Templating.Language;

/// <summary><c>target.name</c> or <c>target?.name</c>.</summary>
internal sealed class MemberExpression(SourcePosition position, int depth, Expression target, string name, bool optional)
    : AssignableExpression(position, depth)
{
    public Expression Target => target;

    public string Name => name;

    // Where the name stands in the shape that was last seen here. Replaced as a whole, so that threads never see half of it.
    private Slot? cached;

    private sealed record Slot(TemplateShape Shape, int Index);

    public override string Describe() => target.Describe() + (optional ? "?." : ".") + name;

    public override TemplateValue EvaluateUncalled(Evaluator evaluator)
    {
        var value = target.Evaluate(evaluator);
        if (value.Kind == TemplateValueKind.Object)
        {
            return Read(evaluator, value.AsObject());
        }

        if (value.IsNull)
        {
            return optional ? default : throw evaluator.Error(TemplateFindings.NullTarget, Position, target.Describe(), name);
        }

        return ValueMembers.TryGet(value, name, out var member) || optional || !evaluator.Options.StrictNames || target is ArgumentsExpression
            ? member
            : throw Unknown(evaluator, ValueMembers.Names(value));
    }

    private TemplateValue Read(Evaluator evaluator, TemplateObject source)
    {
        if (source.Shape is { } shape)
        {
            var slot = cached;
            if (slot is null || slot.Shape != shape)
            {
                cached = slot = new Slot(shape, shape.SlotOf(name));
            }

            if (slot.Index >= 0)
            {
                return source.GetSlot(slot.Index);
            }
        }
        else if (source.TryGet(name, out var member))
        {
            return member;
        }

        return optional || !evaluator.Options.StrictNames ? default : throw Unknown(evaluator, source.Names);
    }

    private TemplateException Unknown(Evaluator evaluator, IEnumerable<string> names) =>
        evaluator.Error(TemplateFindings.UnknownMember, Position, name, target.Describe(), Nearest.Of(name, names));

    public override void Assign(Evaluator evaluator, in TemplateValue value)
    {
        var owner = target.Evaluate(evaluator);
        switch (owner.Kind)
        {
            case TemplateValueKind.Object:
                evaluator.WriteMember(owner.AsObject(), name, value, Position);
                break;
            case TemplateValueKind.Array when owner.AsArray() is TemplateList list && list.Owner == evaluator:
                evaluator.WriteMember(list.Properties ??= evaluator.NewDictionary(), name, value, Position);
                break;
            case TemplateValueKind.Null:
                throw evaluator.Error(TemplateFindings.NullTarget, Position, target.Describe(), name);
            default:
                throw evaluator.Error(TemplateFindings.NotChangeable, Position, Describe());
        }
    }
}

/// <summary><c>target.empty?</c>.</summary>
internal sealed class IsEmptyExpression(SourcePosition position, int depth, Expression target) : Expression(position, depth)
{
    public Expression Target => target;

    public override string Describe() => target.Describe() + ".empty?";

    public override TemplateValue Evaluate(Evaluator evaluator) => Operators.IsEmpty(target.Evaluate(evaluator));
}

/// <summary><c>target[index]</c>. Unlike a member, an index asks: what is not there is null.</summary>
internal sealed class IndexExpression(SourcePosition position, int depth, Expression target, Expression index)
    : AssignableExpression(position, depth)
{
    public Expression Target => target;

    public Expression Index => index;

    public override string Describe() => target.Describe() + "[" + index.Describe() + "]";

    public override TemplateValue EvaluateUncalled(Evaluator evaluator)
    {
        var value = target.Evaluate(evaluator);
        if (value.IsNull)
        {
            throw evaluator.Error(TemplateFindings.NullTarget, target.Position, target.Describe(), "[" + index.Describe() + "]");
        }

        var key = index.Evaluate(evaluator);
        switch (value.Kind)
        {
            case TemplateValueKind.Array when key.Kind == TemplateValueKind.Integer:
                var array = value.AsArray();
                var at = key.AsInteger() < 0 ? array.Count + key.AsInteger() : key.AsInteger();
                return at >= 0 && at < array.Count ? array[(int)at] : default;
            case TemplateValueKind.Array when key.IsText:
                ValueMembers.TryGet(value, key.AsText(), out var property);
                return property;
            case TemplateValueKind.Object when !key.IsNull:
                value.AsObject().TryGet(evaluator.TextOf(key, Position), out var member);
                return member;
            case TemplateValueKind.String or TemplateValueKind.Markup when key.Kind == TemplateValueKind.Integer:
                var text = value.AsText();
                var position = key.AsInteger() < 0 ? text.Length + key.AsInteger() : key.AsInteger();
                return position >= 0 && position < text.Length ? text[(int)position].ToString() : default(TemplateValue);
            default:
                throw evaluator.Error(
                    TemplateFindings.BadIndex, key.IsNull ? index.Position : target.Position, target.Describe(), index.Describe());
        }
    }

    public override void Assign(Evaluator evaluator, in TemplateValue value)
    {
        var owner = target.Evaluate(evaluator);
        var key = index.Evaluate(evaluator);
        switch (owner.Kind)
        {
            case TemplateValueKind.Object when !key.IsNull:
                evaluator.WriteMember(owner.AsObject(), evaluator.TextOf(key, Position), value, index.Position);
                break;
            case TemplateValueKind.Array when key.Kind == TemplateValueKind.Integer:
                if (owner.AsArray() is not TemplateList list || list.Owner != evaluator)
                {
                    throw evaluator.Error(TemplateFindings.NotChangeable, Position, Describe());
                }

                var at = key.AsInteger() < 0 ? list.Count + key.AsInteger() : key.AsInteger();
                if (at < 0)
                {
                    throw evaluator.Error(TemplateFindings.BadIndex, index.Position, target.Describe(), index.Describe());
                }

                evaluator.CheckArrayLength(Math.Min(at, int.MaxValue) + 1, index.Position);
                list.Set((int)at, value);
                break;
            case TemplateValueKind.Null:
                throw evaluator.Error(TemplateFindings.NullTarget, target.Position, target.Describe(), "[" + index.Describe() + "]");
            default:
                throw evaluator.Error(TemplateFindings.BadIndex, index.Position, target.Describe(), index.Describe());
        }
    }
}
