namespace CyberDocs.Diagrams.Layout;

/// <summary>A box to place: a leaf of a given size, or a container that holds rows of blocks.</summary>
internal sealed class LayoutBlock(string id, double width, double height)
{
    public string Id => id;

    /// <summary>The size asked for; a container's grows to hold its rows.</summary>
    public double Width { get; set; } = width;

    public double Height { get; set; } = height;

    public double X { get; set; }

    public double Y { get; set; }

    public Rect Bounds => new(X, Y, Width, Height);

    public double CenterX => X + (Width / 2);

    /// <summary>Rows from top to bottom; empty for a leaf.</summary>
    public List<Row> Rows { get; } = [];

    /// <summary>Horizontal room for links: entry i lies above row i, the last below the last row.</summary>
    public List<Channel> Channels { get; } = [];

    public bool IsContainer => Rows.Count > 0;

    /// <summary>Space between the border and the rows.</summary>
    public double Padding { get; init; } = 7;

    /// <summary>
    /// Where its frame begins below its upper side: the blocks of a first row that is a border stand on the frame, half outside. 0 where there is none.
    /// </summary>
    public double FrameTop { get; set; }

    public bool HasBorder => Rows.Count > 0 && Rows[0].IsBorder;

    /// <summary>The frame, without what stands out of it.</summary>
    public Rect Frame => new(X, Y + FrameTop, Width, Height - FrameTop);

    /// <summary>Whether all rows keep to the same columns.</summary>
    public bool Grid { get; init; }

    public LayoutBlock? Parent { get; set; }

    public int RowIndex { get; set; }

    /// <summary>Its place from 0 among the blocks of its row, which no layout changes; null when the layout may choose.</summary>
    public int? Pin { get; set; }

    /// <summary>Where its left side is asked to stand; null when the layout may choose. Outermost blocks only.</summary>
    public double? FixedX { get; set; }

    /// <summary>Where its upper side is asked to stand; null when the layout may choose. Outermost blocks only.</summary>
    public double? FixedY { get; set; }

    /// <summary>Whether there was no room where it was asked to stand.</summary>
    public bool GaveWay { get; set; }

    /// <summary>Its place in the row that holds it.</summary>
    public RowItem? Item { get; set; }

    /// <summary>Ends of links on the top side and on the bottom side.</summary>
    public List<Stem> TopPorts { get; } = [];

    public List<Stem> BottomPorts { get; } = [];

    public void AddRow(IEnumerable<LayoutBlock> blocks, bool reorder = false, bool header = false, bool border = false)
    {
        var row = new Row(this, Rows.Count) { Reorder = reorder, IsHeader = header, IsBorder = border };
        foreach (var block in blocks)
        {
            block.Parent = this;
            block.RowIndex = row.Index;
            block.Item = new RowItem(block, null);
            row.Items.Add(block.Item);
        }

        Rows.Add(row);
    }
}
