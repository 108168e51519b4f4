namespace CyberDocs.Model;

/// <summary>One step of the chain inside the institution. Immutable and thread-safe.</summary>
public sealed partial record ContactStep
{
    /// <summary>Unique id.</summary>
    public required string Id { get; init; }

    /// <summary>Label, such as 発見者 or システム管理室.</summary>
    public required string Title { get; init; }

    /// <summary>Id of the role that is called; gives person and deputies.</summary>
    public string? Role { get; init; }

    /// <summary>Id of the person, when no role is named.</summary>
    public string? Person { get; init; }

    /// <summary>Id of the department.</summary>
    public string? Department { get; init; }

    /// <summary>Ids of deputies, in addition to the role's.</summary>
    public ValueList<string> Deputies { get; init; } = [];

    /// <summary>Telephone; the person's own when null.</summary>
    public string? Phone { get; init; }

    /// <summary>Telephone at night and on holidays; the person's own when null.</summary>
    public string? NightPhone { get; init; }

    /// <summary>Time limit for passing on, in minutes.</summary>
    public int? WithinMinutes { get; init; }

    /// <summary>Ids of the steps told next.</summary>
    public ValueList<string> Notifies { get; init; } = [];

    /// <summary>What is done here.</summary>
    public string? Action { get; init; }

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
