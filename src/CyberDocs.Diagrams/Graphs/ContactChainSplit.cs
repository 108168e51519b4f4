namespace CyberDocs.Diagrams.Graphs;

/// <summary>
/// Spreads a contact chain over several pages, steps and bodies in their order and each on one page. A line stands on the page of whom it
/// reaches; where its beginning stands on another, a reference with a number takes its place, and the beginning bears the same number.
/// </summary>
internal sealed class ContactChainSplit
{
    private readonly ContactChainGraph graph;
    private readonly List<ChainStep> steps;
    private readonly Dictionary<string, int> pages = new(StringComparer.Ordinal);
    private readonly List<(ChainGroup Group, ChainBody Body, int Page)> bodies = [];

    /// <param name="graph">The whole chain.</param>
    /// <param name="count">How many pages there are.</param>
    /// <param name="withSteps">How many of them, from the first, share the steps.</param>
    public ContactChainSplit(ContactChainGraph graph, int count, int withSteps)
    {
        this.graph = graph;
        Count = count;
        steps = graph.Steps.GroupBy(step => step.Level).OrderBy(level => level.Key)
            .SelectMany(level => Pins.Arrange(level.ToList(), step => step.Order)).ToList();
        for (var i = 0; i < steps.Count; i++)
        {
            pages[steps[i].Id] = Share(i, steps.Count, withSteps);
        }

        var all = graph.Groups.SelectMany(group => group.Bodies, (group, body) => (group, body)).ToList();
        for (var i = 0; i < all.Count; i++)
        {
            bodies.Add((all[i].group, all[i].body, Share(i, all.Count, count)));
        }

        var reached = graph.Arrows.Select(arrow => (arrow.From, Page: pages[arrow.To]))
            .Concat(bodies.Where(item => item.Body.NotifiedBy is not null).Select(item => (From: item.Body.NotifiedBy!, item.Page)))
            .Where(way => way.Page != pages[way.From]).ToLookup(way => way.From, way => way.Page, StringComparer.Ordinal);
        var number = 0;
        steps = steps.ConvertAll(step => !reached.Contains(step.Id) ? step : step with
        {
            CutSymbol = (++number).ToString(CultureInfo.InvariantCulture),
            ContinuedOn = reached[step.Id].Distinct().Order().ToValueList(),
        });
    }

    /// <summary>How many pages there are.</summary>
    public int Count { get; }

    /// <summary>The steps and bodies of a page and, as references, the steps of other pages that call them.</summary>
    public ContactChainGraph Part(int page)
    {
        var arrows = graph.Arrows.Where(arrow => pages[arrow.To] == page).ToValueList();
        var own = bodies.Where(item => item.Page == page).ToList();
        var callers = arrows.Select(arrow => arrow.From).Concat(own.Select(item => item.Body.NotifiedBy ?? "")).ToHashSet(StringComparer.Ordinal);
        var begun = bodies.Where(item => item.Page < page).Select(item => item.Group.Title).ToHashSet(StringComparer.Ordinal);
        return new(
            steps.Where(step => pages[step.Id] == page || callers.Contains(step.Id))
                .Select(step => pages[step.Id] == page ? step : step with { ReferencePage = pages[step.Id], Order = null }).ToValueList(),
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
