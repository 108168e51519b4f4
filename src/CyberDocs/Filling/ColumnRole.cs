namespace CyberDocs.Filling;

/// <summary>What stands in a column of a form.</summary>
internal enum ColumnKind
{
    /// <summary>Nothing that an answer holds.</summary>
    None,

    /// <summary>はい or いいえ.</summary>
    Answer,

    /// <summary>A mark for はい.</summary>
    Yes,

    /// <summary>A mark for いいえ.</summary>
    No,

    /// <summary>A mark for 対象外.</summary>
    NotNeeded,

    /// <summary>The day of a check.</summary>
    Date,

    /// <summary>目標日.</summary>
    Target,

    /// <summary>備考.</summary>
    Remarks,
}

/// <summary>What stands in a column of a form, as its headings say. Immutable and thread-safe.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Round">1 or 2: which check.</param>
/// <param name="TakesDate">Whether an answer's day stands in it as well.</param>
/// <param name="AssetClass">The asset class that it is about; null where headings name none.</param>
internal readonly record struct ColumnRole(ColumnKind Kind, int Round, bool TakesDate, string? AssetClass);
