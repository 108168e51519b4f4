namespace CyberDocs.Checking;

/// <summary>A kind of record as rules walk over it: which there are, where each was read from, and what messages call it. Immutable and thread-safe.</summary>
/// <param name="All">The records, in file order.</param>
/// <param name="Origin">Where one was read from.</param>
/// <param name="Names">The values that every message about one begins with; the first is its name.</param>
internal sealed record RecordKind<T>(Func<CheckContext, IEnumerable<T>> All, Func<T, Origin> Origin, Func<CheckContext, T, FindingArgument[]> Names)
{
    /// <summary>The subject under which the same fault of many is one finding; null for what there is but one of.</summary>
    public Func<FindingArgument, SourcePlace, FindingSubject>? Subject { get; init; }

    /// <summary>The form alone that a finding belongs to; null when it belongs to every document of its rule.</summary>
    public Func<T, string>? Form { get; init; }
}
