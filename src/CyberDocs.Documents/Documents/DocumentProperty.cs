namespace CyberDocs.Documents;

/// <summary>A property that a file carries beside its title and author, for programs more than for people. Immutable and thread-safe.</summary>
/// <param name="Name">Name such as <c>CyberDocs.Form</c>; unique in the document.</param>
/// <param name="Value">Value, at most 255 characters, which is what spreadsheet programs keep.</param>
public sealed record DocumentProperty(string Name, string Value);
