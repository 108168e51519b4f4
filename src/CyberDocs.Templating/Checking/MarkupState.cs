namespace CyberDocs.Templating.Checking;

/// <summary>Where the markup stands at a point of a template, whatever the data. Immutable.</summary>
internal sealed record MarkupState
{
    /// <summary>Nothing is open.</summary>
    public static MarkupState Start { get; } = new();

    /// <summary>Nothing is known, so nothing is checked: inside captures and functions, and after branches that do not meet.</summary>
    public static MarkupState Lost { get; } = new() { IsLost = true };

    public bool IsLost { get; private init; }

    public OpenElement? Top { get; init; }

    /// <summary>The tag that is being read; null in text.</summary>
    public PendingTag? Tag { get; init; }

    public bool InComment { get; init; }

    public bool HasDocument { get; init; }

    /// <summary>What holds after either of two branches; null when they do not meet.</summary>
    public static MarkupState? Join(MarkupState a, MarkupState b)
    {
        if (a.IsLost || b.IsLost)
        {
            return Lost;
        }

        return !OpenElement.AreSame(a.Top, b.Top) || a.InComment != b.InComment || (a.Tag is null) != (b.Tag is null)
            ? null
            : a with { Tag = a.Tag is null ? null : PendingTag.Join(a.Tag, b.Tag!), HasDocument = a.HasDocument || b.HasDocument };
    }
}
