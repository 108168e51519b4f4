using CyberDocs.Diagrams.Graphs;
using CyberDocs.Diagrams.Layout;

namespace CyberDocs.Diagrams.Drawing;

/// <summary>What every drawing of one page has: a frame, room for the drawing itself, and boxes that may be pinned. Used once.</summary>
internal abstract class PageDrawing
{
    /// <summary>Share of its height up to which a page counts as mostly empty.</summary>
    private const double MostlyEmpty = 0.7;

    private const double SpaceBelow = 16;
    private readonly PagePins pins;

    protected PageDrawing(PageFrame frame, IReadOnlyList<LegendEntry> legend, PageRoom room, IEnumerable<PinnedPlace> places)
    {
        Frame = frame with { Legend = legend };
        Room = room;
        Area = Frame.Area(room.Paper, room.Setter);
        pins = new(places, frame.Page);
    }

    protected PageFrame Frame { get; }

    protected PageRoom Room { get; }

    protected DiagramTextSetter Setter => Room.Setter;

    /// <summary>Size of ordinary text in points.</summary>
    protected double Size => Room.Size;

    protected virtual double Small => Math.Max(6, Size - 1);

    protected double Tiny => Math.Max(6, Size - 1.6);

    /// <summary>Between heading and footer.</summary>
    protected Rect Area { get; }

    /// <summary>Boxes by id.</summary>
    protected Dictionary<string, LayoutBlock> Blocks { get; } = new(StringComparer.Ordinal);

    /// <summary>Places all rows in a field, pinned boxes where they are asked to stand; the size used.</summary>
    protected (double Width, double Height) Place(LayoutBlock root, IReadOnlyList<Wire> wires, Rect field, TierSpacing spacing)
    {
        pins.Apply(Blocks, field);
        return new TierLayout(root, [.. wires], field.Width, spacing).Run(field.X, field.Y, field.Height);
    }

    /// <summary>Draws the frame around what has been painted, close to it where most of a single page would stay empty.</summary>
    protected DiagramPage Finish(PageBuilder page, string description)
    {
        var used = page.Bottom - Area.Y;
        // Pages of a series stay as large as their paper: others name them by their page.
        if (Frame.Pages == 1 && Room.Paper.Width > Room.Paper.Height && used < Area.Height * MostlyEmpty)
        {
            page.Height = Room.Paper.Height - Area.Height + used + SpaceBelow;
        }

        Frame.Draw(page, Room.Paper with { Height = page.Height }, Setter);
        return page.Finish(Frame.Title + "（" + Frame.Institution + "）", description) with
        {
            Pinned = pins.Seen.ToValueList(),
            LostPins = pins.Lost().ToValueList(),
        };
    }

    /// <summary>The address of another page; null for page 0.</summary>
    protected string? LinkTo(int page) =>
        page > 0 ? string.Format(System.Globalization.CultureInfo.InvariantCulture, Room.PageLink, page) : null;
}
