namespace CyberDocs.Documents;

/// <summary>Horizontal alignment.</summary>
public enum Alignment
{
    /// <summary>Start of the line.</summary>
    Left,

    /// <summary>Middle.</summary>
    Center,

    /// <summary>End of the line.</summary>
    Right,

    /// <summary>Both edges, except in the last line.</summary>
    Justify,
}
