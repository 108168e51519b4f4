namespace CyberDocs.Reading;

/// <summary>What one binding run shares: the findings and the tables of everything that can be referred to. Not thread-safe.</summary>
internal sealed class BindContext(FindingCollector findings, CancellationToken cancellation = default)
{
    private const int MostCandidates = 8;

    private readonly Dictionary<string, ReferenceTable> tables = new(StringComparer.Ordinal);

    private string[] lastFields = [];

    public FindingCollector Findings { get; } = findings;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>The records of one table, by its name.</summary>
    public ReferenceTable this[string table]
    {
        get
        {
            if (!tables.TryGetValue(table, out var known))
            {
                tables.Add(table, known = new());
            }

            return known;
        }
    }

    /// <summary>Reads the records of a field that names the file that holds them; null where no field may.</summary>
    public Func<DataNode, ValueList<Device>>? Ledger { get; init; }

    /// <summary>Kinds of devices by what the dossier calls them.</summary>
    public DeviceKinds Kinds { get; } = new(findings);

    /// <summary>As below, in tables by their names.</summary>
    public string Resolve(FindingArgument field, string text, SourcePlace place, IReadOnlyList<string> among) =>
        Resolve(field, text, place, [.. among.Select(table => this[table])]);

    /// <summary>The id that a text refers to; the text itself, with a finding, when it refers to none or to several.</summary>
    public string Resolve(FindingArgument field, string text, SourcePlace place, params ReadOnlySpan<ReferenceTable> tables)
    {
        var matches = new List<string>();
        var best = MatchRank.None;
        foreach (var table in tables)
        {
            var found = new List<string>();
            var rank = table.Find(text, found);
            if (rank < best)
            {
                matches.Clear();
                best = rank;
            }

            if (rank == best)
            {
                matches.AddRange(found);
            }
        }

        switch (matches.Count)
        {
            case 1:
                return matches[0];
            case 0:
                Findings.Add(ReadingFindings.DanglingReference.At(place, field, text, CandidatesIn(text, tables, place.Cell is not null)));
                return text;
            default:
                Findings.Add(ReadingFindings.AmbiguousReference.At(place, field, text, Several(matches)));
                return text;
        }
    }

    /// <summary>The nearest of the valid names, or a few of them when none is near.</summary>
    public static string Candidates(string wanted, IEnumerable<string> valid) =>
        NearestName.Of(wanted, valid) ?? Several(valid);

    /// <summary>Reports an id that another record has taken.</summary>
    public void BindId(ReferenceTable table, string id, SourcePlace place)
    {
        if (!table.TryBind(id, place, out var earlier))
        {
            Findings.Add(earlier.Id == id
                ? ReadingFindings.DuplicateId.At(place, id, earlier.Place.ToString())
                : RealFileFindings.SimilarId.At(place, id, earlier.Id, earlier.Place.ToString()));
        }
    }

    /// <summary>The same array for records with the same fields, so that a long list holds it once.</summary>
    public string[] Shared(string[] fields)
    {
        if (!fields.AsSpan().SequenceEqual(lastFields))
        {
            lastFields = fields;
        }

        return lastFields;
    }

    // Whoever keeps a workbook calls things by their names.
    private static string CandidatesIn(string text, ReadOnlySpan<ReferenceTable> tables, bool byName)
    {
        IEnumerable<string> all = [];
        foreach (var table in tables)
        {
            if (table.Nearest(text) is { } near)
            {
                return byName ? table.CallOf(near) : near;
            }

            all = all.Concat(byName ? table.Called : table.Ids);
        }

        return Several(all);
    }

    private static string Several(IEnumerable<string> names)
    {
        var first = names.Take(MostCandidates + 1).ToList();
        return first.Count switch
        {
            0 => "―",
            > MostCandidates => string.Join(", ", first.Take(MostCandidates)) + ", …",
            _ => string.Join(", ", first),
        };
    }
}
