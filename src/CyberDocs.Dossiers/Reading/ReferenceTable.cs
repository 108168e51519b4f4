namespace CyberDocs.Reading;

/// <summary>The records of one sort that others may refer to, by id or by name.</summary>
/// <remarks>An id found exactly wins over an id in another spelling, as <see cref="NameKey"/> compares them, and that over a name. Not thread-safe.</remarks>
internal sealed class ReferenceTable
{
    // More than a message names; a text that means thousands is looked up thousands of times.
    private const int MostMatches = 16;

    /// <summary>Names that are held against texts that mean nothing; past that many, texts get no suggestion.</summary>
    public const int MostNamesCompared = 1_000_000;

    private readonly Dictionary<string, (string Id, SourcePlace Place)> bound = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Id)> names = [];
    private readonly Dictionary<string, string?> nearest = new(StringComparer.Ordinal);
    private Dictionary<string, string>? called;
    private Dictionary<string, List<string>>? byIdKey;
    private Dictionary<string, List<string>>? byNameKey;

    /// <summary>Names held against texts so far.</summary>
    public int NamesCompared { get; private set; }

    /// <summary>All ids, in file order.</summary>
    public IEnumerable<string> Ids => ids;

    /// <summary>What people call the records, in file order: their names, and ids where they have none or share it.</summary>
    public IEnumerable<string> Called => ids.Select(CallOf);

    /// <summary>What people call a record; the text itself where it is no id.</summary>
    public string CallOf(string id)
    {
        called ??= names.DistinctBy(known => known.Id).GroupBy(known => NameKey.Of(known.Name), StringComparer.Ordinal).Where(same => same.Count() == 1)
            .Select(same => same.First()).ToDictionary(known => known.Id, known => known.Name, StringComparer.Ordinal);
        return called.GetValueOrDefault(id, id);
    }

    /// <summary>Makes a record known before it is bound, so that earlier records may refer to it.</summary>
    public void Announce(string id, string? name)
    {
        ids.Add(id);
        if (!string.IsNullOrWhiteSpace(name))
        {
            names.Add((name, id));
        }

        byIdKey = byNameKey = null;
        called = null;
        nearest.Clear();
    }

    /// <summary>Notes where a record stands; false, with the earlier record, when the id was taken, be it in another spelling.</summary>
    public bool TryBind(string id, SourcePlace place, out (string Id, SourcePlace Place) earlier)
    {
        var key = NameKey.Of(id);
        if (bound.TryGetValue(key, out earlier))
        {
            return false;
        }

        bound.Add(key, (id, place));
        return true;
    }

    /// <summary>Adds the ids that a text may mean, the best sort of match only.</summary>
    public MatchRank Find(string text, List<string> matches)
    {
        if (ids.Contains(text))
        {
            matches.Add(text);
            return MatchRank.Id;
        }

        BuildKeys();
        var key = NameKey.Of(text);
        if (byIdKey!.TryGetValue(key, out var spelt))
        {
            matches.AddRange(spelt.Take(MostMatches));
            return MatchRank.SpeltId;
        }

        if (byNameKey!.TryGetValue(key, out var named))
        {
            matches.AddRange(named.Take(MostMatches));
            return MatchRank.Name;
        }

        return MatchRank.None;
    }

    /// <summary>The id or name nearest to a text that means nothing.</summary>
    public string? Nearest(string text)
    {
        if (!nearest.TryGetValue(text, out var name))
        {
            var all = ids.Concat(names.Select(n => n.Name)).TakeWhile(_ => NamesCompared < MostNamesCompared && ++NamesCompared > 0);
            var variant = NameKey.Variant(text);
            name = all.FirstOrDefault(other => NameKey.Variant(other) == variant) ?? NearestName.Of(text, all);
            nearest.Add(text, name);
        }

        return name;
    }

    // Built on the first text that is no exact id: a ledger of 100,000 rows is rarely referred to by name.
    private void BuildKeys()
    {
        if (byIdKey is not null)
        {
            return;
        }

        byIdKey = new(StringComparer.Ordinal);
        byNameKey = new(StringComparer.Ordinal);
        var known = new HashSet<(string, string)>();
        foreach (var id in ids)
        {
            AddTo(byIdKey, NameKey.Of(id), id, known);
        }

        known.Clear();
        foreach (var (name, id) in names)
        {
            AddTo(byNameKey, NameKey.Of(name), id, known);
        }
    }

    private static void AddTo(Dictionary<string, List<string>> table, string key, string id, HashSet<(string, string)> known)
    {
        if (!known.Add((key, id)))
        {
            return;
        }

        if (!table.TryGetValue(key, out var list))
        {
            table.Add(key, list = []);
        }

        list.Add(id);
    }
}
