namespace CyberDocs.Model;

/// <summary>An answer on a checklist.</summary>
public enum Answer
{
    /// <summary>Not answered.</summary>
    Blank,

    /// <summary>はい.</summary>
    Yes,

    /// <summary>いいえ.</summary>
    No,

    /// <summary>No answer is needed.</summary>
    NotApplicable,

    /// <summary>Not shown to the readers of a document; no dossier file says so.</summary>
    Hidden,
}
