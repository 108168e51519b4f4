using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CyberDocs.OpenXml.Editing;
using CyberDocs.OpenXml.Spreadsheet;

namespace CyberDocs.OpenXml.Tests.Editing;

public sealed class WorkbookEditorTests
{
    [Fact]
    public void Every_part_but_the_sheet_stays_byte_for_byte()
    {
        var before = OwnedBook.Content();
        var after = Edit(before, sheet => sheet.Set(new(0, 2), "二"));

        var (old, now) = (Parts(before), Parts(after));
        Assert.Equal(old.Select(part => part.Name), now.Select(part => part.Name));
        Assert.Equal(["xl/workbook.xml", OwnedBook.Sheet], old.Zip(now).Where(pair => !pair.First.Bytes.AsSpan().SequenceEqual(pair.Second.Bytes)).Select(pair => pair.First.Name));
        Assert.Equal(old.Select(part => part.Written), now.Select(part => part.Written));

        // Some readers know no prefixes.
        Assert.DoesNotContain("<x:", Text(after, OwnedBook.Sheet) + Text(after, "xl/workbook.xml"), StringComparison.Ordinal);

        // Formulas over the cell would show what they were worked out as before.
        Assert.Contains("fullCalcOnLoad=\"1\"", Text(after, "xl/workbook.xml"), StringComparison.Ordinal);
        Assert.Equal(after, Edit(before, sheet => sheet.Set(new(0, 2), "二")));
    }

    [Fact]
    public void A_relation_to_a_part_that_a_library_left_out_is_no_hindrance()
    {
        const string relations = "xl/_rels/workbook.xml.rels";
        var before = TestKit.EditedPackage.With(OwnedBook.Content(), relations, xml => xml.Replace(
            "</Relationships>",
            "<Relationship Id=\"rIdTheme\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme\" Target=\"theme/none.xml\"/></Relationships>",
            StringComparison.Ordinal));
        Assert.Contains("none.xml", Text(before, relations), StringComparison.Ordinal);
        var after = Edit(before, sheet => sheet.Set(new(0, 2), "二"));
        Assert.Equal("<is><t xml:space=\"preserve\">二</t></is>", Inner(Cell(Xml(after), "A2")));
        Assert.Equal(Text(before, relations), Text(after, relations));
    }

    [Fact]
    public void All_that_a_sheet_says_but_the_cell_stays()
    {
        var before = OwnedBook.Content();
        var changed = Xml(Edit(before, sheet => sheet.Set(new(0, 2), "二")));

        var cell = Cell(changed, "A2");
        Assert.Equal("<is><t xml:space=\"preserve\">二</t></is>", Inner(cell));
        Assert.Equal(("inlineStr", null), (cell.Attribute("t")?.Value, cell.Attribute("s")?.Value));
        cell.ReplaceWith(Cell(Xml(before), "A2"));
        var row = changed.Descendants().First(element => element.Name.LocalName == "row" && element.Attribute("r")?.Value == "2");
        row.SetAttributeValue("spans", "1:5");
        Assert.Equal(Ordered(Xml(before)), Ordered(changed));
    }

    [Theory]
    [InlineData("B2", 2, "45000", null)]
    [InlineData("B3", 2, "45000", null)]
    [InlineData("C2", 3, "2023-03-15", "inlineStr")]
    [InlineData("E2", 2, "45000", null)]
    [InlineData("E4", 2, "45000", null)]
    [InlineData("J2", null, "2023-03-15", "inlineStr")]
    public void Dates_are_true_dates_where_the_cell_shows_dates(string address, int? style, string value, string? type)
    {
        var cell = Cell(Xml(Edit(OwnedBook.Content(), sheet => sheet.Set(Place(address), new DateOnly(2023, 3, 15)))), address);
        Assert.Equal((style?.ToString(), value, type), (cell.Attribute("s")?.Value, cell.Value, cell.Attribute("t")?.Value));
    }

