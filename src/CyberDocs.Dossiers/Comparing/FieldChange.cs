namespace CyberDocs.Comparing;

/// <summary>A field whose value changed. Immutable and thread-safe.</summary>
/// <param name="Key">Key in the dossier file, such as <c>os</c>.</param>
/// <param name="Name">Japanese name, such as OS・版.</param>
/// <param name="Before">The older value as people read it; null when the field was empty.</param>
/// <param name="After">The newer value; null when the field is empty.</param>
public sealed record FieldChange(string Key, string Name, string? Before, string? After);
