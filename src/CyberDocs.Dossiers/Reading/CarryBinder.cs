using CyberDocs.Forms;

namespace CyberDocs.Reading;

/// <summary>Binds the tree of a file that says how answers go from one edition to the next. One binder reads one file; not thread-safe.</summary>
internal sealed class CarryBinder
{
    private readonly BindContext context;

    private CarryBinder(FindingCollector findings) => context = new(findings);

    /// <summary>The map, or null, with findings, when the tree is no map or lacks its editions.</summary>
    /// <param name="root">The tree; null when the file could not be read, which has been reported already.</param>
    /// <param name="findings">Takes all findings of the run.</param>
    public static CarryMap? Bind(DataNode? root, FindingCollector findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        switch (root)
        {
            case null:
                return null;
            case DataMap map:
                var bound = new CarryBinder(findings).BindMap(map);
                return bound.From.Length == 0 || bound.To.Length == 0 ? null : bound;
            default:
                findings.Add(RecordReader.WrongType("from", root, NodeSort.Map));
                return null;
        }
    }

    private CarryMap BindMap(DataMap map)
    {
        var r = new RecordReader(map, context, "from", "to", "label", "forms", "same_ids", "asks_more", "items");
        var from = r.Required("from");
        if (!r.Has("forms"))
        {
            r.Missing("forms");
        }

        var items = r.Map("items");
        return new CarryMap
        {
            From = from,
            To = r.Required("to"),
            Label = r.Text("label") ?? from,
            Forms = r.Texts("forms"),
            SameIds = r.Boolean("same_ids") ?? false,
            AsksMore = r.Texts("asks_more"),
            Items = items is null ? [] : BindItems(items),
            ItemsOrigin = items is null ? Origin.Unknown : RecordReader.OfAnyKeys(items, context).Origin(),
            Origin = r.Origin(),
        };
    }

    private ValueList<CarriedItem> BindItems(DataMap map)
    {
        var r = RecordReader.OfAnyKeys(map, context);
        return map.Entries.Select(entry => new CarriedItem(entry.Key, r.Texts(entry.Key))).Where(item => item.Sources.Count > 0).ToValueList();
    }
}
