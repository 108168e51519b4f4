namespace CyberDocs.Documents;

/// <summary>What is known of a document before its first block. Immutable and thread-safe.</summary>
public sealed record DocumentHead
{
    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Language as an IETF tag.</summary>
    public string Language { get; init; } = "ja";

    /// <summary>Author as file properties show it, or null.</summary>
    public string? Author { get; init; }

    /// <summary>Subject as file properties show it, or null.</summary>
    public string? Subject { get; init; }

    /// <summary>Date that file properties show; null leaves it out.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Further properties that the file carries. PDF holds them only when its forms can be filled in.</summary>
    public ValueList<DocumentProperty> Properties { get; init; } = [];

    /// <summary>Paper of the first page.</summary>
    public PageSetup Page { get; init; } = PageSetup.A4;

    /// <summary>Blocks above the text of every page.</summary>
    public ValueList<Block> Header { get; init; } = [];

    /// <summary>Blocks below the text of every page.</summary>
    public ValueList<Block> Footer { get; init; } = [];
}
