using System.Globalization;
using CyberDocs.Collections;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>
/// Spreads a contact chain over several sheets, steps and bodies in their order and each on one sheet. A line stands on the sheet of whom it
/// reaches; where its beginning stands on another, a reference with a number takes its place, and the beginning bears the same number.
/// </summary>
internal sealed class ContactChainSplit
{
    private readonly ContactChainGraph graph;
    private readonly List<ChainStep> steps;
    private readonly Dictionary<string, int> sheets = new(StringComparer.Ordinal);
    private readonly List<(ChainGroup Group, ChainBody Body, int Sheet)> bodies = [];

    /// <param name="graph">The whole chain.</param>
    /// <param name="count">How many sheets there are.</param>
    /// <param name="withSteps">How many of them, from the first, share the steps.</param>
    public ContactChainSplit(ContactChainGraph graph, int count, int withSteps)
    {
        this.graph = graph;
        Count = count;
        steps = graph.Steps.GroupBy(step => step.Level).OrderBy(level => level.Key)
            .SelectMany(level => Pins.Arrange(level.ToList(), step => step.Order)).ToList();
        for (var i = 0; i < steps.Count; i++)
        {
            sheets[steps[i].Id] = Share(i, steps.Count, withSteps);
        }

        var all = graph.Groups.SelectMany(group => group.Bodies, (group, body) => (group, body)).ToList();
        for (var i = 0; i < all.Count; i++)
        {
            bodies.Add((all[i].group, all[i].body, Share(i, all.Count, count)));
        }

        var reached = graph.Arrows.Select(arrow => (arrow.From, Sheet: sheets[arrow.To]))
            .Concat(bodies.Where(item => item.Body.NotifiedBy is not null).Select(item => (From: item.Body.NotifiedBy!, item.Sheet)))
            .Where(way => way.Sheet != sheets[way.From]).ToLookup(way => way.From, way => way.Sheet, StringComparer.Ordinal);
        var number = 0;
        steps = steps.ConvertAll(step => !reached.Contains(step.Id) ? step : step with
        {
            CutSymbol = (++number).ToString(CultureInfo.InvariantCulture),
            ContinuedOn = reached[step.Id].Distinct().Order().ToValueList(),
        });
    }

    /// <summary>How many sheets there are.</summary>
    public int Count { get; }

    /// <summary>The steps and bodies of a sheet and, as references, the steps of other sheets that call them.</summary>
    public ContactChainGraph Part(int sheet)
    {
        var arrows = graph.Arrows.Where(arrow => sheets[arrow.To] == sheet).ToValueList();
        var own = bodies.Where(item => item.Sheet == sheet).ToList();
        var callers = arrows.Select(arrow => arrow.From).Concat(own.Select(item => item.Body.NotifiedBy ?? "")).ToHashSet(StringComparer.Ordinal);
        var begun = bodies.Where(item => item.Sheet < sheet).Select(item => item.Group.Title).ToHashSet(StringComparer.Ordinal);
        return new(
            steps.Where(step => sheets[step.Id] == sheet || callers.Contains(step.Id))
                .Select(step => sheets[step.Id] == sheet ? step : step with { ReferenceSheet = sheets[step.Id], Order = null }).ToValueList(),
            arrows,
            own.GroupBy(item => item.Group.Title, StringComparer.Ordinal)
                .Select(group => new ChainGroup(begun.Contains(group.Key) ? group.Key + "（続き）" : group.Key, group.Select(item => item.Body).ToValueList()))
                .ToValueList())
        {
            Places = graph.Places,
            IsPart = true,
        };
    }

    private static int Share(int index, int count, int among) => 1 + (int)((long)index * among / count);
}
