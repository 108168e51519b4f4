namespace CyberDocs.Model;

/// <summary>A point of a request of an authority to check or correct what was handed in, and what was done about it. Immutable and thread-safe.</summary>
public sealed partial record Correction
{
    /// <summary>Number of the point, unique in the dossier.</summary>
    public required string Id { get; init; }

    /// <summary>Date of the request.</summary>
    public CalendarDate? RequestedOn { get; init; }

    /// <summary>Number of the request's letter.</summary>
    public string? Reference { get; init; }

    /// <summary>Authority that asks; null for the health centre of the institution.</summary>
    public string? From { get; init; }

    /// <summary>Document that it is about, by id or title.</summary>
    public string? Document { get; init; }

    /// <summary>Item of a checklist by its number, or id of a record, such as a device's.</summary>
    public string? Item { get; init; }

    /// <summary>What is asked.</summary>
    public required string Text { get; init; }

    /// <summary>Day by which it is to be answered.</summary>
    public CalendarDate? Due { get; init; }

    /// <summary>Id of the person who sees to it.</summary>
    public string? Person { get; init; }

    /// <summary>Ids of further records that were changed because of it.</summary>
    public ValueList<string> Records { get; init; } = [];

    /// <summary>What was done.</summary>
    public string? Done { get; init; }

    /// <summary>When it was done; null while it is open.</summary>
    public CalendarDate? DoneOn { get; init; }

    /// <summary>Whether it is still to be done.</summary>
    internal bool IsOpen => DoneOn is null;

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
