namespace CyberDocs.OpenXml.Editing;

/// <summary>Where a formula stands, and for how many cells it is. Immutable and thread-safe.</summary>
/// <param name="Sheet">The sheet that addresses without one mean; null where there is none.</param>
internal readonly record struct FormulaPlace(string? Sheet)
{
    /// <summary>Row of its cell; null where it is no cell's.</summary>
    public int? Row { get; init; }

    /// <summary>Whether other cells take it with their own rows in place of its.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether its result fills several cells.</summary>
    public bool FillsSeveral { get; init; }
}
