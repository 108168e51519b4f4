namespace CyberDocs.Documents;

/// <summary>What a header cell heads.</summary>
public enum HeaderScope
{
    /// <summary>It is not a header cell.</summary>
    None,

    /// <summary>The column below it.</summary>
    Column,

    /// <summary>The row to its right.</summary>
    Row,
}
