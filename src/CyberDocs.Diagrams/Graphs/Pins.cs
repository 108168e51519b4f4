using CyberDocs.Model;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>The pins of one drawing; reports those that cannot be kept.</summary>
internal sealed class Pins(Dossier dossier, string diagram, FindingCollector findings)
{
    private readonly string diagram = diagram;
    private readonly List<Pin> all = dossier.Pins.Where(pin => pin.Diagram == diagram).ToList();

    public bool Any => all.Count > 0;

    /// <summary>Places from 1 by id, of those that can be kept.</summary>
    /// <param name="siblings">For each id that is drawn, what it stands among.</param>
    /// <param name="drawnAs">The id under which something is drawn.</param>
    public Dictionary<string, int> Orders(IReadOnlyDictionary<string, string> siblings, Func<string, string> drawnAs)
    {
        var orders = new Dictionary<string, int>(StringComparer.Ordinal);
        var taken = new HashSet<(string Siblings, int Order)>();
        foreach (var pin in all)
        {
            var id = drawnAs(pin.Item);
            if (!siblings.TryGetValue(id, out var own))
            {
                findings.Add(DiagramFindings.PinOfNothing.At(pin.Origin.Of("item"), pin.Item, diagram));
            }
            else if (pin.Order is not { } order)
            {
                continue;
            }
            else if (order < 1 || orders.ContainsKey(id) || !taken.Add((own, order)))
            {
                findings.Add(DiagramFindings.PinNotKept.At(pin.Origin.Of("order"), pin.Item, order.ToString(CultureInfo.InvariantCulture)));
            }
            else
            {
                orders.Add(id, order);
            }
        }

        return orders;
    }

    /// <summary>Places on the page, of what stands in no other box; of two for the same box, the first counts.</summary>
    /// <param name="drawnAs">The id under which something is drawn.</param>
    /// <param name="isInBox">Whether what has the id stands inside another box; null when it is not drawn.</param>
    public ValueList<PinnedPlace> Places(Func<string, string> drawnAs, Func<string, bool?> isInBox)
    {
        List<PinnedPlace> places = [];
        foreach (var pin in all.Where(pin => pin.X is not null || pin.Y is not null))
        {
            var id = drawnAs(pin.Item);
            if (isInBox(id) is true)
            {
                findings.Add(DiagramFindings.PinInBox.At(pin.Origin.Of("item"), pin.Item));
            }
            else if (isInBox(id) is false && !places.Exists(place => place.Id == id && place.Page == pin.Page))
            {
                places.Add(new(id, pin.Item, pin.X, pin.Y, pin.Page, pin.Origin));
            }
            else if (isInBox(id) is false)
            {
                findings.Add(DiagramFindings.PinTaken.At(pin.Origin.Of("item"), pin.Item, $"x {pin.X}, y {pin.Y}"));
            }
        }

        return places.ToValueList();
    }

    /// <summary>Puts what is pinned at its place and the others, in their order, at the places between; a place beyond the last is the last.</summary>
    public static List<T> Arrange<T>(IReadOnlyCollection<T> items, Func<T, int?> order)
    {
        var rest = new Queue<T>(items.Where(item => order(item) is null));
        var pinned = new Queue<T>(items.Where(item => order(item) is not null).OrderBy(item => order(item)));
        List<T> arranged = [];
        while (arranged.Count < items.Count)
        {
            arranged.Add(pinned.TryPeek(out var next) && (order(next) <= arranged.Count + 1 || rest.Count == 0) ? pinned.Dequeue() : rest.Dequeue());
        }

        return arranged;
    }
}
