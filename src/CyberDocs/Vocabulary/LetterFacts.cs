namespace CyberDocs.Vocabulary;

/// <summary>What a letter or a list beside the set is about, besides the dossier. Immutable and thread-safe.</summary>
internal sealed record LetterFacts
{
    /// <summary>The vendor that it goes to; null when it goes to an authority.</summary>
    public Vendor? Recipient { get; init; }

    /// <summary>How the recipient's checklists stand, as far as the letter is about them.</summary>
    public IReadOnlyList<VendorStanding> Standings { get; init; } = [];

    /// <summary>The recipient's systems of which an MDS or SDS is still to come, as far as the letter asks for it.</summary>
    public IReadOnlyList<InformationSystem> Undisclosed { get; init; } = [];

    /// <summary>What is still to be done, on the list of that.</summary>
    public IReadOnlyList<TodoEntry> Todos { get; init; } = [];

    /// <summary>Points of a request for correction, on the reply to it.</summary>
    public IReadOnlyList<CorrectionPoint> Corrections { get; init; } = [];

    /// <summary>Day by which an answer is asked for; null when none was set.</summary>
    public DateOnly? ReplyBy { get; init; }
}
