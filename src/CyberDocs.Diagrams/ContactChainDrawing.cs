using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;
using CyberDocs.Diagrams.Layout;
using CyberDocs.Graphics;

namespace CyberDocs.Diagrams;

/// <summary>Draws a contact chain: the escalation inside on the left, the bodies outside on the right.</summary>
internal sealed partial class ContactChainDrawing(ContactChainGraph graph, PageFrame frame, PageRoom room)
    : PageDrawing(frame, Legend(graph, frame.Words), room, graph.Places)
{
    private const double TrunkPitch = 6;
    private const double CardGap = 4;
    private const double NarrowestPartBox = 100;
    private static readonly TierSpacing Spacing = new() { Gap = 16, RowGap = 20, ChannelMargin = 12, Track = 5 };
    private readonly Dictionary<string, Card> cards = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Rect> bodies = new(StringComparer.Ordinal);
    private readonly List<(ChainGroup Group, Rect Bounds)> groupBoxes = [];
    private readonly List<Wire> wires = [];

    protected override double Small => Math.Max(6, Size - 0.7);

    /// <summary>The page, or null when it does not hold the chain.</summary>
    public DiagramPage? TryDraw()
    {
        var trunks = Trunks();
        var hasOutside = graph.Groups.Count > 0;
        var columns = graph.Steps.Count == 0 ? 0 : Math.Min(graph.Steps.GroupBy(step => step.Level).Max(level => level.Count()), hasOutside ? 3 : 5);
        var outsideWidth = hasOutside ? Math.Clamp(Area.Width * (columns > 2 ? 0.36 : 0.42), 210, 420) : 0;
        var trunkWidth = hasOutside ? 18 + (trunks.Count * TrunkPitch) : 0;
        var insideWidth = Area.Width - outsideWidth - trunkWidth;
        // On one of several pages no telephone number need be shortened for want of room.
        if (insideWidth < 150 || (graph.IsPart && columns > 0 && BoxWidth(insideWidth, columns) < NarrowestPartBox))
        {
            return null;
        }

        var height = PlaceInside(insideWidth, columns);
        var outsideLeft = Area.Right - outsideWidth;
        var outsideHeight = PlaceOutside(outsideLeft, outsideWidth);
        if (Math.Max(height, outsideHeight) > Area.Height + 0.01 || Blocks.Values.Any(block => block.Bounds.Right > Area.X + insideWidth + 0.01))
        {
            return null;
        }

        var page = new PageBuilder(Room.Paper.Width, Room.Paper.Height);
        DrawOutsideGroups(page);
        DrawTrunks(page, trunks, Area.X + insideWidth, outsideLeft);
        DrawArrows(page);
        DrawSteps(page);
        DrawBodies(page);
        DrawLimits(page);
        return Finish(page, Describe());
    }

    // The chart hangs on a wall and is read at night.
    private double PhoneSize => Math.Max(Size, 9);

    private static Stroke InsideStroke => new(Ink.Accent, 1.3);

    private static Stroke ReferenceStroke => new(Ink.Line, 0.8, DashStyle.Dash);

    private static Stroke OutsideStroke => new(Ink.Line, 0.9, DashStyle.Dash);

    private List<(ChainStep Step, List<ChainBody> Bodies)> Trunks()
    {
        var byStep = graph.Groups.SelectMany(group => group.Bodies).ToLookup(body => body.NotifiedBy, StringComparer.Ordinal);
        return graph.Steps.Where(step => byStep.Contains(step.Id)).Select(step => (step, byStep[step.Id].ToList())).ToList();
    }

    private double PlaceInside(double width, int columns)
    {
        if (graph.Steps.Count == 0)
        {
            return 0;
        }

        var boxWidth = BoxWidth(width, columns);
        var root = new LayoutBlock("inside", 0, 0);
        foreach (var level in graph.Steps.GroupBy(step => step.Level).OrderBy(level => level.Key))
        {
            foreach (var row in Pins.Arrange(level.ToList(), step => step.Order).Chunk(Math.Max(columns, 1)))
            {
                root.AddRow(row.Select((step, place) => StepBlock(step, boxWidth, step.Order is null ? null : place)), reorder: true);
            }
        }

        wires.AddRange(graph.Arrows.Select(arrow => new Wire(arrow.From + ">" + arrow.To, Blocks[arrow.From], Blocks[arrow.To])));

        var (used, height) = Place(root, wires, new(Area.X, Area.Y + 2, width, Area.Height - 18), Spacing);
        return used > width + 0.01 ? double.PositiveInfinity : height + 16;
    }

    private static double BoxWidth(double width, int columns) => Math.Min(columns == 1 ? 300 : 240, ((width - 8) / columns) - Spacing.Gap);

    private LayoutBlock StepBlock(ChainStep step, double width, int? pin)
    {
        var card = new Card(width - 14);
        card.Add(Setter.Set(step.Title, Size + 1, true, card.Width, 2), Ink.Accent);
        if (step.ReferencePage > 0)
        {
            card.Add(Setter.Set(string.Create(CultureInfo.InvariantCulture, $"←[{step.CutSymbol}] {step.ReferencePage} 頁"), Small, true, card.Width, 1));
            cards[step.Id] = card;
            return Blocks[step.Id] = new LayoutBlock(step.Id, width, card.Height + 8);
        }

        card.Add(Setter.Set(step.Person, Size, false, card.WidthAfterIcon, 2), icon: Icons.Person);
        card.AddPhones(step.Phone, step.NightPhone, PhoneSize, Setter);
        foreach (var deputy in step.Deputies)
        {
            card.Add(Setter.Set("代行：" + deputy.Name, Small, false, card.Width, 2));
            card.AddPhones(deputy.Phone, deputy.NightPhone, PhoneSize, Setter);
        }

        card.Add(Setter.Set(step.Action, Small, false, card.Width, 3), Ink.Quiet);
        if (step.CutSymbol is not null)
        {
            var numbers = LedgerRange.Of(step.ContinuedOn.Select(page => page.ToString(CultureInfo.InvariantCulture)).ToList(), step.ContinuedOn.Count);
            card.Add(Setter.Set($"→[{step.CutSymbol}] {numbers} 頁", Small, true, card.Width, 3));
        }

        cards[step.Id] = card;
        return Blocks[step.Id] = new LayoutBlock(step.Id, width, card.Height + 8) { Pin = pin };
    }

    private double PlaceOutside(double left, double width)
    {
        var y = Area.Y + 2;
        foreach (var group in graph.Groups)
        {
            var top = y;
            y += Size + 8;
            foreach (var body in group.Bodies)
            {
                var height = BodyCard(body, width - 24).Height + 5;
                bodies[body.Id] = new(left + 6, y, width - 12, height);
                y += height + CardGap;
            }

            groupBoxes.Add((group, new(left, top, width, y + 1 - top)));
            y += 1 + 6;
        }

        return y - Area.Y;
    }

    private Card BodyCard(ChainBody body, double width)
    {
        var card = new Card(width);
        var deadline = Setter.Set(body.Deadline is null ? null : "期限：" + body.Deadline, Small, true, width * 0.62, 2);
        var room = deadline.Lines.Count == 0 ? width : width - deadline.Width - 8;
        card.Add(Setter.Set(body.Name, Size, true, room, 2), right: deadline.Lines.Count == 0 ? null : deadline);
        card.Add(Setter.Set(string.Join("　", ((string?[])[body.Desk, body.Purpose]).Where(text => text is not null)), Small, false, width, 2), Ink.Quiet);
        card.AddPhones(body.Phone, body.NightPhone, PhoneSize, Setter);
        card.Add(Setter.Set(body.Written, Small, false, width, 2));
        if (body.ConfirmedOn is { } confirmed)
        {
            card.Add(Setter.Set(PageFrame.DateText(confirmed) + " 確認", 6, false, width, 1), Ink.Quiet);
        }

        cards["@" + body.Id] = card;
        return card;
    }
}
