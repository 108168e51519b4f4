using System.IO.Compression;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Filling;

/// <summary>A blank form as a workbook, made cell by cell, with what is to stand where once it is filled in.</summary>
internal sealed partial class BlankBook
{
    private readonly List<(string Name, SortedDictionary<(int Row, int Column), (string Text, int Style)> Cells, List<string> Merged, List<string> Rules)> sheets = [];
    private bool isProtected;

    public Dictionary<string, string> Expected { get; } = new(StringComparer.Ordinal);

    private string SheetName => sheets[^1].Name;

    public BlankBook Sheet(string name)
    {
        sheets.Add((name, [], [], []));
        return this;
    }

    /// <summary>Sets cells of a row from A on; null leaves one out, style 1 shows dates, style 2 is a box, style 3 is not locked.</summary>
    public BlankBook Row(int row, params string?[] texts)
    {
        for (var column = 0; column < texts.Length; column++)
        {
            if (texts[column] is { } text)
            {
                Set(column, row, text);
            }
        }

        return this;
    }

    public BlankBook Set(int column, int row, string text, int style = 0)
    {
        sheets[^1].Cells[(row, column)] = (text, style);
        return this;
    }

    public BlankBook Protect()
    {
        isProtected = true;
        return this;
    }

    public BlankBook Merge(string area)
    {
        sheets[^1].Merged.Add(area);
        return this;
    }

    public BlankBook List(string area, string list)
    {
        sheets[^1].Rules.Add($"<dataValidation type=\"list\" allowBlank=\"1\" sqref=\"{area}\"><formula1>{list}</formula1></dataValidation>");
        return this;
    }

    public BlankBook Expect(string cell, string? text)
    {
        if (text is not null)
        {
            Expected[$"{SheetName}!{cell}"] = text;
        }

        return this;
    }

    public byte[] Bytes() => EditedPackage.Of([
        ("[Content_Types].xml", Xml("Types", "http://schemas.openxmlformats.org/package/2006/content-types",
            "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + Type("workbook", "sheet.main") + Type("styles", "styles")
            + string.Concat(sheets.Select((_, i) => Type($"worksheets/sheet{i + 1}", "worksheet"))))),
        ("_rels/.rels", Relations(("officeDocument", "xl/workbook.xml"))),
        ("xl/workbook.xml", Spread("workbook", "<sheets>" + string.Concat(sheets.Select((sheet, i) =>
            $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>")) + "</sheets>")),
        ("xl/_rels/workbook.xml.rels", Relations([.. sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml")), ("styles", "styles.xml")])),
        ("xl/styles.xml", Spread("styleSheet", "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Yu Gothic\"/></font></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
            + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"4\"><xf numFmtId=\"0\"><alignment wrapText=\"1\"/></xf><xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"0\"/><xf numFmtId=\"0\" applyProtection=\"1\"><protection locked=\"0\"/></xf></cellXfs>")),
        .. sheets.Select((sheet, i) => ($"xl/worksheets/sheet{i + 1}.xml", Spread("worksheet", "<cols><col min=\"1\" max=\"12\" width=\"18\" customWidth=\"1\"/></cols><sheetData>"
            + string.Concat(sheet.Cells.GroupBy(cell => cell.Key.Row).Select(row => $"<row r=\"{row.Key}\">" + string.Concat(row.Select(Cell)) + "</row>")) + "</sheetData>" + (isProtected ? "<sheetProtection sheet=\"1\"/>" : "")
            + (sheet.Merged.Count == 0 ? "" : "<mergeCells>" + string.Concat(sheet.Merged.Select(area => $"<mergeCell ref=\"{area}\"/>")) + "</mergeCells>")
            + (sheet.Rules.Count == 0 ? "" : "<dataValidations>" + string.Concat(sheet.Rules) + "</dataValidations>")))),
    ]);

    /// <summary>The texts of all cells of a workbook: dates as numbers, merged cells at their first.</summary>
    public static Dictionary<string, string> TextsOf(byte[] book)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        using var zip = new ZipArchive(new MemoryStream(book));
        var names = SheetNames().Matches(Part(zip, "xl/workbook.xml")).Select(match => match.Groups[1].Value).ToList();
        for (var i = 0; i < names.Count; i++)
        {
            var sheet = System.Xml.Linq.XDocument.Parse(Part(zip, $"xl/worksheets/sheet{i + 1}.xml"), System.Xml.Linq.LoadOptions.PreserveWhitespace);
            foreach (var cell in sheet.Descendants().Where(element => element.Name.LocalName == "c"))
            {
                var text = string.Concat(cell.Descendants().Where(element => element.Name.LocalName is "t" or "v").Select(element => element.Value));
                if (text.Length > 0)
                {
                    all[$"{names[i]}!{cell.Attribute("r")!.Value}"] = text;
                }
            }
        }

        return all;
    }

    public static IReadOnlyList<string> PartsOf(byte[] book)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    public static string Part(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string Cell(KeyValuePair<(int Row, int Column), (string Text, int Style)> cell)
    {
        var start = $"<c r=\"{(char)('A' + cell.Key.Column)}{cell.Key.Row}\" s=\"{cell.Value.Style}\"";
        return cell.Value.Text.Length == 0 ? start + "/>"
            : cell.Value.Style == 2 ? start + " t=\"b\"><v>0</v></c>"
            : start + $" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(cell.Value.Text)}</t></is></c>";
    }

    private static string Spread(string root, string content) =>
        $"<{root} xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">{content}</{root}>";

    private static string Xml(string root, string space, string content) => $"<{root} xmlns=\"{space}\">{content}</{root}>";

    private static string Type(string part, string kind) =>
        $"<Override PartName=\"/xl/{part}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml\"/>";

    private static string Relations(params (string Type, string Target)[] all) => Xml("Relationships", "http://schemas.openxmlformats.org/package/2006/relationships",
        string.Concat(all.Select((relation, i) =>
            $"<Relationship Id=\"rId{i + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{relation.Type}\" Target=\"{relation.Target}\"/>")));

    [GeneratedRegex("<sheet name=\"([^\"]+)\"")]
    private static partial Regex SheetNames();
}
