using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.Tables;

namespace CyberDocs.Pdf.Layout;

/// <summary>Puts the rows of one streamed table on pages, with its header on each. Not thread-safe.</summary>
internal sealed class TableFlow : ITableTarget
{
    /// <summary>Rows tied together move to the next page whole when they fill no more of it than this.</summary>
    private const double LargestMove = 0.35;

    private const double WorthBeginning = 72;

    /// <summary>A first row no higher than this does not stand alone under its header at the bottom of a page.</summary>
    private const double LowRow = 60;

    /// <summary>A row up to this height stays whole where a page holds it.</summary>
    private const double TallRow = 90;

    /// <summary>Height of a piece of a row that is worth a place of its own.</summary>
    private const double LeastPiece = 36;

    /// <summary>So many rows may be moved so that no scrap of a table stands on its last page.</summary>
    private const int LastRows = 4;

    /// <summary>So many rows, or rows so high together, are no scrap.</summary>
    private const int LeastLastRows = 3;
    private const double LeastLastHeight = 72;

    private readonly PageFlow flow;
    private readonly BlockFormatter blocks;
    private readonly TableHead head;
    private readonly LayoutScope scope;
    private readonly Action<Painting.PageCanvas, double>? painted;
    private readonly RowSample sample;
    private TableBuilder? builder;
    private readonly Queue<RowGroup> waiting = new();
    private TableRules? rules;
    private bool headerPainted;
    private bool begun;

    /// <summary>Rows of this table on this page.</summary>
    private int placed;

    public TableFlow(PageFlow flow, BlockFormatter blocks, TableHead head, LayoutScope scope, Action<Painting.PageCanvas, double>? painted)
    {
        (this.flow, this.blocks, this.head, this.scope, this.painted) = (flow, blocks, head, scope, painted);
        sample = new RowSample(rows => builder = blocks.BeginTable(head, rows, scope), Write);
    }

    public void Add(TableRow row) => sample.Add(row);

    public void End()
    {
        sample.Flush();
        if (builder!.Finish() is { } rest)
        {
            Queue(rest);
        }

        PlaceLast();
        if (!begun && builder.HeaderGroup is { } header)
        {
            BeginPart(header.Height);
        }

        EndPart();
        blocks.Structure.Close(builder.Tag);
        flow.Space(builder.Format.Style.SpaceAround);
    }

    private void Write(TableRow row)
    {
        if (builder!.Add(row) is { } group)
        {
            Queue(group);
        }
    }

    /// <summary>The last few groups wait, so that no table begins with one row alone on a page or ends with a few.</summary>
    private void Queue(RowGroup group)
    {
        if (waiting.Count == LastRows)
        {
            Place(waiting.Dequeue(), waiting.Peek());
        }

        waiting.Enqueue(group);
    }

    private void PlaceLast()
    {
        var rest = waiting.ToArray();
        var first = FirstOfLastPage(rest);
        for (var i = 0; i < rest.Length; i++)
        {
            if (i == first)
            {
                NextPart();
            }

            Place(rest[i], i + 1 < rest.Length ? rest[i + 1] : null);
        }
    }

    // Where the last page is to begin sooner than it would, so that more than a row or two stand there; -1 to let rows fall as they do.
    private int FirstOfLastPage(RowGroup[] rest)
    {
        var (fits, height, total) = (0, 0.0, rest.Sum(group => group.Height));
        while (fits < rest.Length && height + rest[fits].Height <= flow.Room + 0.01)
        {
            height += rest[fits++].Height;
        }

        if (rules is null || IsFresh() || fits == 0 || fits == rest.Length || total > (flow.PageHeight - RepeatedHeader()) * LargestMove)
        {
            return -1;
        }

        // What goes must be no scrap, and what stays no single row.
        var first = fits;
        while (first > 0 && rest.Length - first < LeastLastRows && rest[first..].Sum(group => group.Height) < LeastLastHeight)
        {
            first--;
        }

        return placed > 1 || first > 1 ? first : Math.Min(fits, rest.Length - 2);
    }

    /// <summary>A row that may go on over the page does so where it is tall and leaves no scrap on either side.</summary>
    private static bool IsWorthParting(RowGroup group, double room, double fresh) => group.Rows.Length > 1
        ? group.Height > fresh * LargestMove
        : group.Height > TallRow && room >= LeastPiece && group.Height - room >= LeastPiece;

