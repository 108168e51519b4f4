using CyberDocs.TestKit;
using static CyberDocs.TestKit.CommandProcess;

namespace CyberDocs.Cli.Tests;

/// <summary>A workbook that cannot be written, from the first command to the next that puts the result into place.</summary>
public sealed class HeldBookTests : IDisposable
{
    private const string Day = "2024-10-21";

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-held-").FullName;
    private readonly string book;

    public HeldBookTests()
    {
        foreach (var file in (string[])["dossier.yaml", "ledger.csv"])
        {
            File.Copy(Repository.PathOf("samples", "data", file), Path.Combine(folder, file));
        }

        book = Path.Combine(folder, "自院.xlsx");
        Assert.Equal(0, Run("export", "excel", Path.Combine(folder, "dossier.yaml"), "--out", book).Exit);
    }

    [Theory]
    [InlineData("check", "Excel")]
    [InlineData("check", "LibreOffice")]
    [InlineData("check", "open")]
    [InlineData("check", "read-only")]
    [InlineData("collect", "Excel")]
    [InlineData("carry", "open")]
    [InlineData("import", "LibreOffice")]
    [InlineData("export", "Excel")]
    [InlineData("vendors", "open")]
    [InlineData("generate", "read-only")]
    public void Result_lies_beside_the_workbook_and_the_next_run_puts_it_into_place(string command, string holder)
    {
        var line = Line(command);
        var before = File.ReadAllBytes(book);
        string waiting;
        using (Held(holder))
        {
            var run = Run(line);
            Assert.Equal(2, run.Exit);
            Assert.Contains("CD1280", run.Error, StringComparison.Ordinal);
            Assert.Contains(holder == "read-only" ? "読み取り専用" : "Excel などで開かれています", run.Error, StringComparison.Ordinal);
            Assert.Equal(before, File.ReadAllBytes(book));
            waiting = Assert.Single(Directory.GetFiles(folder, "自院.未反映-*.xlsx"));
            Assert.DoesNotContain(run.Output.ReplaceLineEndings("\n").Split('\n'), said => said == book);

            // Nothing is written over it, and what to do is said with the command to do it.
            var again = Run(Line(command));
            Assert.Equal(1, again.Exit);
            Assert.Contains(waiting, again.Error, StringComparison.Ordinal);
            Assert.Contains("cyberdocs check に --take", again.Error, StringComparison.Ordinal);
            Assert.Contains("もう一度実行してください", Run("check", book, "--date", Day, "--take").Error, StringComparison.Ordinal);
        }

        Assert.Contains("CD1281", Run("check", book, "--date", Day).Error, StringComparison.Ordinal);
        var result = File.ReadAllBytes(waiting);
        var taken = Run("check", book, "--date", Day, "--take");
        Assert.Contains("反映しました", taken.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("CD1281", taken.Error, StringComparison.Ordinal);
        Assert.Equal(result, File.ReadAllBytes(book));
        Assert.Equal(before, File.ReadAllBytes(book + ".bak"));
        Assert.False(File.Exists(waiting));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("collect")]
    [InlineData("carry")]
    [InlineData("import")]
    [InlineData("export")]
    public void Workbook_that_nobody_else_may_read_is_named_with_what_to_do(string command)
    {
        var line = Line(command);
        using var held = new FileStream(book, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var run = Run(line);
        Assert.Equal(1, run.Exit);
        Assert.Contains($"{book} をほかのプログラムが使っています。閉じてから、もう一度実行してください。", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder, "*未反映*"));
    }

    [Fact]
    public void A_new_dossier_leaves_an_open_workbook_alone()
    {
        var own = Path.Combine(folder, "dossier.xlsx");
        File.Move(book, own);
        var before = File.ReadAllBytes(own);
        using var held = new FileStream(own, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var run = Run("new", folder, "--workbook");
        Assert.Equal(1, run.Exit);
        Assert.Contains("すでにあります", run.Error, StringComparison.Ordinal);
        held.Dispose();
        Assert.Equal(before, File.ReadAllBytes(own));
    }

    [Fact]
    public void Workbook_of_a_ledger_waits_and_is_taken_by_the_dossier_that_names_it()
    {
        var own = Directory.CreateDirectory(Path.Combine(folder, "台帳はブック")).FullName;
        Assert.Equal(0, Run("new", own, "--excel").Exit);
        var ledger = Path.Combine(own, "ledger.xlsx");
        var before = File.ReadAllBytes(ledger);
        var mark = Path.Combine(own, ".~lock.ledger.xlsx#");
        File.WriteAllText(mark, "");

        var run = Run("import", "ledger", NewLedger(), "--into", own, "--force");
        Assert.Contains("CD1280", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(ledger));
        Assert.Contains("CD1281", Run("check", own).Error, StringComparison.Ordinal);

        File.Delete(mark);
        Assert.Contains("反映しました", Run("check", Path.Combine(own, "dossier.yaml"), "--take").Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(ledger + ".bak"));
        Assert.Contains("PC-9001", FileContent.TextOf(ledger), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string[] Line(string command)
    {
        var output = Path.Combine(folder, "出力");
        return command switch
        {
            "check" => ["check", book, "--into", "--date", Day],
            "collect" => ["collect", Filled(), "--into", book, "--date", Day, "--prefer", "file"],
            "carry" => ["carry", book, "--to", "r7"],
            "import" => ["import", "ledger", NewLedger(), "--into", book],
            "export" => ["export", "excel", Changed(), "--out", book],
            "vendors" => ["vendors", Asked(), "--remind", "--out", output, "--date", Day, "--formats", "txt", "--force"],
            _ => ["generate", book, "--send", "--out", output, "--date", Day, "--formats", "docx", "--vendor", "kibi"],
        };
    }

    // A form of the workbook, filled in by somebody who answers another thing.
    private string Filled()
    {
        var forms = Path.Combine(folder, "様式");
        Run("generate", book, "--out", forms, "--formats", "xlsx", "--documents", "checklist-minimum", "--date", Day);
        var form = Directory.GetFiles(forms, "*.xlsx").Single();
        var filled = Path.Combine(folder, "返送.xlsx");
        File.WriteAllBytes(filled, EditedPackage.With(
            File.ReadAllBytes(form), "xl/worksheets/sheet1.xml", text => text.Replace("令和6年6月の研修で周知", "七月の研修で周知", StringComparison.Ordinal)));
        return filled;
    }

    private string NewLedger()
    {
        var path = Path.Combine(folder, "来た台帳.csv");
        File.WriteAllText(path, File.ReadAllText(Path.Combine(folder, "ledger.csv")).Replace("PC-001,", "PC-9001,", StringComparison.Ordinal));
        return path;
    }

    private string Changed()
    {
        var path = Path.Combine(folder, "dossier.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("  beds: 180", "  beds: 170", StringComparison.Ordinal));
        return path;
    }

    // Once something was sent, there is something to remind of.
    private string Asked()
    {
        if (!Directory.Exists(Path.Combine(folder, "送付")))
        {
            Run("generate", book, "--send", "--out", Path.Combine(folder, "送付"), "--date", "2024-09-01", "--due", "2024-09-30", "--formats", "docx", "--vendor", "kibi");
            File.Delete(book + ".bak");
        }

        return book;
    }

    private IDisposable Held(string holder) => holder switch
    {
        "Excel" => new Mark(Path.Combine(folder, "~$自院.xlsx")),
        "LibreOffice" => new Mark(Path.Combine(folder, ".~lock.自院.xlsx#")),
        "open" => new FileStream(book, FileMode.Open, FileAccess.ReadWrite, FileShare.Read),
        _ => new ReadOnlyFile(book),
    };

    private sealed class Mark : IDisposable
    {
        private readonly string path;

        public Mark(string path) => File.WriteAllText(this.path = path, "");

        public void Dispose() => File.Delete(path);
    }

    private sealed class ReadOnlyFile : IDisposable
    {
        private readonly string path;

        public ReadOnlyFile(string path) => File.SetAttributes(this.path = path, FileAttributes.ReadOnly);

        public void Dispose() => File.SetAttributes(path, FileAttributes.Normal);
    }
}
