using CyberDocs.Diagrams.Graphs;
using CyberDocs.Diagrams.Layout;

namespace CyberDocs.Diagrams.Drawing;

/// <summary>The pinned places of one page: gives them to the boxes before the layout and sees after it which were kept.</summary>
internal sealed class PagePins(IEnumerable<PinnedPlace> places, int page)
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>How far a box may stand from its pinned place and still count as kept.</summary>
    private const double Tolerance = 0.5;

    private readonly List<(PinnedPlace Place, LayoutBlock Block)> pinned = [];
    private readonly List<PinnedPlace> own = [.. places.Where(place => place.Page == page)];
    private readonly List<Finding> lost = [];

    /// <summary>Ids of the boxes that are pinned on this page, kept or not.</summary>
    public IEnumerable<string> Seen => pinned.Select(item => item.Place.Id);

    public void Apply(IReadOnlyDictionary<string, LayoutBlock> blocks, Rect field)
    {
        foreach (var place in own)
        {
            if (!blocks.TryGetValue(place.Id, out var block) || block.Parent?.Parent is not null)
            {
                continue;
            }

            var (x, y) = (Points(place.X, Paper.SideMargin), Points(place.Y, Paper.TopMargin));
            pinned.Add((place, block));
            if (x < field.X - Tolerance || x + block.Width > field.Right + Tolerance
                || y - block.FrameTop < field.Y - Tolerance || y + block.Height > field.Bottom + Tolerance)
            {
                lost.Add(DiagramFindings.PinOffPage.At(place.Origin.Of("item"), place.Item, Words(place)));
                continue;
            }

            // It is the frame that is pinned, not what stands out of it.
            (block.FixedX, block.FixedY) = (x, y - block.FrameTop);
        }
    }

    /// <summary>Findings of the places that were not kept.</summary>
    public IEnumerable<Finding> Lost()
    {
        foreach (var (place, block) in pinned)
        {
            var (x, y) = (Points(place.X, Paper.SideMargin), Points(place.Y, Paper.TopMargin));
            if ((block.FixedX is not null || block.FixedY is not null || block.GaveWay) && !(Near(x, block.X) && Near(y, block.Y + block.FrameTop)))
            {
                lost.Add(DiagramFindings.PinTaken.At(place.Origin.Of("item"), place.Item, Words(place)));
            }
        }

        return lost;
    }

    private static bool Near(double? wished, double actual) => wished is null || Math.Abs(wished.Value - actual) <= Tolerance;

    private static double? Points(int? millimetres, double margin) => millimetres is { } given ? (given * PointsPerMillimetre) - margin : null;

    private static string Words(PinnedPlace place) => string.Join(", ", ((string?[])
        [
            place.X is { } x ? string.Create(CultureInfo.InvariantCulture, $"x {x} mm") : null,
            place.Y is { } y ? string.Create(CultureInfo.InvariantCulture, $"y {y} mm") : null,
        ]).Where(text => text is not null));
}
