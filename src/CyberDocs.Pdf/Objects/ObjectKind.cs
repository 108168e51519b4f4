namespace CyberDocs.Pdf.Objects;

/// <summary>Which objects one looks like; those that look alike are packed together.</summary>
internal enum ObjectKind
{
    /// <summary>No other.</summary>
    Plain,

    /// <summary>Elements of the structure with one piece of content, such as table cells, each on a line of its own.</summary>
    Leaf,

    /// <summary>Long lists of references: rows with their cells, pages with the owners of their content.</summary>
    List,
}
