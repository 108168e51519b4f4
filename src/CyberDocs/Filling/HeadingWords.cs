namespace CyberDocs.Filling;

/// <summary>What words that stand above or before a cell say of it, the nearest first. Immutable and thread-safe.</summary>
/// <param name="AreAny">Whether there are words.</param>
/// <param name="AreOfOthers">Whether one says that it is kept for others, or is about another year.</param>
/// <param name="Kind">What the first says that says any.</param>
/// <param name="IsTarget">Whether one says 目標.</param>
/// <param name="Round">Which check the first says that says any; else 0.</param>
/// <param name="IsPartOfDay">Whether the nearest is 年, 月 or 日.</param>
/// <param name="IsDay">Whether one says that a day stands there.</param>
/// <param name="AssetClass">The class that the first names that names any.</param>
internal readonly record struct HeadingWords(
    bool AreAny, bool AreOfOthers, ColumnKind Kind, bool IsTarget, int Round, bool IsPartOfDay, bool IsDay, string? AssetClass)
{
    /// <summary>These words with others that stand farther away.</summary>
    public HeadingWords Then(HeadingWords others) => new(
        AreAny || others.AreAny,
        AreOfOthers || others.AreOfOthers,
        Kind == ColumnKind.None ? others.Kind : Kind,
        IsTarget || others.IsTarget,
        Round > 0 ? Round : others.Round,
        AreAny ? IsPartOfDay : others.IsPartOfDay,
        IsDay || others.IsDay,
        AssetClass ?? others.AssetClass);

    /// <summary>What they say together.</summary>
    public ColumnRole Role()
    {
        if (AreOfOthers)
        {
            return default;
        }

        var kind = Kind == ColumnKind.None && Round > 0 ? IsPartOfDay ? ColumnKind.Date : ColumnKind.Answer : Kind;

        // A column under 目標日 that is about はい or 備考 is about those.
        return new ColumnRole(
            kind is ColumnKind.Answer or ColumnKind.Date && IsTarget ? ColumnKind.Target : kind, Math.Max(1, Round), IsDay, AssetClass);
    }
}
