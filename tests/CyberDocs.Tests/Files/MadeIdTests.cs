using CyberDocs.Findings;

namespace CyberDocs.Tests.Files;

/// <summary>Nobody has to invent ids: rows without one are named by what they say, and what is made once is kept.</summary>
public sealed class MadeIdTests : IDisposable
{
    private static readonly CyberDocsEngine Engine = new();
    private static readonly DateOnly Day = new(2024, 10, 1);

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-ids-").FullName;

    [Fact]
    public void Rows_without_id_are_named_by_what_they_say_and_the_id_stays_when_the_name_changes()
    {
        var book = Book();
        var read = Engine.Read(book);
        Assert.Empty(read.Findings.Where(finding => finding.Severity == Severity.Error));
        Assert.Equal(["阿部 見本", "ito"], read.Dossier!.People.Select(person => person.Id));
        Assert.Equal(["安全管理責任者", "安全管理責任者（2）"], read.Dossier.Roles.Select(role => role.Id));
        Assert.Equal("阿部 見本", read.Dossier.Roles[0].Person);

        Assert.Equal(book, Engine.CheckInto(book, Day).Written);
        Assert.Equal(read.Dossier, Engine.Read(book).Dossier);
        Assert.Equal("阿部 見本", Cell(book, "人", "A2"));
        Assert.Equal("安全管理責任者（2）", Cell(book, "役割", "A3"));

        // A marriage: the role that names her by her old name still finds her.
        Set(book, "人", "B2", "井上 見本");
        var later = Engine.Read(book);
        Assert.DoesNotContain(later.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(("阿部 見本", "井上 見本"), (later.Dossier!.People[0].Id, later.Dossier.People[0].Name));
        var change = Assert.Single(Engine.Compare(read, later, Day).Diff.Changes);
        Assert.Equal(("person", "阿部 見本"), (change.Record, change.Id));
    }

    [Fact]
    public void What_names_nobody_is_offered_names_and_not_ids()
    {
        var book = Book();
        Engine.CheckInto(book, Day);
        Set(book, "役割", "D2", "だれか");
        Set(book, "人", "A3", "x7");
        var finding = Assert.Single(Engine.Read(book).Findings, finding => finding.Code.Id == "CD1051" && finding.Place.Cell == "役割!D2");
        Assert.Equal("阿部 見本, 伊藤 見本", finding.Arguments[^1].Japanese);
    }

    [Fact]
    public void What_is_nearly_an_id_is_offered_the_name_of_its_record()
    {
        var book = Book();
        Set(book, "役割", "D2", "itoo");
        var finding = Assert.Single(Engine.Read(book).Findings, finding => finding.Code.Id == "CD1051" && finding.Place.Cell == "役割!D2");
        Assert.Equal("伊藤 見本", finding.Arguments[^1].Japanese);
    }

    [Fact]
    public void Two_rows_of_one_name_are_a_mistake_and_get_no_id()
    {
        var book = Book();
        Set(book, "人", "A3", "");
        Set(book, "人", "B3", "阿部 見本");
        Assert.Contains(Engine.CheckInto(book, Day).Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal("|", Cell(book, "人", "A2") + "|" + Cell(book, "人", "A3"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Book()
    {
        var yaml = Path.Combine(folder, "dossier.yaml");
        File.WriteAllText(yaml, """
            cyberdocs: 1
            institution: { name: 見本病院, kind: 病院 }
            people:
              - { id: a, name: 阿部 見本 }
              - { id: ito, name: 伊藤 見本 }
            roles:
              - { id: r1, kind: 安全管理責任者, person: a }
              - { id: r2, kind: 安全管理責任者, person: ito }
            """);
        var book = Path.Combine(folder, "dossier.xlsx");
        Assert.True(Engine.ExportWorkbook(yaml, book).Written);
        Set(book, "人", "A2", "");
        Set(book, "役割", "A2", "");
        Set(book, "役割", "A3", "");
        Set(book, "役割", "D2", "阿部 見本");
        Set(book, "役割", "B2", "安全管理責任者");
        Set(book, "役割", "B3", "安全管理責任者");
        return book;
    }

    private static void Set(string book, string sheet, string cell, string text) => File.WriteAllBytes(book, CyberDocs.OpenXml.Editing.WorkbookEditor.Edit(
        File.ReadAllBytes(book), null, editor => editor.Sheet(sheet)!.Set(CyberDocs.OpenXml.Editing.CellArea.One(cell)!.Value.First, text)).ToArray());

    private static string Cell(string book, string sheet, string cell)
    {
        var bytes = File.ReadAllBytes(book);
        var part = OwnedBooks.Parts(bytes)[OwnedBooks.Sheets(bytes).Single(entry => entry.Value == sheet).Key];
        return OwnedBooks.Cells(part).TryGetValue(cell, out var text) ? System.Text.RegularExpressions.Regex.Replace(text[(text.IndexOf('|') + 1)..], "<[^>]*>", "") : "";
    }
}