    [Theory]
    [InlineData("D3", "数式")]
    [InlineData("H2", "結合セル")]
    [InlineData("G2", "結合セル")]
    public void Cells_that_are_calculated_or_hidden_are_refused(string address, string reason)
    {
        var refusal = Assert.Throws<WorkbookEditException>(() => Edit(OwnedBook.Content(), sheet => sheet.Set(Place(address), "x")));
        Assert.Contains($"シート「回答」の{address} が{reason}", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_within_an_array_formula_is_refused()
    {
        var rows = "<row r=\"1\"><c r=\"A1\"><f t=\"array\" ref=\"A1:A2\">B1:B2</f><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c></row>";
        Assert.Throws<WorkbookEditException>(() => Edit(OwnedBook.Content(rows), sheet => sheet.Set(new(0, 2), "x")));
    }

    [Fact]
    public void A_row_is_added_below_in_the_look_of_the_last_and_ranges_grow_with_it()
    {
        var after = Edit(OwnedBook.Content(), sheet =>
        {
            Assert.Equal(4, sheet.AddRow());
            sheet.Set(new(0, 4), "三");
            Assert.Equal(5, sheet.AddRow());
            sheet.Set(new(1, 5), new DateOnly(2023, 3, 15));
        });
        var xml = Xml(after);

        Assert.Equal(["1", "2", "3", "4", "5"], Elements(xml, "row").Select(row => row.Attribute("r")!.Value));
        Assert.Equal(["A4:3", "B4:2", "C4:3", "D4:3"], Cells(xml, 4));
        Assert.Equal(["A5:3", "B5:2", "C5:3", "D5:3"], Cells(xml, 5));
        Assert.Equal("45000", Cell(xml, "B5").Value);
        Assert.Null(Elements(xml, "row").Last().Attribute("hidden"));
        Assert.Equal(["A2:A5", "C2:C900"], Elements(xml, "dataValidation").Take(2).Select(element => element.Attribute("sqref")!.Value));
        Assert.Equal(["A2:A5 C1"], Elements(xml, "conditionalFormatting").Select(element => element.Attribute("sqref")!.Value));
        Assert.Equal("B2:B5", Assert.Single(Elements(xml, "sqref")).Value);
        Assert.Equal("A1:D5", Elements(xml, "dimension").Single().Attribute("ref")!.Value);
        var table = XDocument.Parse(Text(after, OwnedBook.Table)).Root!;
        Assert.Equal(("A1:C5", "A1:C5"), (table.Attribute("ref")!.Value, table.Elements().First().Attribute("ref")!.Value));
        Assert.Equal(
            ["xl/workbook.xml", OwnedBook.Sheet, OwnedBook.Table],
            Parts(OwnedBook.Content()).Zip(Parts(after)).Where(pair => !pair.First.Bytes.AsSpan().SequenceEqual(pair.Second.Bytes)).Select(pair => pair.First.Name));
    }

    [Fact]
    public void Rows_that_were_prepared_empty_are_filled_first()
    {
        var rows = OwnedBook.Rows + "<row r=\"4\" ht=\"40\"><c r=\"A4\" s=\"1\"/></row><row r=\"9\"><c r=\"A9\" s=\"2\"/></row>";
        var xml = Xml(Edit(OwnedBook.Content(rows), sheet => sheet.Set(new(0, sheet.AddRow()), "三")));

        Assert.Equal(["A4:1"], Cells(xml, 4));
        Assert.Equal("40", Elements(xml, "row").Single(row => row.Attribute("r")!.Value == "4").Attribute("ht")!.Value);
    }

    [Fact]
    public void No_row_is_added_below_the_sum_of_a_table()
    {
        var content = OwnedBook.Content(totals: " totalsRowCount=\"1\"");
        Assert.Contains("集計行", Assert.Throws<WorkbookEditException>(() => Edit(content, sheet => sheet.AddRow())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_and_cells_without_addresses_stay_where_they_are()
    {
        var rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"4\"><c/><c><v>8</v></c></row>";
        var xml = Xml(Edit(OwnedBook.Content(rows, "A1:C9"), sheet =>
        {
            sheet.Set(new(0, 3), "新");
            sheet.Set(new(3, 1), "右");
        }));

        Assert.Equal(["1", "3", "4"], Elements(xml, "row").Select(row => row.Attribute("r")!.Value));
        Assert.Equal(["1", "2", "右", "新", "8"], Elements(xml, "c").Where(cell => cell.Value.Length > 0).Select(cell => cell.Value));
        Assert.Equal(["A1", "B1", "D1"], Elements(xml, "row").First().Elements().Select(cell => cell.Attribute("r")!.Value));
    }

    [Theory]
    [InlineData("a_x0041_b", "a_x005F_x0041_b")]
    [InlineData("一\r\n二", "一\n二")]
    [InlineData("\u0001", "_x0001_")]
    [InlineData("<𠮷 & \"", "<𠮷 & \"")]
    public void Texts_are_read_back_as_they_are(string text, string written)
    {
        Assert.Equal(written, Cell(Xml(Edit(OwnedBook.Content(), sheet => sheet.Set(new(0, 2), text))), "A2").Value);
    }

    [Fact]
    public void An_emptied_cell_keeps_its_look()
    {
        var cell = Cell(Xml(Edit(OwnedBook.Content(), sheet => sheet.Set(new(1, 2), ""))), "B2");
        Assert.Equal(("2", null, ""), (cell.Attribute("s")?.Value, cell.Attribute("t")?.Value, Inner(cell)));
    }

    [Fact]
    public void A_workbook_without_changes_is_given_back_as_it_is()
    {
        var content = OwnedBook.Content();
        Assert.Equal(content, WorkbookEditor.Edit(content, null, editor =>
        {
            Assert.NotNull(editor.Sheet("回答"));
            Assert.NotNull(editor.Sheet("集計"));
            Assert.Null(editor.Sheet("ない"));
        }).ToArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("not a package")]
    public void What_is_no_workbook_is_refused(string content) =>
        Assert.Throws<WorkbookEditException>(() => WorkbookEditor.Edit(System.Text.Encoding.Latin1.GetBytes(content), null, editor => editor.Sheet("回答")));

    private static byte[] Edit(byte[] content, Action<SheetEditor> change) => WorkbookEditor.Edit(content, null, editor => change(editor.Sheet("回答")!)).ToArray();

    private static CellPlace Place(string address) => new(address[0] - 'A', address[1] - '0');

    private static List<(string Name, byte[] Bytes, DateTimeOffset Written)> Parts(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return [.. zip.Entries.Select(entry =>
        {
            using var bytes = new MemoryStream();
            using var part = entry.Open();
            part.CopyTo(bytes);
            return (entry.FullName, bytes.ToArray(), entry.LastWriteTime);
        })];
    }

    private static string Text(byte[] package, string part) => System.Text.Encoding.UTF8.GetString(Parts(package).Single(each => each.Name == part).Bytes).TrimStart('\uFEFF');

    private static XElement Xml(byte[] package) => XDocument.Parse(Text(package, OwnedBook.Sheet)).Root!;

    private static IEnumerable<XElement> Elements(XElement root, string name) => root.Descendants().Where(element => element.Name.LocalName == name);

    private static XElement Cell(XElement root, string address) => Elements(root, "c").Single(cell => cell.Attribute("r")?.Value == address);

    private static IEnumerable<string> Cells(XElement root, int row) =>
        Elements(root, "row").Single(each => each.Attribute("r")!.Value == $"{row}").Elements().Select(cell => $"{cell.Attribute("r")!.Value}:{cell.Attribute("s")?.Value}");

    private static string Inner(XElement element) => string.Concat(element.Nodes().Select(node => Regex.Replace(node.ToString(SaveOptions.DisableFormatting), " xmlns(:x)?=\"[^\"]*\"", "").Replace("<x:", "<", StringComparison.Ordinal).Replace("</x:", "</", StringComparison.Ordinal)));

    // Elements and attributes by their full names; neither prefixes nor the order of attributes say anything.
    private static string Ordered(XElement element) =>
        $"<{element.Name} {string.Join(' ', element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).OrderBy(attribute => attribute.Name.ToString(), StringComparer.Ordinal).Select(attribute => $"{attribute.Name}={attribute.Value}"))}>"
        + (element.HasElements ? string.Concat(element.Elements().Select(Ordered)) : element.Value) + "</>";
}
