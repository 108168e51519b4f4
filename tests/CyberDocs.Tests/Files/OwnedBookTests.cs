using CyberDocs.Files;
using CyberDocs.Findings;
using CyberDocs.OpenXml.Editing;
using CyberDocs.Tests.Collecting;

namespace CyberDocs.Tests.Files;

/// <summary>What people did to their workbook survives every command that writes into it, part by part.</summary>
public sealed class OwnedBookTests : IDisposable
{
    private static readonly CyberDocsEngine Engine = new();
    private static readonly DateOnly Day = new(2024, 10, 1);

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-owned-").FullName;

    public static TheoryData<string> Programs => ["openpyxl", "libreoffice"];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Carrying_changes_cells_of_answers_and_the_edition_alone(string program)
    {
        var changed = Changed(program, path => Assert.Equal(path, Engine.CarryInto(path, "r7").Written));
        Assert.Equal(["チェックリスト", "チェックリストの回答", "様式の版"], changed.Keys);
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Collecting_changes_the_cells_of_what_came_back_alone(string program)
    {
        var changed = Changed(program, path =>
        {
            var forms = new Dictionary<string, byte[]>();
            Engine.Generate(
                Engine.Read(path), (file, content) => forms[file.Name] = Bytes(content),
                new() { Date = Day, Formats = ["xlsx"], Documents = ["checklist-vendor"], FillableForms = true });
            var (name, form) = forms.First(file => file.Key.Contains("きび", StringComparison.Ordinal));
            var filled = FormFiller.Fill("xlsx", form, new Dictionary<string, string> { ["r6.vendor.2-2#first"] = "いいえ", ["r6.vendor.2-2#remarks"] = "確認中" });
            var result = Engine.CollectInto(path, [new(name, () => new MemoryStream(filled))], new() { Prefer = CollectPreference.File });
            Assert.Equal(path, result.Written);
        });
        var cells = Assert.Single(changed);
        Assert.Equal("チェックリストの回答", cells.Key);
        Assert.Equal(2, cells.Value.Count);
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_ledger_changes_the_cells_that_differ_alone(string program)
    {
        var ledger = Path.Combine(folder, "台帳.csv");
        File.WriteAllLines(ledger, ["管理番号,種別,機器名,設置場所,IPアドレス,サポート期限,保守事業者", "PC-1,端末,受付,2階,192.0.2.1,2027/3/31,きびシステム", "PC-2,端末,診察,1階,192.0.2.2,,きびシステム", "SV-1,サーバ,電子カルテ,2階,192.0.2.3,2030/3/31,備前医療"]);
        var changed = Changed(program, path => Assert.True(Engine.ImportLedger(ledger, path).Taken));
        var cells = Assert.Single(changed);
        Assert.Equal(OwnedBooks.Ledger, cells.Key);
        Assert.Equal(["D2", "F2"], cells.Value);
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Exporting_what_a_workbook_says_already_leaves_it_as_it_is(string program)
    {
        Assert.Empty(Changed(program, path => Assert.True(Export(path, yaml => yaml).Written)));
        Assert.False(File.Exists(Path.Combine(folder, "dossier.xlsx.bak")));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Exporting_changes_the_cells_that_differ_alone(string program)
    {
        var changed = Changed(program, path =>
        {
            var result = Export(path, yaml => yaml
                .Replace("title: 総務課", "title: 総務課長", StringComparison.Ordinal)
                .Replace("beds: 20", "beds: 19", StringComparison.Ordinal)
                .Replace("{ id: bizen, name: 備前医療 }", "{ id: bizen, name: 備前医療, contract: 有, contacts: [{ name: 夜間窓口, phone: 086-000-0000 }] }", StringComparison.Ordinal)
                .Replace("remarks: 辞令あり", "remarks: 辞令あり（院内）", StringComparison.Ordinal));
            Assert.Empty(result.Lost);
            Assert.Empty(result.Emptied);
        });
        Assert.Equal(["チェックリストの回答", "事業者", "事業者の連絡先", "人", "医療機関"], changed.Keys.Order(StringComparer.Ordinal));
        Assert.Single(changed["人"]);
        Assert.Single(changed["医療機関"]);
        Assert.Single(changed["事業者"]);
        Assert.Single(changed["チェックリストの回答"]);
        Assert.Equal(File.ReadAllBytes(OwnedBooks.PathOf(program)), File.ReadAllBytes(Path.Combine(folder, "dossier.xlsx.bak")));
    }

    [Fact]
    public void Exporting_empties_the_rows_that_the_dossier_has_not_and_says_which()
    {
        var path = OwnedBooks.CopyTo(folder, "openpyxl");
        var result = Export(path, yaml => yaml
            .Replace("  - { id: ito, name: 伊藤 見本, title: 総務課 }\n", "  - { id: ueda, name: 上田 見本 }\n", StringComparison.Ordinal));
        Assert.Empty(result.Lost);
        var emptied = Assert.Single(result.Emptied);
        Assert.Equal("シート「人」の「ito、伊藤 見本、総務課」は元のデータにないので、行を空にしました。", emptied.JapaneseMessage);
        Assert.Equal("人!A3", emptied.Place.Cell);
        var after = Engine.Read(path);
        Assert.False(after.HasErrors);
        Assert.Equal(["abe", "ueda"], after.Dossier!.People.Select(person => person.Id));
        Assert.Contains("集計", OwnedBooks.Sheets(File.ReadAllBytes(path)).Values);
    }

    [Fact]
    public void Exporting_keeps_the_columns_that_people_added_and_puts_new_ones_behind_them()
    {
        var path = OwnedBooks.CopyTo(folder, "openpyxl");
        var columns = OwnedBooks.Cells(OwnedBooks.Parts(File.ReadAllBytes(path))[PartOf(File.ReadAllBytes(path), "人")]).Keys.Count(cell => cell.EndsWith('1'));
        File.WriteAllBytes(path, WorkbookEditor.Edit(File.ReadAllBytes(path), null, editor =>
        {
            editor.Sheet("人")!.Set(new(columns, 1), "内線");
            editor.Sheet("人")!.Set(new(columns, 2), "201");
            editor.Sheet("人")!.Set(new(columns + 1, 2), "覚え書き");
        }).ToArray());
        var before = OwnedBooks.Cells(OwnedBooks.Parts(File.ReadAllBytes(path))[PartOf(File.ReadAllBytes(path), "人")]);

        var result = Export(path, yaml => yaml.Replace("title: 総務課", "title: 総務課長, night_phone: 090-0000-0009", StringComparison.Ordinal)
            .Replace("people:\n", "people:\n  - { id: ueda, name: 上田 見本 }\n", StringComparison.Ordinal));

        Assert.Empty(result.Lost);
        var after = OwnedBooks.Cells(OwnedBooks.Parts(File.ReadAllBytes(path))[PartOf(File.ReadAllBytes(path), "人")]);
        Assert.All(
            before.Where(cell => cell.Value.Contains("内線", StringComparison.Ordinal) || cell.Value.Contains("201", StringComparison.Ordinal)
                || cell.Value.Contains("覚え書き", StringComparison.Ordinal)),
            cell => Assert.Equal(cell.Value, after[cell.Key]));
        Assert.False(Engine.Read(path).HasErrors);
        Assert.Contains(Engine.Read(path).Dossier!.People, person => person.NightPhone == "090-0000-0009");
    }

    [Fact]
    public void Exporting_tells_rows_without_an_id_by_their_names()
    {
        var path = OwnedBooks.CopyTo(folder, "openpyxl");
        File.WriteAllBytes(path, WorkbookEditor.Edit(File.ReadAllBytes(path), null, editor =>
        {
            editor.Sheet("人")!.Set(new(0, 2), "");
            editor.Sheet("役割")!.Set(new(3, 2), "阿部 見本");
        }).ToArray());
        Assert.Equal("阿部 見本", Engine.Read(path).Dossier!.Roles[0].Person);

        var result = Export(path, yaml => yaml);

        Assert.Empty(result.Lost);
        Assert.Empty(result.Emptied);
        Assert.Equal(["abe", "ito"], Engine.Read(path).Dossier!.People.Select(person => person.Id));
        Assert.Equal("abe", Engine.Read(path).Dossier!.Roles[0].Person);
    }

    [Fact]
    public void Exporting_leaves_what_is_calculated_and_says_so()
    {
        var path = OwnedBooks.CopyTo(folder, "openpyxl");
        var book = File.ReadAllBytes(path);
        var people = PartOf(book, "人");
        var sheet = System.Xml.Linq.XDocument.Parse(Text(OwnedBooks.Parts(book)[people]));
        var ns = sheet.Root!.Name.Namespace;
        var cell = sheet.Descendants(ns + "c").Single(cell => cell.Value == "総務課" || cell.Attribute("r")!.Value == "D3");
        cell.SetAttributeValue("t", "str");
        cell.ReplaceNodes(new System.Xml.Linq.XElement(ns + "f", "\"総務\"&amp;\"課\"".Replace("&amp;", "&", StringComparison.Ordinal)), new System.Xml.Linq.XElement(ns + "v", "総務課"));
        File.WriteAllBytes(path, With(book, people, sheet.ToString(System.Xml.Linq.SaveOptions.DisableFormatting)));

        var result = Export(path, yaml => yaml.Replace("title: 総務課", "title: 総務課長", StringComparison.Ordinal));

        Assert.Equal("人 ito の「役職」は、ブックでは同じになりません（元: 総務課長、ブック: 総務課）。", Assert.Single(result.Lost).JapaneseMessage);
        Assert.Contains("<f>", OwnedBooks.Cells(OwnedBooks.Parts(File.ReadAllBytes(path))[people])["D3"].Replace("<f ", "<f", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Exporting_into_a_file_that_is_no_dossier_is_refused_unless_it_may_be_replaced()
    {
        var path = Path.Combine(folder, "dossier.xlsx");
        File.WriteAllBytes(path, new LedgerRows(["品名", "数"], [["紙", "1"]]).ToWorkbook("在庫"));
        var before = File.ReadAllBytes(path);
        Assert.Throws<IOException>(() => Export(path, yaml => yaml));
        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.True(Export(path, yaml => yaml, force: true).Written);
        Assert.Equal(before, File.ReadAllBytes(path + ".bak"));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Findings_are_noted_beside_what_people_noted_and_taken_away_again(string program)
    {
        var path = OwnedBooks.CopyTo(folder, program);
        var before = OwnedBooks.Parts(File.ReadAllBytes(path));
        var names = OwnedBooks.Sheets(File.ReadAllBytes(path));

        var result = Engine.CheckInto(path, Day);

        Assert.Equal(path, result.Written);
        Assert.DoesNotContain(result.Findings, finding => finding.Code.Id == "CD1283");
        Assert.Equal(result.Read.Dossier, Engine.Read(path).Dossier);
        Assert.Equal(File.ReadAllBytes(OwnedBooks.PathOf(program)), File.ReadAllBytes(path + ".bak"));
        var noted = File.ReadAllBytes(path);
        Assert.Contains("確認結果", OwnedBooks.Sheets(noted).Values);
        var after = OwnedBooks.Parts(noted);
        foreach (var (part, bytes) in before)
        {
            if (names.ContainsKey(part))
            {
                // Colours and the place of the comments' boxes; no cell.
                Assert.Equal(OwnedBooks.Cells(bytes), OwnedBooks.Cells(after[part]));
                Assert.Empty(OwnedBooks.More(after[part], bytes));
            }
            else if (part.EndsWith(".vml", StringComparison.Ordinal))
            {
                var user = System.Text.Encoding.UTF8.GetString(bytes);
                Assert.StartsWith(user[..user.LastIndexOf("</xml>", StringComparison.Ordinal)], System.Text.Encoding.UTF8.GetString(after[part]), StringComparison.Ordinal);
            }
            else if (!bytes.AsSpan().SequenceEqual(after[part]))
            {
                Assert.Matches("comments|styles|workbook|Content_Types|rels$", part);
                Assert.Empty(OwnedBooks.More(after[part], bytes).Where(element => !element.StartsWith("<definedName", StringComparison.Ordinal) && !element.StartsWith("<workbookView", StringComparison.Ordinal)));
            }
        }

        // Nothing is wrong any more: what was noted is gone, all else is as it was.
        var cleared = OwnedBooks.Parts(FindingsBook.Edit(noted, path, [], Engine.Documents, Day, Engine.InputLimits, CancellationToken.None).ToArray());
        foreach (var (part, name) in names)
        {
            Assert.Empty(OwnedBooks.More(before[part], cleared[part]).Where(element => element.Contains("cfRule", StringComparison.Ordinal)));
            Assert.Equal(OwnedBooks.Cells(before[part]), OwnedBooks.Cells(cleared[part]));
        }

        Assert.All(cleared.Where(part => part.Key.Contains("comments", StringComparison.Ordinal)), part =>
            Assert.Equal(before.TryGetValue(part.Key, out var user) ? OwnedBooks.Said(user) : "", before.ContainsKey(part.Key) ? OwnedBooks.Said(part.Value).Replace("<author >CyberDocs</>", "", StringComparison.Ordinal) : ""));
        Assert.DoesNotContain(cleared.Where(part => part.Key.Contains("comments", StringComparison.Ordinal)), part => Text(part.Value).Contains("【確認結果】", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_cell_with_a_comment_of_people_keeps_it_and_what_people_added_to_ours_is_theirs(string program)
    {
        var book = File.ReadAllBytes(OwnedBooks.PathOf(program));
        var code = new FindingCode("CD9999", Severity.Error, "{0}が違います。", "{0} is wrong.", "直してください。", "Mend it.");
        Finding[] found = [code.At(new("x", 2, 3, OwnedBooks.Ledger + "!C2"), "機器名"), code.At(new("x", 3, 3, OwnedBooks.Ledger + "!C3"), "機器名")];
        var noted = Noted(book, found);
        Assert.Equal(["入替を相談中", "【確認結果】\nエラー CD9999: 機器名が違います。\n→ 直してください。"], Comments(noted));
        Assert.Contains("元からコメントのあるセル", Text(OwnedBooks.Parts(noted)[PartOf(noted, "確認結果")]), StringComparison.Ordinal);

        // The same again gives the same bytes; the other state's notes are replaced.
        Assert.Equal(noted, Noted(noted, found));
        Assert.Equal(["入替を相談中"], Comments(Noted(noted, [])));
        var answered = EditedComment(noted, "直してください。", "直してください。済");
        Assert.Equal(["入替を相談中", "【確認結果】\nエラー CD9999: 機器名が違います。\n→ 直してください。済"], Comments(Noted(answered, [])));
    }

    [Fact]
    public void A_sheet_of_people_that_is_called_alike_is_not_touched()
    {
        var book = File.ReadAllBytes(OwnedBooks.PathOf("openpyxl"));
        var workbook = Text(OwnedBooks.Parts(book)["xl/workbook.xml"]).Replace("name=\"集計\"", "name=\"確認結果\"", StringComparison.Ordinal);
        book = With(book, "xl/workbook.xml", workbook);
        var noted = Noted(book, []);
        Assert.Contains("確認結果 (cyberdocs)", OwnedBooks.Sheets(noted).Values);
        Assert.Equal(OwnedBooks.Parts(book)[PartOf(book, "確認結果")], OwnedBooks.Parts(noted)[PartOf(noted, "確認結果")]);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Cells that a command changed, by sheet; fails when anything else is not as it was.</summary>
    private SortedDictionary<string, List<string>> Changed(string program, Action<string> command)
    {
        var path = OwnedBooks.CopyTo(folder, program);
        var (old, names) = (OwnedBooks.Parts(File.ReadAllBytes(path)), OwnedBooks.Sheets(File.ReadAllBytes(path)));
        command(path);
        var now = OwnedBooks.Parts(File.ReadAllBytes(path));
        Assert.Equal(old.Keys, now.Keys);
        var changed = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var part in old.Keys.Where(part => !old[part].AsSpan().SequenceEqual(now[part])))
        {
            Assert.Equal(OwnedBooks.Said(old[part]), OwnedBooks.Said(now[part]));
            var (before, after) = (OwnedBooks.Cells(old[part]), OwnedBooks.Cells(now[part]));
            Assert.Empty(before.Keys.Except(after.Keys));
            Assert.All(before.Keys, cell => Assert.Equal(before[cell].Split('|')[0], after[cell].Split('|')[0]));
            var cells = after.Keys.Where(cell => before.GetValueOrDefault(cell) != after[cell]).ToList();
            if (cells.Count > 0 || names[part] != "集計")
            {
                changed.Add(names[part], cells);
            }
        }

        return changed;
    }

    private WorkbookExportResult Export(string book, Func<string, string> change, bool force = false)
    {
        var source = Directory.CreateDirectory(Path.Combine(folder, "元")).FullName;
        var cases = Path.GetDirectoryName(OwnedBooks.PathOf("openpyxl"))!;
        var yaml = Path.Combine(source, "hospital.yaml");
        File.WriteAllText(yaml, change(File.ReadAllText(Path.Combine(cases, "hospital.yaml"))));
        File.Copy(Path.Combine(cases, "ledger.csv"), Path.Combine(source, "ledger.csv"), overwrite: true);
        return Engine.ExportWorkbook(yaml, book, new() { Overwrite = force });
    }

    private static byte[] Noted(byte[] book, IReadOnlyList<Finding> found) =>
        FindingsBook.Edit(book, "x", found, Engine.Documents, Day, Engine.InputLimits, CancellationToken.None).ToArray();

    private static List<string> Comments(byte[] book) =>
        [.. OwnedBooks.Parts(book).Where(part => part.Key.Contains("comments", StringComparison.Ordinal) && Text(part.Value).Contains("入替", StringComparison.Ordinal))
            .SelectMany(part => System.Xml.Linq.XDocument.Load(new MemoryStream(part.Value)).Descendants().Where(element => element.Name.LocalName == "comment"))
            .Select(comment => comment.Value.Split("\n（cyberdocs")[0])];

    private static byte[] EditedComment(byte[] book, string text, string other)
    {
        foreach (var (part, bytes) in OwnedBooks.Parts(book).Where(part => part.Key.Contains("comments", StringComparison.Ordinal)))
        {
            book = With(book, part, Text(bytes).Replace(text, other, StringComparison.Ordinal));
        }

        return book;
    }

    private static string PartOf(byte[] book, string sheet) => OwnedBooks.Sheets(book).Single(entry => entry.Value == sheet).Key;

    private static string Text(byte[] part) => System.Text.Encoding.UTF8.GetString(part);

    private static byte[] With(byte[] book, string part, string text)
    {
        using var result = new MemoryStream();
        result.Write(book);
        using (var zip = new System.IO.Compression.ZipArchive(result, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = zip.GetEntry(part)!.Open();
            entry.SetLength(0);
            entry.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }

        return result.ToArray();
    }

    private static byte[] Bytes(Stream content)
    {
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
