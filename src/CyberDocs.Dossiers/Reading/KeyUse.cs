namespace CyberDocs.Reading;

/// <summary>What the binder takes for a key, least specific first.</summary>
internal enum KeyKind
{
    Text,
    TextOrBoolean,
    Texts,
    Number,
    Boolean,
    Date,
    Word,
    WordOrBoolean,
    Map,
    Records,
    RecordsOrFile,
}

/// <summary>How the binder uses a key.</summary>
/// <param name="Kind">What it takes.</param>
/// <param name="Words">The words of a closed vocabulary; empty otherwise.</param>
/// <param name="IsRequired">Whether the key must be there.</param>
internal sealed record KeyUse(KeyKind Kind, IReadOnlyList<string> Words, bool IsRequired)
{
    /// <summary>Both uses of one key: the more specific kind, required when either is.</summary>
    public KeyUse With(KeyUse other) => other.Kind > Kind
        ? other with { IsRequired = IsRequired || other.IsRequired }
        : this with { IsRequired = IsRequired || other.IsRequired };
}
