namespace CyberDocs.Model;

/// <summary>A role of the security organisation and who holds it. Immutable and thread-safe.</summary>
public sealed partial record Role
{
    /// <summary>Unique id.</summary>
    public required string Id { get; init; }

    /// <summary>Which role it is.</summary>
    public RoleKind Kind { get; init; } = RoleKind.Other;

    /// <summary>Name of the role as the institution uses it; the kind's Japanese name when null.</summary>
    public string? Title { get; init; }

    /// <summary>Id of the person who holds it.</summary>
    public string? Person { get; init; }

    /// <summary>Ids of deputies, first deputy first.</summary>
    public ValueList<string> Deputies { get; init; } = [];

    /// <summary>Id of the department in charge.</summary>
    public string? Department { get; init; }

    /// <summary>役割の概要.</summary>
    public string? Duty { get; init; }

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
