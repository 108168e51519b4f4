using CyberDocs.Comparing;
using CyberDocs.Files;
using CyberDocs.Model;
using CyberDocs.Reading;

namespace CyberDocs.Tests.Files;

/// <summary>A ledger from elsewhere goes into the sheet of a dossier that is a workbook; an open workbook gets its result later.</summary>
public sealed class BookLedgerImportTests : IDisposable
{
    private const string Headings = "管理番号,種別,機器名,設置場所,IPアドレス,サポート期限,棚卸";

    private readonly CyberDocsEngine engine = new();
    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-import-").FullName;

    [Fact]
    public void Devices_that_stay_keep_their_rows_new_ones_go_below_and_those_that_are_gone_leave_blank_rows()
    {
        var book = Book("PC-1,端末,受付,1階,192.0.2.1,2027/3/31,甲", "PC-2,端末,診察,1階,192.0.2.2,,乙", "SV-1,サーバ,電子カルテ,2階,192.0.2.3,,丙");
        var before = File.ReadAllBytes(book);

        var result = engine.ImportLedger(
            Ledger("管理番号,機器名,種別,サポート終了日,予備", "SV-1,電子カルテ,サーバ,2028年1月2日,無", "PC-1,総合受付,端末,R9.3.31,有", "PC-3,処置,端末,,"), book);

        Assert.Equal((true, book), (result.Taken, result.Target));
        Assert.Equal(["変更 PC-1", "変更 SV-1", "追加 PC-3", "削除 PC-2"], Told(result.Changes));
        Assert.Equal(before, File.ReadAllBytes(book + ".bak"));
        Assert.Equal(
            [
                "管理番号|種別|機器名|設置場所|IPアドレス|サポート期限|棚卸|予備",
                "PC-1|端末|総合受付|1階|192.0.2.1|2027/3/31|甲|有",
                "SV-1|サーバ|電子カルテ|2階|192.0.2.3|2028/1/2|丙|無",
                "PC-3|端末|処置|||||",
            ],
            Rows(book));
        Assert.Equal([2, 4, 5], engine.Read(book).Dossier!.Devices.Select(device => device.Origin.Place.Line));
    }

    [Fact]
    public void Rows_of_a_new_workbook_are_used_again_and_the_same_ledger_twice_changes_nothing()
    {
        var book = Book("X-1,端末,○○,,,,", "X-2,端末,○○,,,,");
        var ledger = Ledger(Headings, "PC-1,端末,受付,\"1階\r\n東\",192.0.2.1,2027/3/31,甲", "PC-2,端末,診察,1階,192.0.2.2,,乙", "PC-3,端末,処置,,,,");
        engine.ImportLedger(ledger, book);
        Assert.Equal([2, 3, 4], engine.Read(book).Dossier!.Devices.Select(device => device.Origin.Place.Line));

        var once = File.ReadAllBytes(book);
        Assert.Empty(engine.ImportLedger(ledger, book).Changes);
        Assert.Equal(once, File.ReadAllBytes(book));
        Assert.False(File.Exists(book + ".bak2"));
    }

    [Fact]
    public void A_number_that_is_spelt_in_another_way_now_is_still_what_links_mean()
    {
        Book("NW-1,ルータ,保守用,1階,192.0.2.1,,");
        File.AppendAllText(Path.Combine(folder, "dossier.yaml"), "zones:\n  - { id: z, name: 院内 }\nlinks:\n  - { id: l, from: z, to: NW-1, kind: 構内LAN }\n");
        var book = Path.Combine(folder, "二.xlsx");
        Assert.True(engine.ExportWorkbook(Path.Combine(folder, "dossier.yaml"), book).Written);

        Assert.True(engine.ImportLedger(Ledger(Headings, "ＮＷ－１,ルータ,保守用,2階,192.0.2.1,,"), book).Taken);

        var dossier = engine.Read(book).Dossier!;
        Assert.Equal("2階", Assert.Single(dossier.Devices).Place);
        Assert.Equal(2, dossier.Devices[0].Origin.Place.Line);
        Assert.Equal(dossier.Devices[0].Id, dossier.Links[0].To);
    }

    /// <summary>Whoever takes in headings alone, of the wrong sheet say, loses every device: asked for once more, and the ledger before is kept.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_ledger_without_devices_is_taken_only_when_it_is_asked_for_and_what_goes_is_told(bool isBook)
    {
        var ledger = Ledger("管理番号,種別,機器名");
        var book = Book("PC-1,端末,受付,1階,192.0.2.1,,", "PC-2,端末,診察,,,,");
        var dossier = isBook ? book : Path.Combine(folder, "dossier.yaml");
        var target = isBook ? book : Path.Combine(folder, "ledger.csv");
        var before = File.ReadAllBytes(target);

        var refused = engine.ImportLedger(ledger, dossier);
        Assert.Equal((false, "CD1292", 2), (refused.Taken, Assert.Single(refused.Findings).Code.Id, refused.Changes.Count));
        Assert.Equal(before, File.ReadAllBytes(target));

        var taken = engine.ImportLedger(ledger, dossier, new LedgerImportOptions { EvenWithErrors = true });
        Assert.Equal((true, "CD1292", 2), (taken.Taken, Assert.Single(taken.Findings).Code.Id, taken.Changes.Count));
        Assert.Equal(before, File.ReadAllBytes(target + ".bak"));
    }

