namespace CyberDocs.Model;

/// <summary>Who is told in which order when something happens. Immutable and thread-safe.</summary>
public sealed partial record ContactChain
{
    /// <summary>When the chart was last revised.</summary>
    public CalendarDate? RevisedOn { get; init; }

    /// <summary>Who keeps it current.</summary>
    public string? Keeper { get; init; }

    /// <summary>A note printed below the chart.</summary>
    public string? Note { get; init; }

    /// <summary>Steps inside the institution, finder first.</summary>
    public ValueList<ContactStep> Inside { get; init; } = [];

    /// <summary>Bodies outside.</summary>
    public ValueList<OutsideContact> Outside { get; init; } = [];

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
