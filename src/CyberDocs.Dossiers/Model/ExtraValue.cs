namespace CyberDocs.Model;

/// <summary>A value of a ledger column that the model does not know. Immutable and thread-safe.</summary>
public sealed partial record ExtraValue
{
    /// <summary>Heading of the column.</summary>
    public required string Column { get; init; }

    /// <summary>The value as written.</summary>
    public required string Text { get; init; }

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
