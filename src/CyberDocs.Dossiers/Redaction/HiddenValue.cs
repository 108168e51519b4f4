namespace CyberDocs.Redaction;

/// <summary>A value that was taken out of a dossier. Immutable and thread-safe.</summary>
/// <param name="Record">Kind of record, such as <c>device</c>.</param>
/// <param name="Field">Key of the field in which it stood.</param>
/// <param name="Value">The value itself: whoever holds this list holds the secret.</param>
internal sealed record HiddenValue(string Record, string Field, string Value);
