namespace CyberDocs;

/// <summary>What became of a value in a filled-in form.</summary>
public enum CollectOutcome
{
    /// <summary>The dossier says the same.</summary>
    Same,

    /// <summary>The dossier had none; it was taken.</summary>
    Added,

    /// <summary>The dossier said something else; the file's value was taken because files are preferred.</summary>
    Replaced,

    /// <summary>The dossier says something else and keeps it, because dossiers are preferred.</summary>
    Kept,

    /// <summary>The file still says what it was sent out with; the dossier was changed since and keeps its value.</summary>
    Outdated,

    /// <summary>File and dossier, or two files, disagree; nothing was taken. An error finding says so.</summary>
    Conflict,

    /// <summary>The file was emptied where it was sent out with the dossier's value, which stays. A warning says so.</summary>
    Erased,

    /// <summary>The value cannot be understood. An error finding says so.</summary>
    Unclear,
}
