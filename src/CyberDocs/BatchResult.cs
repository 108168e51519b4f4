namespace CyberDocs;

/// <summary>How a batch went. Immutable and thread-safe.</summary>
/// <param name="Count">Number of institutions.</param>
/// <param name="WithErrors">How many of them have errors or could not be made.</param>
public sealed record BatchResult(int Count, int WithErrors)
{
    /// <summary>How many were left as an earlier run made them.</summary>
    public int Unchanged { get; init; }

    /// <summary>How many have no set now.</summary>
    public int NotMade { get; init; }

    /// <summary>Folders without a dossier; told by the first share alone.</summary>
    public IReadOnlyList<BatchStray> WithoutDossier { get; init; } = [];
}
