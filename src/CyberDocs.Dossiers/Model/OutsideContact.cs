namespace CyberDocs.Model;

/// <summary>A body outside that is told about an incident. Immutable and thread-safe.</summary>
public sealed partial record OutsideContact
{
    /// <summary>Unique id.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the body.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public ContactKind Kind { get; init; } = ContactKind.Other;

    /// <summary>Id of the vendor that it is, when it is one.</summary>
    public string? Vendor { get; init; }

    /// <summary>Desk or person.</summary>
    public string? Desk { get; init; }

    /// <summary>Telephone in working hours.</summary>
    public string? Phone { get; init; }

    /// <summary>Telephone at night and on holidays.</summary>
    public string? NightPhone { get; init; }

    /// <summary>Mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Web page.</summary>
    public string? Url { get; init; }

    /// <summary>What it is told for.</summary>
    public string? Purpose { get; init; }

    /// <summary>By when.</summary>
    public string? Deadline { get; init; }

    /// <summary>Id of the step that makes the call.</summary>
    public string? NotifiedBy { get; init; }

    /// <summary>When the contact was last confirmed.</summary>
    public CalendarDate? ConfirmedOn { get; init; }

    /// <summary>The contact as it can be reached: what it does not say itself, the vendor's first contact says.</summary>
    /// <param name="vendor">The vendor that it is; null when it is none.</param>
    internal OutsideContact ReachedThrough(Vendor? vendor)
    {
        if (vendor is not { Contacts: [var contact, ..] })
        {
            return this;
        }

        var desk = string.Join(' ', new[] { contact.Department, contact.Name }.Where(text => !string.IsNullOrWhiteSpace(text)));
        return this with
        {
            Desk = Desk ?? (desk.Length == 0 ? null : desk),
            Phone = Phone ?? contact.Phone,
            NightPhone = NightPhone ?? contact.NightPhone,
            Email = Email ?? contact.Email,
        };
    }

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
