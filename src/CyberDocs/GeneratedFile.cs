namespace CyberDocs;

/// <summary>A file that a run wrote. Immutable and thread-safe.</summary>
/// <param name="Name">File name in the output folder.</param>
/// <param name="Document">Id of the document.</param>
/// <param name="Format">File ending without the dot.</param>
/// <param name="Bytes">Length in bytes.</param>
/// <param name="Sha256">SHA-256 of the content as lower-case hexadecimal digits.</param>
/// <param name="Pages">Number of pages, for formats with pages; null otherwise.</param>
public sealed record GeneratedFile(string Name, string Document, string Format, long Bytes, string Sha256, int? Pages);