    [Fact]
    public void Faults_of_the_ledger_and_dry_runs_leave_the_workbook_alone_and_tell_what_would_change()
    {
        var book = Book("PC-1,端末,受付,1階,192.0.2.1,,");
        var before = File.ReadAllBytes(book);

        var faulty = engine.ImportLedger(Ledger(Headings, "PC-1,端末,受付,1階,192.0.2.1,いつか,", "PC-2,端末,診察,,,,"), book);
        Assert.True(faulty.HasErrors);
        Assert.False(faulty.Taken);
        var dry = engine.ImportLedger(Ledger(Headings, "PC-2,端末,診察,,,,"), book, new() { DryRun = true });
        Assert.Equal(["追加 PC-2", "削除 PC-1"], Told(dry.Changes));
        Assert.False(dry.Taken);
        Assert.Equal(before, File.ReadAllBytes(book));
    }

    [Theory]
    [InlineData("~$dossier.xlsx")]
    [InlineData(".~lock.dossier.xlsx#")]
    public void While_the_workbook_is_open_the_result_waits_beside_it_and_is_taken_when_it_is_closed(string mark)
    {
        var book = Book("PC-1,端末,受付,1階,192.0.2.1,,");
        var ledger = Ledger(Headings, "PC-1,端末,受付,1階,192.0.2.1,,", "PC-2,端末,診察,,,,");
        var before = File.ReadAllBytes(book);
        File.WriteAllText(Path.Combine(folder, mark), "");

        var result = engine.ImportLedger(ledger, book);
        Assert.Equal("CD1280", result.Findings[^1].Code.Id);
        Assert.Equal(before, File.ReadAllBytes(book));
        Assert.Equal(2, engine.Read(result.Target).Dossier!.Devices.Count);
        Assert.Equal(("CD1281", Path.GetFileName(result.Target)), Waiting(book));
        Assert.Contains(result.Target, Assert.Throws<IOException>(() => engine.ImportLedger(ledger, book)).Message, StringComparison.Ordinal);
        Assert.Contains("CD1281", engine.Read(book).Findings.Select(finding => finding.Code.Id));
        Assert.Contains(mark, Assert.Throws<IOException>(() => engine.TakeWaiting(book)).Message, StringComparison.Ordinal);

        File.Delete(Path.Combine(folder, mark));
        Assert.Equal(result.Target, engine.TakeWaiting(book));
        Assert.False(File.Exists(result.Target));
        Assert.Equal(before, File.ReadAllBytes(book + ".bak"));
        Assert.Equal(2, engine.Read(book).Dossier!.Devices.Count);
        Assert.Null(Waiting(book).Code);
        Assert.Null(engine.TakeWaiting(book));
    }

    [Fact]
    public void A_result_does_not_fit_a_workbook_that_was_saved_since()
    {
        var book = Book("PC-1,端末,受付,1階,192.0.2.1,,");
        var mark = Path.Combine(folder, "~$dossier.xlsx");
        File.WriteAllText(mark, "");
        var target = engine.ImportLedger(Ledger(Headings, "PC-2,端末,診察,,,,"), book).Target;
        File.Delete(mark);
        engine.ImportLedger(Ledger(Headings, "PC-3,端末,診察,,,,"), Saved(book));

        Assert.Equal(("CD1282", Path.GetFileName(target)), Waiting(book));
        Assert.Null(engine.TakeWaiting(book));
        Assert.Equal("PC-3", engine.Read(book).Dossier!.Devices.Single().Id);
        Assert.True(File.Exists(target));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // What Excel does when somebody saves: other bytes of the same meaning.
    private static string Saved(string book)
    {
        using var zip = System.IO.Compression.ZipFile.Open(book, System.IO.Compression.ZipArchiveMode.Update);
        zip.Comment = "saved";
        return book;
    }

    private (string? Code, string? File) Waiting(string book) =>
        engine.Read(book).Findings.Where(finding => finding.Code.Id is "CD1281" or "CD1282")
            .Select(finding => (finding.Code.Id, finding.Arguments[0].Japanese)).FirstOrDefault();

    private static IEnumerable<string> Told(IEnumerable<RecordChange> changes) =>
        changes.Select(change => $"{(change.Kind == ChangeKind.Added ? "追加" : change.Kind == ChangeKind.Removed ? "削除" : "変更")} {change.Id}");

    private static List<string> Rows(string book)
    {
        var rows = LedgerRows.Of(new SourceFile(book, File.ReadAllBytes(book)), [Device.Shape.Sheet], CancellationToken.None);
        return
        [
            string.Join("|", rows.Headings),
            .. rows.Rows.Select(row => string.Join("|", row.Concat(Enumerable.Repeat("", rows.Headings.Count)).Take(rows.Headings.Count))),
        ];
    }

    private string Ledger(params string[] lines)
    {
        var path = Path.Combine(folder, "来た台帳.csv");
        File.WriteAllLines(path, lines);
        return path;
    }

    private string Book(params string[] devices)
    {
        var yaml = Path.Combine(folder, "dossier.yaml");
        File.WriteAllText(yaml, "cyberdocs: 1\ninstitution: { name: 見本病院, kind: 病院 }\ndevices: ledger.csv\n");
        File.WriteAllLines(Path.Combine(folder, "ledger.csv"), [Headings, .. devices]);
        var book = Path.Combine(folder, "dossier.xlsx");
        Assert.True(engine.ExportWorkbook(yaml, book).Written);
        return book;
    }
}
