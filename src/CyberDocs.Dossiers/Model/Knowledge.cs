namespace CyberDocs.Model;

/// <summary>A fact that may not be known yet.</summary>
public enum Knowledge
{
    /// <summary>Nobody has found out.</summary>
    Unknown,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>Not shown to the readers of a document; no dossier file says so.</summary>
    Hidden,
}
