namespace CyberDocs;

/// <summary>What exporting the built-in templates did. Immutable and thread-safe.</summary>
/// <param name="Written">Names below the folder that were written, with forward slashes, in ordinal order.</param>
/// <param name="InTheWay">Names of files with other content, because of which nothing was written; empty otherwise.</param>
public sealed record TemplateExportResult(IReadOnlyList<string> Written, IReadOnlyList<string> InTheWay);
