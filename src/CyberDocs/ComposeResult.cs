using CyberDocs.Documents;

namespace CyberDocs;

/// <summary>What composing a document gave. Immutable and thread-safe.</summary>
/// <param name="Document">The document; null when a template is wrong.</param>
/// <param name="Findings">What is wrong with templates, data or drawings.</param>
public sealed record ComposeResult(Document? Document, IReadOnlyList<Finding> Findings);
