namespace CyberDocs;

/// <summary>A folder beside those of a batch that holds files but no dossier: its name is misspelt, perhaps. Immutable and thread-safe.</summary>
/// <param name="Name">The folder below that of all, with forward slashes.</param>
/// <param name="Files">Names of the files in it, in ordinal order.</param>
public sealed record BatchStray(string Name, IReadOnlyList<string> Files);
