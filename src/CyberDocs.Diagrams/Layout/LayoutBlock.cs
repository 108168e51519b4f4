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

/// <summary>Blocks side by side, with the links that pass between them.</summary>
internal sealed class Row(LayoutBlock container, int index)
{
    public LayoutBlock Container => container;

    public int Index => index;

    /// <summary>Whether the layout may choose the order of the blocks.</summary>
    public bool Reorder { get; init; }

    /// <summary>Whether it holds the container's heading, which keeps to no column.</summary>
    public bool IsHeader { get; init; }

    /// <summary>Whether a border runs through it: its leaves stand on the border, its containers begin there, and links among them run below it.</summary>
    public bool IsBorder { get; init; }

    /// <summary>Where the border runs, once placed.</summary>
    public double BorderY { get; set; }

    public List<RowItem> Items { get; } = [];

    public double Height { get; set; }
}

/// <summary>A block of a row or a link that passes the row.</summary>
internal sealed class RowItem(LayoutBlock? block, Stem? pass)
{
    public LayoutBlock? Block => block;

    public Stem? Pass => pass;

    public double Width => block?.Width ?? 0;

    /// <summary>Where its middle would like to be.</summary>
    public double Desired { get; set; }

    /// <summary>Where its middle is asked to be; null when it is free.</summary>
    public double? FixedCenter => block?.FixedX + (block?.Width / 2);

    public double Center => block?.CenterX ?? pass!.X;

    /// <summary>Channel crossings that begin or end here; decides where it would like to be.</summary>
    public List<(Hop Hop, Stem Own)> Hops { get; } = [];
}

/// <summary>An upright piece of a link: at a side of a block, or through a row.</summary>
internal sealed class Stem(LayoutBlock? port, bool atBottom)
{
    /// <summary>The block at whose side the link ends; null where it passes a row.</summary>
    public LayoutBlock? Port => port;

    public bool AtBottom => atBottom;

    public double X { get; set; }

    /// <summary>The row that it passes; null at a port.</summary>
    public Row? PassRow { get; init; }

    /// <summary>Its place between the blocks on a container's frame, when it is the frame at which the link ends.</summary>
    public RowItem? FrameItem { get; set; }

    /// <summary>Channel crossings that begin or end here: one at a port, two at a pass.</summary>
    public List<Hop> Hops { get; } = [];
}

/// <summary>A link to route between two blocks.</summary>
internal sealed class Wire(string id, LayoutBlock from, LayoutBlock to)
{
    public string Id => id;

    public LayoutBlock From => from;

    public LayoutBlock To => to;

    public List<Stem> Stems { get; } = [];

    public List<Hop> Hops { get; } = [];

    /// <summary>Links of one trunk leave their first block as one line, which branches to where each of them goes; null for a line of its own.</summary>
    public string? Trunk { get; set; }

    /// <summary>Extra height that the horizontal part wants for a label.</summary>
    public double LabelHeight { get; init; }

    public List<Graphics.ScenePoint> Points { get; } = [];
}

/// <summary>One crossing of a channel by a link, from stem to stem.</summary>
internal sealed class Hop(Wire wire, Stem a, bool aAbove, Stem b, bool bAbove)
{
    public Wire Wire => wire;

    /// <summary>Where the link comes from.</summary>
    public Stem A { get; private set; } = a;

    /// <summary>Where it goes to.</summary>
    public Stem B { get; private set; } = b;

    /// <summary>Whether A lies above the channel.</summary>
    public bool AAbove { get; private set; } = aAbove;

    public bool BAbove { get; private set; } = bAbove;

    public double Min => Math.Min(A.X, B.X);

    public double Max => Math.Max(A.X, B.X);

    public bool IsStraight => AAbove != BAbove && Math.Abs(A.X - B.X) < 0.05;

    public Stem Other(Stem stem) => ReferenceEquals(stem, A) ? B : A;

    public void Turn()
    {
        (A, B) = (B, A);
        (AAbove, BAbove) = (BAbove, AAbove);
    }

    public int Level { get; set; } = -1;

    public double TrackY { get; set; }
}

/// <summary>Horizontal room between two rows, divided into tracks.</summary>
internal sealed class Channel
{
    public List<Hop> Hops { get; } = [];

    public double Y { get; set; }

    public double Height { get; set; }

    /// <summary>Height of each track, top first.</summary>
    public List<double> Tracks { get; } = [];
}
