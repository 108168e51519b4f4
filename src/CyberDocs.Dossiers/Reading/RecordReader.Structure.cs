using CyberDocs.Sources;

namespace CyberDocs.Reading;

internal sealed partial class RecordReader
{
    /// <summary>The map of a key; null, with a finding when it is something else.</summary>
    public DataMap? Map(string key)
    {
        var node = Node(key);
        if (node is not null and not DataMap)
        {
            context.Findings.Add(WrongType(NameOf(key), node, NodeSort.Map));
        }

        return node as DataMap;
    }

    /// <summary>As <see cref="Map"/>, for a key that must be there.</summary>
    public DataMap? RequiredMap(string key)
    {
        if (Node(key) is null)
        {
            Missing(key);
        }

        return Map(key);
    }

    /// <summary>Records of a list of maps; items that are no maps are findings.</summary>
    public ValueList<T> Records<T>(string key, Func<DataMap, T> bind)
    {
        var node = Node(key);
        if (node is null)
        {
            return [];
        }

        if (node is not DataList list)
        {
            context.Findings.Add(WrongType(NameOf(key), node, NodeSort.List));
            return node is DataMap single && single.Find("id") is not null ? [bind(single)] : [];
        }

        return RecordsOf(key, list, bind);
    }

    public ValueList<T> RecordsOf<T>(string key, DataList list, Func<DataMap, T> bind)
    {
        var records = new List<T>(list.Items.Count);
        foreach (var item in list.Items)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (item is DataMap record)
            {
                records.Add(bind(record));
            }
            else
            {
                context.Findings.Add(WrongType(NameOf(key), item, NodeSort.Map));
            }
        }

        return records.ToValueList();
    }

    /// <summary>The record's own id, which must be there and be taken by no other.</summary>
    public string Id(ReferenceTable table, string key = "id")
    {
        var id = Required(key);
        if (id.Length == 0)
        {
            return Unnumbered(Place.Line);
        }

        context.BindId(table, id, map.Find(key)!.Place);
        return id;
    }

    /// <summary>What stands for an id that is missing: the line, so that two such records differ.</summary>
    public static string Unnumbered(int line) => $"（{line.ToInvariant()}行目）";

    /// <summary>Ids that the texts of a list refer to, each once.</summary>
    public ValueList<string> References(string key, ReferenceTable table)
    {
        var ids = new List<string>();
        foreach (var (text, place) in Items(key))
        {
            if (!ScalarText.IsNothing(text) && context.Resolve(LabelOf(key), text, place, table) is var id && !ids.Contains(id))
            {
                ids.Add(id);
            }
        }

        return ids.ToValueList();
    }

    public static Finding WrongType(string key, DataNode given, NodeSort wanted)
    {
        var (wantedJapanese, wantedEnglish) = NamesOf(wanted);
        var (givenJapanese, givenEnglish) = given switch
        {
            DataMap => NamesOf(NodeSort.Map),
            DataList => NamesOf(NodeSort.List),
            DataScalar { Kind: ScalarKind.Boolean } => ("真偽値（true／false）", "true or false"),
            DataScalar { Kind: ScalarKind.Null } => ("空の値", "nothing"),
            _ => NamesOf(NodeSort.Text),
        };
        return ReadingFindings.WrongType.At(given.Place, key, wantedJapanese, givenJapanese, wantedEnglish, givenEnglish);
    }

    private static (string Japanese, string English) NamesOf(NodeSort sort) => sort switch
    {
        NodeSort.Map => ("項目のまとまり（キー: 値）", "a map of keys"),
        NodeSort.List => ("一覧（- で始まる行）", "a list"),
        _ => ("文字や数字", "a single value"),
    };
}
