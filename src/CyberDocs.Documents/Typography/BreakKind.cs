namespace CyberDocs.Typography;

/// <summary>Whether a line may end before a character; the higher, the better.</summary>
internal enum BreakKind : byte
{
    /// <summary>Never: inside a character, or before a space, which stays on the line before.</summary>
    None,

    /// <summary>Against kinsoku; only when even two characters that must stay together do not fit.</summary>
    Forbidden,

    /// <summary>Inside a word or number; only when no better place fits.</summary>
    LastResort,

    /// <summary>Where a person breaks a word that is too long for a line: in addresses, model numbers, before counters.</summary>
    Emergency,

    /// <summary>Freely.</summary>
    Allowed,

    /// <summary>The line ends here.</summary>
    Mandatory,
}