    private bool IsFresh() => flow.Y - flow.PageTop <= RepeatedHeader() + 0.01;

    private void Place(RowGroup group, RowGroup? next)
    {
        var header = builder!.HeaderGroup?.Height ?? 0;
        if (rules is null)
        {
            var needed = header + group.FirstHeight + (group.KeepWhole && group.Height <= LowRow ? next?.FirstHeight ?? 0 : 0);
            var least = header + (header + group.FirstHeight <= flow.PageHeight ? group.FirstHeight : WorthBeginning);
            BeginPart(needed <= flow.PageHeight ? needed : Math.Min(least, flow.PageHeight));
        }

        for (var rest = group; rest is not null;)
        {
            var room = flow.Room;
            if (rest.Height <= room + 0.01)
            {
                Paint(rest);
                return;
            }

            var fresh = flow.PageHeight - RepeatedHeader();
            var isFresh = IsFresh();
            if (!isFresh && rest.Height <= fresh && (rest.KeepWhole || !IsWorthParting(rest, room, fresh)))
            {
                NextPart();
                continue;
            }

            // What is higher than a page is cut anyway: where there is room for a good piece, it begins here.
            var (upper, lower) = rest.Split(room, isFresh || (rest.Height > fresh && room >= WorthBeginning), isFresh);
            if (upper is null || lower?.Height >= rest.Height && upper.Height <= 0)
            {
                if (isFresh)
                {
                    Paint(rest);
                    return;
                }

                NextPart();
                continue;
            }

            Paint(upper);
            rest = lower;
            if (rest is not null)
            {
                NextPart();
            }
        }
    }

    private void Paint(RowGroup group)
    {
        builder!.Painter.Paint(flow.Canvas, group, flow.Left, flow.Y, builder.BodyTag, rules!);
        flow.Advance(group.Height);
        placed++;
    }

    private double RepeatedHeader() =>
        builder!.HeaderGroup is { } header && header.Height < flow.PageHeight / 2 ? header.Height : 0;

    private void NextPart()
    {
        EndPart();
        flow.EndPage();
        BeginPart(0);
    }

    private void BeginPart(double needed)
    {
        if (!begun)
        {
            flow.Space(builder!.Format.Style.SpaceAround);
        }

        flow.Flush(needed);
        flow.Space(begun ? 0 : builder!.Format.Style.SpaceAround);
        flow.TakeSpace();
        rules = new TableRules(builder!.Format.Edges, new Stroke(builder.Format.Style.RuleColor, builder.Format.Style.RuleWidth));
        if (!begun)
        {
            painted?.Invoke(flow.Canvas, flow.Y);
        }

        (begun, placed) = (true, 0);
        PaintHeader();
    }

    private void PaintHeader()
    {
        if (builder!.HeaderGroup is not { } header || (headerPainted && RepeatedHeader() == 0))
        {
            return;
        }

        var canvas = flow.Canvas;
        if (headerPainted)
        {
            canvas.BeginArtifact(isPagination: true);
        }

        if (!headerPainted && header.Height > flow.Room + 0.01)
        {
            headerPainted = true;
            PaintTall(header);
            return;
        }

        builder.Painter.Paint(canvas, header, flow.Left, flow.Y, builder.HeaderTag!, rules!);
        if (headerPainted)
        {
            canvas.EndArtifact();
        }

        headerPainted = true;
        flow.Advance(header.Height);
    }

    /// <summary>A header that no page holds is set once, over as many pages as it takes.</summary>
    private void PaintTall(RowGroup header)
    {
        for (var rest = header; rest is not null;)
        {
            var (upper, lower) = rest.Height <= flow.Room + 0.01 ? (rest, null) : rest.Split(flow.Room, force: true);
            upper ??= rest;
            lower = ReferenceEquals(upper, rest) ? null : lower;
            builder!.Painter.Paint(flow.Canvas, upper, flow.Left, flow.Y, builder.HeaderTag!, rules!);
            flow.Advance(upper.Height);
            rest = lower;
            if (rest is not null)
            {
                EndPart();
                flow.EndPage();
                flow.TakeSpace();
                rules = new TableRules(builder.Format.Edges, new Stroke(builder.Format.Style.RuleColor, builder.Format.Style.RuleWidth));
            }
        }
    }

    private void EndPart()
    {
        if (rules is not null)
        {
            rules.Paint(flow.Canvas);
            rules = null;
        }
    }
}
