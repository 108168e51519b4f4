using System.Xml;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.OpenXml.Spreadsheet;

namespace CyberDocs.OpenXml.Workbooks;

/// <summary>The sheets of a workbook and what their cells share. Not thread-safe.</summary>
internal sealed class WorkbookSheets
{
    private readonly PackageFile package;
    private readonly IReadOnlyList<string> shared;
    private readonly HashSet<int> struck = [];
    private readonly CellFormats formats;
    private readonly bool from1904;

    /// <exception cref="InvalidDataException">The package is damaged.</exception>
    public WorkbookSheets(PackageFile package)
    {
        this.package = package;
        var main = MainPart(package);
        var relations = package.Relations(main);
        var parts = relations.Where(relation => relation.Type == "worksheet").DistinctBy(relation => relation.Id)
            .ToDictionary(relation => relation.Id, relation => relation.Target, StringComparer.Ordinal);
        var all = new List<(string, string, bool)>();
        using (var xml = package.Xml(main)!)
        {
            while (xml.Read())
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                {
                    from1904 = xml.GetAttribute("date1904") is "1" or "true";
                }
                else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && xml.GetAttribute("name") is { } name)
                {
                    package.Meter.Add(InputLimit.Parts);
                    var isHidden = xml.GetAttribute("state") is "hidden" or "veryHidden";
                    var relation = PackageFile.RelationOf(xml);
                    if (parts.TryGetValue(relation, out var part) && package.Has(part))
                    {
                        all.Add((name, part, isHidden));
                    }
                }
            }
        }

        All = all;
        using var texts = package.Xml(relations.Find(relation => relation.Type == "sharedStrings").Target);
        shared = SharedStrings.Read(texts, package.Meter, struck);
        using var styles = package.Xml(relations.Find(relation => relation.Type == "styles").Target);
        formats = new CellFormats(styles, package.Meter);
    }

    /// <summary>Sheets with cells, in the workbook's order.</summary>
    public IReadOnlyList<(string Name, string Part, bool IsHidden)> All { get; }

    /// <summary>Name of the part that lists the sheets.</summary>
    public static string MainPart(PackageFile package) =>
        package.Relations("").Find(relation => relation.Type == "officeDocument").Target ?? "xl/workbook.xml";

    /// <summary>A reader of a sheet's rows.</summary>
    /// <param name="part">The sheet's part.</param>
    /// <param name="flaws">Takes what is wrong with cells; null to say nothing.</param>
    /// <param name="findings">Takes findings about characters; null to say nothing.</param>
    /// <param name="wanted">Which cells are read; all of them when null.</param>
    public SheetReader Rows(string part, CellFlaws? flaws = null, FindingCollector? findings = null, Func<CellPlace, bool>? wanted = null) =>
        new(package.Xml(part)!, new CellReader(shared, struck, formats, from1904, flaws, findings, package.Meter), package.Meter, wanted);

    public IReadOnlyList<MergedCells> Merged(string part) => MergedCells.Of(package, part);
}
