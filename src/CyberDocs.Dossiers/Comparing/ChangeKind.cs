namespace CyberDocs.Comparing;

/// <summary>What happened to a record between two dossiers.</summary>
public enum ChangeKind
{
    /// <summary>It is in the newer dossier alone.</summary>
    Added,

    /// <summary>It is in the older dossier alone.</summary>
    Removed,

    /// <summary>It is in both with different fields.</summary>
    Changed,
}
