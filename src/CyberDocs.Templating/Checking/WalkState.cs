namespace CyberDocs.Templating.Checking;

/// <summary>What is known at a point of a template. Copied where the template branches.</summary>
internal sealed class WalkState
{
    /// <summary>Shared by all copies of a state.</summary>
    public required WalkWork Work { get; init; }

    public required Dictionary<string, TemplateType> Variables { get; init; }

    public required Dictionary<string, TemplateType> Locals { get; set; }

    public required MarkupState Markup { get; set; }

    /// <summary>True behind <c>break</c>, <c>continue</c> and <c>ret</c>: nothing follows.</summary>
    public bool IsDead { get; set; }

    public WalkState Copy()
    {
        // Every copy is joined with others later, which is the same work again.
        Work.NamesCopied += Variables.Count + Locals.Count;
        return new()
        {
            Work = Work,
            Variables = new(Variables, StringComparer.Ordinal),
            Locals = new(Locals, StringComparer.Ordinal),
            Markup = Markup,
            IsDead = IsDead,
        };
    }

    /// <summary>Takes what another branch left in its variables.</summary>
    public void JoinNames(WalkState other)
    {
        Join(Variables, other.Variables);
        Join(Locals, other.Locals);
    }

    /// <summary>Takes over everything from the branch that goes on.</summary>
    public void Become(WalkState other)
    {
        Variables.Clear();
        Locals.Clear();
        Join(Variables, other.Variables);
        Join(Locals, other.Locals);
        Markup = other.Markup;
        IsDead = other.IsDead;
    }

    private static void Join(Dictionary<string, TemplateType> into, Dictionary<string, TemplateType> from)
    {
        foreach (var (name, type) in from)
        {
            into[name] = into.TryGetValue(name, out var known) ? TemplateType.AnyOf(known, type) : type;
        }
    }
}
