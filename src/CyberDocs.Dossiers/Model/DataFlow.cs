namespace CyberDocs.Model;

/// <summary>Data that one system or party sends to another. Immutable and thread-safe.</summary>
public sealed partial record DataFlow
{
    /// <summary>Id of a system or outside party.</summary>
    public required string From { get; init; }

    /// <summary>Id of a system or outside party.</summary>
    public required string To { get; init; }

    /// <summary>What is sent.</summary>
    public string? Content { get; init; }

    /// <summary>How, such as HL7 or DICOM.</summary>
    public string? Protocol { get; init; }

    /// <summary>Whether data also runs back.</summary>
    public bool BothWays { get; init; }

    /// <summary>True for 常時接続, false for 都度接続.</summary>
    public bool? AlwaysOn { get; init; }

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
