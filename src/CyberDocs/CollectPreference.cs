namespace CyberDocs;

/// <summary>Who wins where a filled-in form and the dossier say different things.</summary>
public enum CollectPreference
{
    /// <summary>Nobody: the dossier stays as it is and the conflict is an error finding.</summary>
    Neither,

    /// <summary>The file, unless its value is still the one that it was sent out with.</summary>
    File,

    /// <summary>The dossier; the conflict is no finding.</summary>
    Dossier,
}
