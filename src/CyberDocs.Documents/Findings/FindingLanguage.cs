namespace CyberDocs.Findings;

/// <summary>The language in which findings are told.</summary>
public enum FindingLanguage
{
    /// <summary>Japanese, then English.</summary>
    Both,

    /// <summary>Japanese alone.</summary>
    Japanese,

    /// <summary>English alone.</summary>
    English,
}
