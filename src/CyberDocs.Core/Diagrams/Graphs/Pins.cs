using System.Globalization;
using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>The pins of one drawing; reports those that cannot be kept.</summary>
internal sealed class Pins
{
    private readonly string diagram;
    private readonly List<Pin> all;
    private readonly FindingCollector findings;

    public Pins(Dossier dossier, string diagram, FindingCollector findings)
    {
        this.diagram = diagram;
        this.findings = findings;
        all = dossier.Pins.Where(pin => pin.Diagram == diagram).ToList();
    }

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
            else if (pin.Order < 1 || orders.ContainsKey(id) || !taken.Add((own, pin.Order)))
            {
                findings.Add(DiagramFindings.PinNotKept.At(pin.Origin.Of("order"), pin.Item, pin.Order.ToString(CultureInfo.InvariantCulture)));
            }
            else
            {
                orders.Add(id, pin.Order);
            }
        }

        return orders;
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
