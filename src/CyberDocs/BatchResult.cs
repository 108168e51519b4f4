namespace CyberDocs;

/// <summary>How a batch went. Immutable and thread-safe.</summary>
/// <param name="Count">Number of institutions.</param>
/// <param name="WithErrors">How many of them have errors or could not be made.</param>
public sealed record BatchResult(int Count, int WithErrors);
