namespace CyberDocs;

/// <summary>What rendering one template gave. Immutable and thread-safe.</summary>
/// <param name="Text">The text; null when there is an error.</param>
/// <param name="Findings">What is wrong with the template or its data.</param>
public sealed record TemplatePreviewResult(string? Text, IReadOnlyList<Finding> Findings);
