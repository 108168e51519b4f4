using CyberDocs.Graphics;

namespace CyberDocs.Documents;

/// <summary>What a writer needs besides the document. One belongs to one document being written; not thread-safe.</summary>
public sealed class WriteContext
{
    /// <summary>Id of the document, named in findings.</summary>
    public required string DocumentId { get; init; }

    /// <summary>Fonts to measure and embed.</summary>
    public required IFontSource Fonts { get; init; }

    /// <summary>Looks of the named styles.</summary>
    public Theme Theme { get; init; } = Theme.Default;

    /// <summary>Where the writer reports what it could not express.</summary>
    public FindingCollector Findings { get; init; } = new();

    /// <summary>Number of pages of the finished document, set by writers that lay pages out; null for the others.</summary>
    public int? PageCount { get; set; }

    /// <summary>Pages, counted from 1, of what has an id, set by writers that lay pages out; null for the others.</summary>
    internal IReadOnlyDictionary<string, int>? Places { get; set; }

    /// <summary>The fonts, parsed and reported before, with what was measured so far, where one run writes many documents; null to parse them anew.</summary>
    internal ITextMeasurer? Measurer { get; init; }

    /// <summary>Stops the writer.</summary>
    public CancellationToken Cancellation { get; init; }
}
