using Scriban.Runtime;

namespace CyberDocs.Templating;

/// <summary>What kind of value stands behind a name, as far as it is known without data. Immutable and thread-safe.</summary>
/// <remarks>Whether a value may be null is not part of its type. Shapes refer to each other in circles, so an object names its shape by a function.</remarks>
internal sealed class TemplateType
{
    private readonly Func<TemplateShape>? shape;

    private TemplateType(TemplateTypeKind kind, Func<TemplateShape>? shape = null)
    {
        Kind = kind;
        this.shape = shape;
    }

    public static TemplateType Unknown { get; } = new(TemplateTypeKind.Unknown);

    /// <summary>Null and nothing else.</summary>
    public static TemplateType Null { get; } = new(TemplateTypeKind.Null);

    public static TemplateType Text { get; } = new(TemplateTypeKind.Text);

    public static TemplateType Markup { get; } = new(TemplateTypeKind.Markup);

    public static TemplateType Number { get; } = new(TemplateTypeKind.Number);

    public static TemplateType Boolean { get; } = new(TemplateTypeKind.Boolean);

    public static TemplateType Date { get; } = new(TemplateTypeKind.Date);

    public static TemplateType TimeSpan { get; } = new(TemplateTypeKind.TimeSpan);

    public TemplateTypeKind Kind { get; }

    /// <summary>Type of a list's items.</summary>
    public TemplateType Item { get; private init; } = null!;

    /// <summary>What else the value may be; empty unless the kind is a choice.</summary>
    public IReadOnlyList<TemplateType> Choices { get; private init; } = [];

    /// <summary>The function, or null when it is known only that it is one.</summary>
    public IScriptFunctionInfo? Callable { get; private init; }

    /// <summary>Members of an object that a template wrote or that the engine brings; null for those with a shape.</summary>
    public IReadOnlyDictionary<string, TemplateType>? Members { get; private init; }

    /// <summary>Whether an object may have members besides those known.</summary>
    public bool IsOpen { get; private init; }

    /// <summary>The shape of an object; null for those with <see cref="Members"/>.</summary>
    public TemplateShape? Shape => shape?.Invoke();

    public static TemplateType ListOf(TemplateType item) => new(TemplateTypeKind.List) { Item = item };

    public static TemplateType ObjectOf(Func<TemplateShape> shape) => new(TemplateTypeKind.Object, shape);

    public static TemplateType ObjectOf(IReadOnlyDictionary<string, TemplateType> members, bool isOpen) =>
        new(TemplateTypeKind.Object) { Members = members, IsOpen = isOpen };

    public static TemplateType FunctionOf(TemplateFunction? function) => new(TemplateTypeKind.Function) { Callable = function?.View };

    public static TemplateType CallableOf(IScriptFunctionInfo callable) => new(TemplateTypeKind.Function) { Callable = callable };

    /// <summary>One of several types; null adds nothing, and unknown makes the whole unknown.</summary>
    public static TemplateType AnyOf(params IEnumerable<TemplateType> types)
    {
        var choices = new List<TemplateType>();
        foreach (var type in types.SelectMany(type => type.Kind == TemplateTypeKind.Choice ? type.Choices : [type]))
        {
            if (type.Kind == TemplateTypeKind.Unknown)
            {
                return Unknown;
            }

            if (type.Kind != TemplateTypeKind.Null && !choices.Any(type.IsSameAs))
            {
                choices.Add(type);
            }
        }

        return choices.Count switch
        {
            0 => Null,
            1 => choices[0],
            > 8 => Unknown,
            _ => new(TemplateTypeKind.Choice) { Choices = choices },
        };
    }

    /// <summary>Type of a member; null when there is certainly none of that name.</summary>
    public TemplateType? MemberOf(string name)
    {
        if (Kind == TemplateTypeKind.Choice)
        {
            var found = Choices.Select(choice => choice.MemberOf(name)).OfType<TemplateType>().ToList();
            return found.Count == 0 ? null : AnyOf(found);
        }

        return Kind switch
        {
            TemplateTypeKind.Object when Members is not null => Members.TryGetValue(name, out var member) ? member : IsOpen ? Unknown : null,
            TemplateTypeKind.Object => Shape!.TypeOf(name),
            TemplateTypeKind.Unknown or TemplateTypeKind.Null or TemplateTypeKind.Function => Unknown,
            _ => ValueMembers.TypeOf(Kind, name),
        };
    }

    /// <summary>Names of members, for messages and lists.</summary>
    public IEnumerable<string> MemberNames => Kind switch
    {
        TemplateTypeKind.Choice => Choices.SelectMany(choice => choice.MemberNames).Distinct(StringComparer.Ordinal),
        TemplateTypeKind.Object => Members?.Keys ?? Shape!.Names,
        _ => ValueMembers.NamesOf(Kind),
    };

    public bool IsSameAs(TemplateType other) => ReferenceEquals(this, other) || (Kind == other.Kind && Kind switch
    {
        TemplateTypeKind.List => Item.IsSameAs(other.Item),
        TemplateTypeKind.Object => Members is null && other.Members is null && Shape == other.Shape,
        TemplateTypeKind.Function => Callable is not null && Callable == other.Callable,
        TemplateTypeKind.Choice => Choices.Count == other.Choices.Count && Choices.All(choice => other.Choices.Any(choice.IsSameAs)),
        _ => true,
    });
}
