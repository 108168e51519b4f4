namespace CyberDocs.Model;

/// <summary>One asking of a vendor for a checklist: what was sent, by when it is due, and what came back. Immutable and thread-safe.</summary>
public sealed partial record FormRequest
{
    /// <summary>Id of the system that the form is about; null where it is about all that the vendor supplies.</summary>
    public string? System { get; init; }

    /// <summary>Id of the edition that was sent, such as <c>r6</c>.</summary>
    public string? Edition { get; init; }

    /// <summary>When it was sent; null when it was not.</summary>
    public CalendarDate? SentOn { get; init; }

    /// <summary>File or folder that was sent.</summary>
    public string? SentFile { get; init; }

    /// <summary>Day by which it is to be returned.</summary>
    public CalendarDate? Due { get; init; }

    /// <summary>Days on which the vendor was reminded, as written.</summary>
    public ValueList<string> Reminded { get; init; } = [];

    /// <summary>When the filled-in form came back.</summary>
    public CalendarDate? ReturnedOn { get; init; }

    /// <summary>File that came back.</summary>
    public string? ReturnedFile { get; init; }

    /// <summary>Who filled it in at the vendor.</summary>
    public string? ReturnedBy { get; init; }

    /// <summary>The vendor's own document, received in place of the form.</summary>
    public string? OwnDocument { get; init; }

    /// <summary>What else is to be kept in mind.</summary>
    public string? Remarks { get; init; }

    /// <summary>Whether the form, or a document in its place, has come back.</summary>
    internal bool IsReturned => ReturnedOn is not null || ReturnedFile is not null || OwnDocument is not null;

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
