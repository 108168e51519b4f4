using System.IO.Compression;
using System.Text;
using CyberDocs.Files;
using CyberDocs.Findings;
using CyberDocs.Reading;
using CyberDocs.TestKit;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace CyberDocs.Tests.Reading;

/// <summary>A dossier kept as one workbook says what the dossier in YAML says.</summary>
public sealed class DossierWorkbookTests
{
    private const string Small =
        """
        cyberdocs: 1
        institution: { name: 備前病院, kind: 病院 }
        people: [{ id: a, name: 髙橋 }, { id: b, name: 𠮷田 }]
        vendors: [{ id: v, name: ㈱吉備, contacts: [{ name: 窓口, phone: "086" }, { name: 夜間 }] }, { id: w, name: 次 }]
        systems: [{ id: s, name: 画像、PACS }]
        links: [{ id: l, from: D1, to: z, systems: ["画像、PACS"] }]
        zones: [{ id: z, name: 基幹系, vlans: [10, 20] }]
        devices: [{ id: D1, kind: 端末, name: 端末, addresses: [10.0.0.1, 10.0.0.2], extra: { 購入番号: "007" } }]
        contacts: { inside: [{ id: i, title: 受付, person: a, deputies: [b] }], outside: [{ id: o, name: 県, phone: "1" }] }
        bcp: { policies: [一、二、三。, 四] }
        answers:
          - { form: checklist-vendor, vendor: v, items: { "2-1": はい, "2-2": { first: いいえ, target: 2025-03-31 } } }
          - { form: bcp-check, items: { "1-1": はい } }
        """;

    private static readonly CyberDocsEngine Engine = new();

