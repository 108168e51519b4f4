namespace CyberDocs.Pdf.Layout;

/// <summary>A laid-out row, or the piece of it that stands on one page.</summary>
internal sealed class RowBox(CellBox[] cells, bool keepWhole, int tagNumber, int firstCellTag, int cellTags)
{
    /// <summary>The cells that begin in this row.</summary>
    public CellBox[] Cells => cells;

    public bool KeepWhole => keepWhole;

    /// <summary>Number of its structure element; 0 for a piece whose element is written already.</summary>
    public int TagNumber => tagNumber;

    public int FirstCellTag => firstCellTag;

    public int CellTags => cellTags;

    /// <summary>Whether the next row must stand on the same page.</summary>
    public bool KeepWithNext { get; init; }

    public double Height { get; set; }
}
