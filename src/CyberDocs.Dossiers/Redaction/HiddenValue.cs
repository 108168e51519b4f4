namespace CyberDocs.Redaction;

/// <summary>A value that was taken out of a dossier. Immutable and thread-safe.</summary>
/// <param name="Record">Kind of record, such as <c>device</c>.</param>
/// <param name="Field">Key of the field in which it stood.</param>
/// <param name="Value">The value itself: whoever holds this list holds the secret.</param>
internal sealed record HiddenValue(string Record, string Field, string Value)
{
    /// <summary>Id of the vendor who sees it nevertheless in documents that are made for that vendor; null for nobody.</summary>
    public string? Reader { get; init; }
}
