using CyberDocs.OpenXml.Editing;

namespace CyberDocs.Tests.Files;

/// <summary>What is missing in a workbook is told at the cell where it belongs.</summary>
public sealed class BlankCellTests : IDisposable
{
    private static readonly CyberDocsEngine Engine = new();

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-blank-").FullName;

    [Fact]
    public void A_field_that_a_row_does_not_say_is_told_at_the_cell_below_its_heading()
    {
        var read = Engine.Read(Book());
        Assert.Contains("CD1042 事業者!B3", read.Findings.Select(finding => $"{finding.Code.Id} {finding.Place.Cell}"));
        var found = Engine.Check(read.Dossier!, new(2026, 10, 1)).SelectMany(finding => finding.Subjects.Count > 1
            ? finding.Subjects.Select(subject => $"{finding.Code.Id} {subject.Place.Cell}") : [$"{finding.Code.Id} {finding.Place.Cell}"]).ToList();
        Assert.Superset(
            new HashSet<string>
            {
                "CD2096 役割!D2", "CD2097 事業者!E2", "CD2097 事業者!E3", "CD2101 医療機関!B6", "CD2101 医療機関!B8", "CD2110 システム!E2", "CD2119 システム!K2",
                "CD2002 機器管理台帳!G2",
            },
            found.ToHashSet());
    }

    [Fact]
    public void A_sheet_without_the_column_is_told_at_the_row()
    {
        var book = Book();
        Set(book, "役割", "D1", "");
        var dossier = Engine.Read(book).Dossier!;
        Assert.Equal("役割!A2", dossier.Roles[0].Origin.Of("person").Cell);
        Assert.Equal("役割!F2", dossier.Roles[0].Origin.Of("department").Cell);
    }

    [Theory]
    [InlineData("事業者")]
    [InlineData("事業者のid")]
    [InlineData("事業者の ID")]
    public void Which_vendor_a_row_belongs_to_stands_below_either_heading(string heading)
    {
        var book = Book();
        Set(book, "事業者の連絡先", "A1", heading);
        Set(book, "事業者の連絡先", "A2", "きびシステム");
        Assert.Equal("夜間窓口", Assert.Single(Engine.Read(book).Dossier!.Vendors[0].Contacts).Name);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Book()
    {
        var yaml = Path.Combine(folder, "dossier.yaml");
        File.WriteAllText(yaml, """
            cyberdocs: 1
            institution: { name: 見本病院, kind: 病院 }
            people: [{ id: abe, name: 阿部 見本 }]
            roles: [{ id: r1, kind: 安全管理責任者 }]
            vendors:
              - { id: kibi, name: きびシステム, contacts: [{ name: 夜間窓口 }] }
              - { id: bizen, name: 備前医療 }
            systems: [{ id: emr, name: 電子カルテ }]
            devices: [{ id: PC-1, name: 受付 }]
            """);
        var book = Path.Combine(folder, "dossier.xlsx");
        Assert.True(Engine.ExportWorkbook(yaml, book, new() { EvenWithErrors = true }).Written);
        Set(book, "事業者", "B3", "");
        return book;
    }

    private static void Set(string book, string sheet, string cell, string text) => File.WriteAllBytes(book, WorkbookEditor.Edit(
        File.ReadAllBytes(book), null, editor => editor.Sheet(sheet)!.Set(CellArea.One(cell)!.Value.First, text)).ToArray());
}
