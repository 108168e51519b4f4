namespace CyberDocs.OpenXml.Editing;

/// <summary>Rows that a sheet got below its others. Immutable and thread-safe.</summary>
/// <param name="Name">The sheet.</param>
/// <param name="First">Its first row below the headings.</param>
/// <param name="From">The last row before.</param>
/// <param name="To">The last row now.</param>
internal sealed record GrownSheet(string Name, int First, int From, int To)
{
    /// <summary>What a range over rows of the sheet means now.</summary>
    /// <param name="first">Its first row.</param>
    /// <param name="last">Its last row.</param>
    public RangeFate FateOf(int first, int last) =>
        last < From || last >= To || last == first || first > Math.Max(From, First) ? RangeFate.Stays
        : first <= First ? RangeFate.Grows
        : RangeFate.Unsure;
}

/// <summary>What becomes of a range when rows were added below.</summary>
internal enum RangeFate
{
    /// <summary>It is about other rows, or holds the new ones already.</summary>
    Stays,

    /// <summary>It held all rows.</summary>
    Grows,

    /// <summary>It held the last of them, but not all.</summary>
    Unsure,
}
