namespace CyberDocs.Documents;

/// <summary>Vertical alignment in a cell.</summary>
public enum VerticalAlignment
{
    /// <summary>Top.</summary>
    Top,

    /// <summary>Middle.</summary>
    Middle,

    /// <summary>Bottom.</summary>
    Bottom,
}
