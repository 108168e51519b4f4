namespace CyberDocs;

/// <summary>Limits of one kind that passed. Immutable and thread-safe.</summary>
/// <param name="What">What they are limits of, in Japanese.</param>
/// <param name="Limits">The limits, the earliest first.</param>
public sealed record BriefLimits(string What, IReadOnlyList<BriefLimit> Limits);
