namespace CyberDocs.Comparing;

/// <summary>
/// Takes devices together that changed alike, as people read a list of changes: a yearly stock-taking is one line, not hundreds. Stateless and thread-safe.
/// </summary>
public static class ChangeGrouping
{
    // Dates that change with every stock-taking; their span is what people want to know.
    private const string Stocktaking = "stocktaken_on";

    /// <summary>The changes in their order, each group in the place of its first. <see cref="RecordChange.Ids"/> of a group hold every device.</summary>
    /// <remarks>
    /// Devices changed alike when the same fields went from the same values to the same values; days of stock-taking may differ and are given as their span.
    /// Added and removed devices go together by name. Records of other kinds stay as they are.
    /// </remarks>
    /// <param name="changes">Changes of single records.</param>
    public static ValueList<RecordChange> Group(IEnumerable<RecordChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var groups = new Dictionary<(ChangeKind, string?, ValueList<FieldChange>), List<RecordChange>>();
        var order = new List<List<RecordChange>>();
        foreach (var change in changes)
        {
            if (change.Record != "device")
            {
                order.Add([change]);
                continue;
            }

            var key = change.Kind == ChangeKind.Changed
                ? (change.Kind, null, change.Fields.Select(AlikeOf).ToValueList())
                : (change.Kind, change.Name, ValueList.From<FieldChange>([]));
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = []);
                order.Add(group);
            }

            group.Add(change);
        }

        return order.Select(group => group.Count == 1 ? group[0] : Together(group)).ToValueList();
    }

    private static FieldChange AlikeOf(FieldChange field) => field.Key != Stocktaking
        ? field
        : field with { Before = field.Before is null ? null : "", After = field.After is null ? null : "" };

    private static RecordChange Together(List<RecordChange> group) => group[0] with
    {
        Ids = group.Select(change => change.Id).ToValueList(),
        Name = group.TrueForAll(change => change.Name == group[0].Name) ? group[0].Name : null,
        Fields = group[0].Kind != ChangeKind.Changed ? [] : group[0].Fields.Select((field, i) => field.Key != Stocktaking ? field : field with
        {
            Before = SpanOf(group.Select(change => change.Fields[i].Before)),
            After = SpanOf(group.Select(change => change.Fields[i].After)),
        }).ToValueList(),
    };

    private static string? SpanOf(IEnumerable<string?> days)
    {
        var known = days.OfType<string>().Order(StringComparer.Ordinal).ToList();
        return known.Count == 0 ? null : known[0] == known[^1] ? known[0] : $"{known[0]}～{known[^1]}";
    }
}