    [Theory]
    [InlineData("dossier.yaml")]
    [InlineData("clinic/dossier.yaml")]
    [InlineData("no-system/dossier.yaml")]
    [InlineData("one-vendor/dossier.yaml")]
    [InlineData("mistakes/dossier.yaml")]
    public void A_sample_as_a_workbook_is_the_same_dossier(string sample)
    {
        var path = Repository.PathOf("samples", "data", sample);
        var yaml = Engine.Read(path);
        var folder = Path.GetDirectoryName(path)!;
        var exported = DossierExport.ToWorkbook(new SourceFile(path, File.ReadAllBytes(path)), new FolderSourceFiles(folder), CancellationToken.None);
        var book = Engine.Read(new MemoryStream(exported), "自院.xlsx", name => File.OpenRead(Path.Combine(folder, name)));
        Assert.Equal(yaml.Dossier, book.Dossier! with { LedgerColumns = yaml.Dossier!.LedgerColumns });
        Assert.Equal(yaml.Dossier.LedgerColumns.Order(StringComparer.Ordinal), book.Dossier.LedgerColumns.Order(StringComparer.Ordinal));
        Assert.Equal(yaml.Findings.Select(finding => finding.Code.Id).Order(StringComparer.Ordinal), book.Findings.Select(finding => finding.Code.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_second_sheet_for_a_list_and_a_second_column_for_a_field_are_said_and_left_out()
    {
        const string institution = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>名称</v></c><c r=\"B1\" t=\"str\"><v>備前病院</v></c></row>";
        var read = Read(Files.BookText.Of(
        [
            ("医療機関", "", Files.BookText.Sheet(institution)),
            ("人", "", Files.BookText.Sheet(Files.BookText.Row(1, "ID", "氏名", "電話", "氏名") + Files.BookText.Row(2, "a", "髙橋", "", "別人"))),
            ("people", "", Files.BookText.Sheet(Files.BookText.Row(1, "ID", "氏名") + Files.BookText.Row(2, "b", "𠮷田"))),
        ]));

        Assert.Equal(["a 髙橋"], read.Dossier!.People.Select(person => $"{person.Id} {person.Name}"));
        Assert.Equal(
            [
                "CD1197 自院.xlsx[people] シート「people」は「人」と同じ一覧です。「人」だけを読みました。",
                "CD1199 自院.xlsx[人!D1] 見出し「氏名」と「氏名」は同じ項目です。「氏名」の列を読み、「氏名」の列は読んでいません。",
            ],
            read.Findings.Where(finding => finding.Code.Id is "CD1197" or "CD1199")
                .Select(finding => $"{finding.Code.Id} {finding.Place} {finding.JapaneseMessage}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lists_inside_of_records_and_the_ledger_come_back_with_their_cells()
    {
        var yaml = Engine.Read(new MemoryStream(Encoding.UTF8.GetBytes(Small)), "d.yaml");
        var book = Read(Book());
        Assert.Equal(yaml.Dossier, book.Dossier);
        Assert.Equal(book.Dossier, Read(Book()).Dossier);
        Assert.Equal("自院.xlsx[事業者の連絡先!A3]", book.Dossier!.Vendors[0].Contacts[1].Origin.Place.ToString());
        Assert.Equal("自院.xlsx[人!B3]", book.Dossier.People[1].Origin.Of("name").ToString());
        Assert.Equal("自院.xlsx[医療機関!B2]", book.Dossier.Institution.Origin.Of("name").ToString());
        Assert.Equal("自院.xlsx[機器管理台帳!C2]", book.Dossier.Devices[0].Origin.Of("name").ToString());
        Assert.Equal(["一、二、三。", "四"], book.Dossier.Bcp.Policies);
    }

    [Theory]
    [InlineData("人", "氏名", "name", "")]
    [InlineData("人", "氏名", "氏 妙", "CD1042@人!A2 CD1042@人!A3 CD1285@人!B1")]
    [InlineData("ネットワークの区分", "基幹系", "", "CD1042@ネットワークの区分!B2")]
    [InlineData("事業者の連絡先", ">v<", ">x<", "CD1029@事業者の連絡先!A2 CD1029@事業者の連絡先!A3")]
    [InlineData("チェックリストの回答", ">はい<", ">たぶん<", "CD1046@チェックリストの回答!E2 CD1046@チェックリストの回答!E4")]
    [InlineData("データの流れ", ">id<", "><", "")]
    public void A_cell_that_is_wrong_is_a_finding_with_its_place(string sheet, string from, string to, string expected)
    {
        var read = Read(With(Book(), sheet, xml => xml.Replace(from, to, StringComparison.Ordinal)));
        Assert.Equal(expected, string.Join(' ', read.Findings.Where(IsNotOfExtraColumn).Select(finding => $"{finding.Code.Id}@{finding.Place.Cell}").Order(StringComparer.Ordinal)));
        Assert.NotNull(read.Dossier);
    }

    [Theory]
    [InlineData("医療機関", ">病床数</t></is></c>", ">病床数</t></is></c><c r=\"B10\" t=\"inlineStr\"><is><t>百</t></is></c>", "「病床数」の値「百」は0以上の整数ではありません。")]
    [InlineData("医療機関", ">名称<", ">名前か<", "「名称」がありません（institution/name）。")]
    [InlineData("接続", ">z<", ">q<", "「端点2」が指す「q」がありません。候補: 端末, 基幹系")]
    [InlineData("接続", ">端点2<", ">to<", "")]
    public void A_message_about_a_sheet_names_its_own_heading(string sheet, string from, string to, string expected)
    {
        var read = Read(With(Book(), sheet, xml => xml.Replace(from, to, StringComparison.Ordinal)));
        var messages = read.Findings.Where(IsNotOfExtraColumn).Select(finding => finding.JapaneseMessage).ToList();
        if (expected.Length == 0)
        {
            Assert.Empty(messages);
        }
        else
        {
            Assert.Contains(expected, messages);
        }
    }

    [Fact]
    public void Columns_and_lines_of_ones_own_are_said_once_and_stop_nothing()
    {
        const string institution = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>名称</v></c><c r=\"B1\" t=\"str\"><v>備前病院</v></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>記入者</v></c><c r=\"B2\" t=\"str\"><v>総務課</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>所在池</v></c><c r=\"B3\" t=\"str\"><v>岡山市</v></c></row>";
        var read = Read(Files.BookText.Of(
        [
            ("医療機関", "", Files.BookText.Sheet(institution)),
            ("人", "", Files.BookText.Sheet(
                Files.BookText.Row(1, "ID", "氏名", "電話", "内線", "電話2", "役識") + Files.BookText.Row(2, "a", "髙橋", "1", "201", "2", "課長", "覚え")
                + Files.BookText.Row(3, "b", "𠮷田", "", "202", "", "", "書き"))),
        ]));
        Assert.Equal(("備前病院", "髙橋", "𠮷田"), (read.Dossier!.Institution.Name, read.Dossier.People[0].Name, read.Dossier.People[1].Name));
        Assert.Equal(
            [
                "CD1285 Info 自院.xlsx[医療機関!A2] 「記入者」はデータ一式の項目ではないので、読んでいません。",
                "CD1285 Warning 自院.xlsx[医療機関!A3] 「所在池」はデータ一式の項目ではないので、読んでいません。",
                "CD1285 Info 自院.xlsx[人!D1] 「内線」はデータ一式の項目ではないので、読んでいません。",
                "CD1285 Info 自院.xlsx[人!E1] 「電話2」はデータ一式の項目ではないので、読んでいません。",
                "CD1285 Warning 自院.xlsx[人!F1] 「役識」はデータ一式の項目ではないので、読んでいません。",
                "CD1286 Info 自院.xlsx[人!G2] 見出しのない列 G の値は、読んでいません。",
            ],
            read.Findings.Select(finding => $"{finding.Code.Id} {finding.Severity} {finding.Place} {finding.JapaneseMessage}"));
        Assert.Contains("（「役職」のことですか）", read.Findings[4].JapaneseRemedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_about_telephones_of_vendors_point_at_the_cell_where_the_number_belongs()
    {
        var read = Read(With(Book(), "事業者の連絡先", xml => xml.Replace(">086<", "><", StringComparison.Ordinal)));
        var findings = Engine.Check(read.Dossier!, new DateOnly(2024, 10, 1));
        Assert.Equal("事業者の連絡先!D2", findings.First(finding => finding.Code.Id == "CD2004").Place.Cell);
        Assert.Equal("事業者の連絡先!E2", Assert.Single(findings, finding => finding.Code.Id == "CD2091").Place.Cell);
    }

    [Fact]
    public void Rows_name_the_row_that_they_belong_to_by_its_name()
    {
        var read = Read(With(Book(), "事業者の連絡先", xml => xml.Replace(">v<", ">株式会社 吉備<", StringComparison.Ordinal)));
        Assert.Equal(["窓口", "夜間"], read.Dossier!.Vendors[0].Contacts.Select(contact => contact.Name));
        Assert.DoesNotContain(read.Findings, IsNotOfExtraColumn);
    }

    [Fact]
    public void A_row_without_an_id_has_its_name_for_one()
    {
        var book = With(Book(), "事業者", xml => xml.Replace(">v<", "><", StringComparison.Ordinal));
        book = With(book, "チェックリスト", xml => xml.Replace(">v<", ">㈱吉備<", StringComparison.Ordinal));
        var read = Read(With(book, "事業者の連絡先", xml => xml.Replace(">v<", ">㈱吉備<", StringComparison.Ordinal)));
        Assert.Equal(["㈱吉備", "w"], read.Dossier!.Vendors.Select(vendor => vendor.Id));
        Assert.Equal(["窓口", "夜間"], read.Dossier.Vendors[0].Contacts.Select(contact => contact.Name));
        Assert.DoesNotContain(read.Findings, IsNotOfExtraColumn);
    }

    [Fact]
    public void What_is_wrong_with_a_dossier_stays_in_its_workbook_to_be_corrected()
    {
        var yaml = "cyberdocs: 1\ninstitution: { name: 備前病院, beds: 百 }\n"u8.ToArray();
        var book = DossierExport.ToWorkbook(new SourceFile("d.yaml", yaml), new NoSourceFiles(), CancellationToken.None);
        Assert.Equal("CD1044", Assert.Single(Read(book).Findings).Code.Id);
    }

    [Fact]
    public void Sheets_of_ones_own_are_said_not_to_be_read_and_a_book_without_any_is_no_dossier()
    {
        var book = With(Book(), "xl/workbook.xml", xml => xml.Replace("name=\"図の位置\"", "name=\"メモ\"", StringComparison.Ordinal));
        Assert.Equal(["CD1027@メモ"], Read(book).Findings.Where(IsNotOfExtraColumn).Select(finding => $"{finding.Code.Id}@{finding.Place.Cell}"));
        var ledger = new LedgerRows(["管理番号", "種別"], [["A", "端末"]]).ToWorkbook("台帳");
        Assert.Equal(["CD1008"], Read(ledger).Findings.Select(finding => finding.Code.Id));
    }

    [Fact]
    public void The_first_sheet_leads_to_the_others_in_the_order_of_work()
    {
        using var stream = new MemoryStream(Book());
        using var package = SpreadsheetDocument.Open(stream, false);
        var book = package.WorkbookPart!;
        var sheets = book.Workbook!.Sheets!.Elements<Sheet>().ToList();
        var names = sheets.ConvertAll(sheet => sheet.Name!.Value!);
        var parts = sheets.ConvertAll(sheet => ((WorksheetPart)book.GetPartById(sheet.Id!.Value!)).Worksheet!);
        Assert.Equal(["はじめに", "医療機関", "人", "役割", "部署", "事業者", "事業者の連絡先", "事業者の開示書類", "事業者への依頼", "システム", "機器管理台帳"], names.Take(11));
        Assert.Equal(["様式の版", "確認の設定", "図の位置", "選択肢"], names.TakeLast(4));
        Assert.Equal(names[1..^1].Select(name => $"'{name}'!$A$1"), parts[0].Descendants<Hyperlink>().Select(link => link.Location!.Value));
        Assert.All(parts[1..^1], part => Assert.NotNull(part.SheetProperties!.TabColor));
        Assert.Equal(
            ["FFF4B183", "FFA9D18E", "FFBFBFBF"],
            ((int[])[names.IndexOf("人"), names.IndexOf("部署"), names.IndexOf("図の位置")]).Select(at => parts[at].SheetProperties!.TabColor!.Rgb!.Value));
        Assert.Equal(["氏名"], Required(names.IndexOf("人")));
        Assert.Equal(["名称"], Required(names.IndexOf("医療機関")));

        IEnumerable<string> Required(int sheet) => parts[sheet].Descendants<Cell>()
            .Where(cell => FillOf(book, cell) == "FFFFE699").Select(cell => cell.InnerText);
    }

    [Fact]
    public void A_sheet_to_begin_with_says_nothing_whoever_wrote_it()
    {
        var read = Read(With(Book(), "はじめに", _ => With(Book(), "機器管理台帳")));
        Assert.Equal(["D1"], read.Dossier!.Devices.Select(device => device.Id));
        Assert.DoesNotContain(read.Findings, finding => finding.Code.Id is "CD1027" or "CD1071");
    }

    [Fact]
    public void A_ledger_is_not_looked_for_on_the_sheet_to_begin_with()
    {
        using var output = new MemoryStream();
        OpenXml.Spreadsheet.PlainBook.Write(
            output,
            "t",
            [
                LedgerBook.Sheet("はじめに", ["管理番号", "種別", "機器名"], [["例", "端末PC", "例"]]),
                LedgerBook.Sheet("一覧", ["管理番号", "種別", "機器名"], [["A", "端末PC", "受付"]]),
            ],
            LedgerBook.Choices);
        var findings = new FindingCollector();
        var tables = LedgerWorkbook.Open(new SourceFile("l.xlsx", output.ToArray()), [], findings, CancellationToken.None);
        Assert.Empty(findings.Findings);
        Assert.Single(tables);
    }

    [Fact]
    public void The_workbook_is_valid_and_the_same_every_time()
    {
        using var stream = new MemoryStream(Book());
        using var package = SpreadsheetDocument.Open(stream, false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        Assert.Equal(Book(), Book());
    }

    [Fact]
    public void No_damage_ends_in_an_exception()
    {
        var rounds = FullRun.Count(60, 5000);
        var book = Book();
        string[] sheets = ["人", "事業者の連絡先", "医療機関", "チェックリストの回答", "xl/workbook.xml"];
        string[] splinters = ["<", "</row>", "<row/>", "id", "、", "&#10;", "99", "事業者", "令和", ""];
        for (var seed = 0; seed < rounds; seed++)
        {
            var random = new Random(seed);
            var damaged = With(book, sheets[random.Next(sheets.Length)], xml =>
            {
                var at = random.Next(xml.Length);
                return xml.Remove(at, Math.Min(random.Next(4), xml.Length - at)).Insert(at, splinters[random.Next(splinters.Length)]);
            });
            var read = Read(damaged);
            Assert.True(read.Dossier is not null || read.HasErrors, $"Nothing was read and nothing was said with seed {seed}.");
        }
    }

    private static string? FillOf(WorkbookPart book, Cell cell)
    {
        var sheet = book.WorkbookStylesPart!.Stylesheet!;
        var format = sheet.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
        return sheet.Fills!.Elements<Fill>().ElementAt((int)format.FillId!.Value).PatternFill?.ForegroundColor?.Rgb?.Value;
    }

    private static string With(byte[] book, string name)
    {
        var text = "";
        With(book, name, xml => text = xml);
        return text;
    }

    private static bool IsNotOfExtraColumn(Finding finding) => finding.Code.Id != "CD1036";

    private static byte[] Book() => DossierExport.ToWorkbook(new SourceFile("d.yaml", Encoding.UTF8.GetBytes(Small)), new NoSourceFiles(), CancellationToken.None);

    private static ReadResult Read(byte[] book) => Engine.Read(new MemoryStream(book), "自院.xlsx");

    // A part by its name, or a sheet by its own.
    private static byte[] With(byte[] book, string name, Func<string, string> change)
    {
        using var output = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(book)))
        using (var target = new ZipArchive(output, ZipArchiveMode.Create))
        {
            var texts = source.Entries.ToDictionary(entry => entry.FullName, entry => new StreamReader(entry.Open(), Encoding.UTF8).ReadToEnd(), StringComparer.Ordinal);
            var names = texts["xl/workbook.xml"].Split("<sheet name=\"")[1..].Select(text => text[..text.IndexOf('"', StringComparison.Ordinal)]).ToList();
            var part = name.Contains('/', StringComparison.Ordinal) ? name : FormattableString.Invariant($"xl/worksheets/sheet{names.IndexOf(name) + 1}.xml");
            foreach (var (entry, text) in texts)
            {
                using var writer = new StreamWriter(target.CreateEntry(entry).Open(), new UTF8Encoding(false));
                writer.Write(entry == part ? change(text) : text);
            }
        }

        return output.ToArray();
    }
}
