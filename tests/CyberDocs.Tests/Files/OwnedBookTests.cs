using CyberDocs.Files;
using CyberDocs.Findings;
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
            changed.Add(names[part], [.. after.Keys.Where(cell => before.GetValueOrDefault(cell) != after[cell])]);
        }

        return changed;
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
