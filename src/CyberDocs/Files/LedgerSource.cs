using CyberDocs.Reading;

namespace CyberDocs.Files;

/// <summary>Where a dossier keeps its ledger.</summary>
/// <param name="Name">Name of the file inside the dossier's folder.</param>
/// <param name="Sheets">Sheets of a workbook that it names; none for the one that has a ledger's headings.</param>
internal sealed record LedgerSource(string Name, IReadOnlyList<string> Sheets)
{
    public bool IsWorkbook => Path.GetExtension(Name).Equals(".xlsx", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the tree of a dossier says; null when it names no file inside its folder.</summary>
    public static LedgerSource? Of(DataNode? root)
    {
        var (name, sheets) = (root as DataMap)?.Find("devices") switch
        {
            DataScalar { Kind: not ScalarKind.Null } scalar => (scalar.Text, (DataNode?)null),
            DataMap map when map.Find("file") is DataScalar file => (file.Text, map.Find("sheet")),
            _ => ("", null),
        };
        return SourceFileName.Inside(name.Trim()) is { } inside ? new(inside, [.. TextsOf(sheets)]) : null;
    }

    /// <summary>The tree with other sheets.</summary>
    public DataNode With(DataMap root, IReadOnlyList<string> sheets)
    {
        var place = root.Find("devices")!.Place;
        var file = new DataScalar(Name, ScalarKind.Quoted, place);
        DataNode devices = sheets.Count == 0
            ? file
            : new DataMap(
                [
                    new("file", place, file),
                    new("sheet", place, new DataList([.. sheets.Select(sheet => new DataScalar(sheet, ScalarKind.Quoted, place))], place)),
                ],
                place);
        return new DataMap([.. root.Entries.Select(entry => entry.Key == "devices" ? entry with { Value = devices } : entry)], root.Place);
    }

    private static IEnumerable<string> TextsOf(DataNode? node) => node switch
    {
        DataScalar { Kind: not ScalarKind.Null } scalar => [scalar.Text.Trim()],
        DataList list => list.Items.SelectMany(TextsOf),
        _ => [],
    };
}
