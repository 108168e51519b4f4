namespace CyberDocs.Tests.Redaction;

/// <summary>A field that can be hidden, with what it alone says.</summary>
/// <param name="Record">Kind of record.</param>
/// <param name="Key">Key of the field.</param>
/// <param name="Name">Both.</param>
/// <param name="IsText">Whether it holds free text.</param>
/// <param name="Secrets">What must not be found when it is hidden.</param>
internal sealed record MarkedField(string Record, string Key, string Name, bool IsText, string[] Secrets);
