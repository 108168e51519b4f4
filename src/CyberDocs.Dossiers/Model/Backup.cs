namespace CyberDocs.Model;

/// <summary>A backup. Immutable and thread-safe.</summary>
public sealed partial record Backup
{
    /// <summary>Unique id.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the system.</summary>
    public string? System { get; init; }

    /// <summary>What is saved.</summary>
    public string? Content { get; init; }

    /// <summary>頻度.</summary>
    public string? Frequency { get; init; }

    /// <summary>作成方法.</summary>
    public string? Method { get; init; }

    /// <summary>Medium or device.</summary>
    public string? Medium { get; init; }

    /// <summary>Where the copy is kept.</summary>
    public string? Place { get; init; }

    /// <summary>Id of the zone where the copy is kept.</summary>
    public string? Zone { get; init; }

    /// <summary>Number of generations.</summary>
    public int? Generations { get; init; }

    /// <summary>Whether a copy is kept off the network.</summary>
    public Knowledge Offline { get; init; } = Knowledge.Unknown;

    /// <summary>Whether copies cannot be rewritten.</summary>
    public Knowledge Immutable { get; init; } = Knowledge.Unknown;

    /// <summary>Whether it is really taken as contracted or planned.</summary>
    public Knowledge Taken { get; init; } = Knowledge.Unknown;

    /// <summary>When it was last taken.</summary>
    public CalendarDate? LastTakenOn { get; init; }

    /// <summary>復旧方法.</summary>
    public string? Restore { get; init; }

    /// <summary>Last restore test.</summary>
    public CalendarDate? RestoreTestedOn { get; init; }

    /// <summary>備考.</summary>
    public string? Remarks { get; init; }

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
