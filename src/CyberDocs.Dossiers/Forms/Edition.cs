namespace CyberDocs.Forms;

/// <summary>One edition of one official form, as data. Immutable and thread-safe.</summary>
public sealed record Edition
{
    /// <summary>Edition id such as <c>r6</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Form id such as <c>checklist-institution</c>.</summary>
    public required string Form { get; init; }

    /// <summary>Official title.</summary>
    public required string Title { get; init; }

    /// <summary>Notice by which it was issued, or null when unknown.</summary>
    public string? Notice { get; init; }

    /// <summary>Date of the notice.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>Guideline edition that its clauses belong to.</summary>
    public string? Guideline { get; init; }

    /// <summary>First day of the fiscal year that bounds target dates, or null when they are not bounded.</summary>
    public DateOnly? FiscalYearStart { get; init; }

    /// <summary>Whether the statements of its items are restated, not the form's own words; the paper says so then.</summary>
    public bool Restated { get; init; }

    /// <summary>
    /// What stands in the form's head beside the institution's name: <c>administrator</c>, <c>responder</c>, <c>checked_on</c>, in this order.
    /// </summary>
    public ValueList<string> Head { get; init; } = [];

    /// <summary>Notes printed on the form.</summary>
    public ValueList<string> Notes { get; init; } = [];

    /// <summary>Sections in order.</summary>
    public ValueList<EditionSection> Sections { get; init; } = [];

    /// <summary>The items of all sections in order.</summary>
    internal IEnumerable<EditionItem> Items => Sections.SelectMany(section => section.Items);

    /// <summary>Where the edition's data stand.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
