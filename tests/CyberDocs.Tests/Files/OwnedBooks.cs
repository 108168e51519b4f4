using System.IO.Compression;
using System.Xml.Linq;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Files;

/// <summary>
/// Dossiers as a clerk keeps them, saved by other programs: with a sheet, chart, merged title, comments, colours, conditional looks, lists, names and a print
/// area of the clerk's own (<c>tests/Cases/workbooks/make.py</c>). Tells what two states of one differ in.
/// </summary>
internal static class OwnedBooks
{
    public const string Ledger = "機器管理台帳";

    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static string PathOf(string program) => Repository.PathOf("tests", "Cases", "workbooks", program + ".xlsx");

    /// <summary>Copies one into a folder.</summary>
    public static string CopyTo(string folder, string program)
    {
        var path = Path.Combine(folder, "dossier.xlsx");
        File.Copy(PathOf(program), path);
        return path;
    }

    /// <summary>Parts by name.</summary>
    public static SortedDictionary<string, byte[]> Parts(byte[] book)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            using var bytes = new MemoryStream();
            part.CopyTo(bytes);
            parts.Add(entry.FullName, bytes.ToArray());
        }

        return parts;
    }

    /// <summary>Names of sheets by their parts.</summary>
    public static Dictionary<string, string> Sheets(byte[] book)
    {
        var parts = Parts(book);
        var relations = XDocument.Load(new MemoryStream(parts["xl/_rels/workbook.xml.rels"])).Root!.Elements()
            .ToDictionary(relation => relation.Attribute("Id")!.Value, relation => relation.Attribute("Target")!.Value.TrimStart('/'));
        return XDocument.Load(new MemoryStream(parts["xl/workbook.xml"])).Descendants(S + "sheet").ToDictionary(
            sheet => relations[sheet.Attributes().Single(attribute => attribute.Name.LocalName == "id").Value] is var part && part.StartsWith("xl/", StringComparison.Ordinal) ? part : "xl/" + part,
            sheet => sheet.Attribute("name")!.Value);
    }

    /// <summary>Cells of a sheet, each with its look and what it holds: of what is calculated, the formula.</summary>
    public static SortedDictionary<string, string> Cells(byte[] sheet) => new(
        XDocument.Load(new MemoryStream(sheet)).Descendants(S + "c").ToDictionary(
            cell => cell.Attribute("r")!.Value, cell => $"{cell.Attribute("s")?.Value}|{string.Concat(cell.Elements().Where(part => part.Name != S + "v" || cell.Element(S + "f") is null).Select(Told))}"),
        StringComparer.Ordinal);

    /// <summary>What a part says, however it is written; of a sheet all but its cells.</summary>
    public static string Said(byte[] part)
    {
        var root = XDocument.Load(new MemoryStream(part)).Root!;
        root.Elements(S + "sheetData").Remove();
        root.Elements(S + "dimension").Remove();
        return Told(root);
    }

    /// <summary>What stands in a part more than in another: elements that have no like there.</summary>
    public static List<string> More(byte[] before, byte[] after)
    {
        var known = Elements(before).GroupBy(element => element).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        return [.. Elements(after).Where(element => !known.TryGetValue(element, out var left) || (known[element] = left - 1) < 0)];
    }

    private static IEnumerable<string> Elements(byte[] part) => XDocument.Load(new MemoryStream(part)).Root!.Elements().Elements().Select(Told);

    private static string Told(XElement element) =>
        $"<{element.Name.LocalName} {string.Join(' ', element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.LocalName is not ("Ignorable" or "count" or "uid")).Select(attribute => $"{attribute.Name.LocalName}={attribute.Value}").Order(StringComparer.Ordinal))}>"
        + string.Concat(element.Nodes().Select(node => node is XElement inner ? Told(inner) : node is XText text && (text.Value.Trim().Length > 0 || element.Name.LocalName == "t") ? text.Value : "")) + "</>";
}
