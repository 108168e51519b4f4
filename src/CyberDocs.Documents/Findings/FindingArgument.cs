namespace CyberDocs.Findings;

/// <summary>A value for a placeholder of a finding's texts. Immutable and thread-safe.</summary>
/// <remarks>
/// A text names it in braces: <c>("device", "PC-014")</c> fills <c>{device}</c> in both languages, and <c>("kind", "サーバ", "server")</c> fills <c>{kind}</c>
/// with the word of
/// each. A string alone has no name and is called by its number among the arguments: <c>{0}</c>.
/// </remarks>
/// <param name="Name">Name of the placeholder without braces; null when it is called by its number.</param>
/// <param name="Japanese">What Japanese texts say.</param>
/// <param name="English">What English texts say.</param>
public readonly record struct FindingArgument(string? Name, string Japanese, string English)
{
    /// <summary>A value without a name, the same in both languages.</summary>
    /// <param name="value">The value, already formatted.</param>
    public static implicit operator FindingArgument(string value) => new(null, value, value);

    /// <summary>A value that is the same in both languages.</summary>
    /// <param name="named">Name of the placeholder, and the value, already formatted.</param>
    public static implicit operator FindingArgument((string Name, string Value) named) => new(named.Name, named.Value, named.Value);

    /// <summary>A value with a word for each language.</summary>
    /// <param name="named">Name of the placeholder, the Japanese word and the English one.</param>
    public static implicit operator FindingArgument((string Name, string Japanese, string English) named) => new(named.Name, named.Japanese, named.English);

    /// <summary>What Japanese texts say.</summary>
    public override string ToString() => Japanese;
}
