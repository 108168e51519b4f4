namespace CyberDocs.OpenXml.Editing;

/// <summary>What may be written into a cell. Immutable and thread-safe.</summary>
internal sealed record CellTraits
{
    /// <summary>Anything.</summary>
    public static CellTraits Plain { get; } = new();

    /// <summary>Texts that alone can be chosen; none when anything may be written.</summary>
    public ValueList<string> Choices { get; init; } = [];

    /// <summary>Whether it shows numbers as dates.</summary>
    public bool IsDate { get; init; }

    /// <summary>Whether it is a box that is not ticked.</summary>
    public bool IsSwitch { get; init; }

    /// <summary>Whether it is calculated or locked, so that nothing may be written.</summary>
    public bool IsFixed { get; init; }
}
