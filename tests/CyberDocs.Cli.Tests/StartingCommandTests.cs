using System.Text;
using System.Text.Json;
using CyberDocs.TestKit;
using static CyberDocs.TestKit.CommandProcess;

namespace CyberDocs.Cli.Tests;

/// <summary>Commands with which a hospital begins: a starter, a ledger from elsewhere, templates to change, the schema.</summary>
public sealed class StartingCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-cli-").FullName;

    [Fact]
    public void New_dossier_reads_and_checks_without_errors_and_is_never_overwritten()
    {
        var target = Path.Combine(folder, "new");
        Assert.Equal(0, Run("new", target).Exit);
        Assert.Equal(["dossier.yaml", "ledger.csv"], Directory.EnumerateFiles(target).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(Path.Combine(target, "ledger.csv"))[..3]);
        Assert.Equal(0, Run("check", Path.Combine(target, "dossier.yaml"), "--date", "2026-10-01").Exit);

        Assert.Equal(1, Run("new", target).Exit);

        // As a run leaves it that was ended between its files.
        File.Delete(Path.Combine(target, "ledger.csv"));
        Assert.Equal(Path.Combine(target, "ledger.csv"), Run("new", target).Output.Trim());

        File.WriteAllText(Path.Combine(target, "ledger.csv"), "mine");
        Assert.Equal(1, Run("new", target).Exit);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(target, "ledger.csv")));
    }

    [Theory]
    [InlineData("dossier.xlsx", "--workbook", "--excel")]
    [InlineData("dossier.yaml", "--excel", "--workbook")]
    public void A_second_dossier_in_a_folder_is_told_with_the_one_that_the_folder_means(string first, string kind, string other)
    {
        var target = Path.Combine(folder, "two");
        Assert.DoesNotContain("注意", Run("new", target, kind, "--lang", "ja").Error, StringComparison.Ordinal);
        var second = Run("new", target, other, "--lang", "ja");
        Assert.Equal(0, second.Exit);
        Assert.Contains(
            $"注意: このフォルダーには {Path.Combine(target, first)} もあります。フォルダーの名前だけを指定すると、{Path.Combine(target, "dossier.yaml")} を読みます。",
            second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_stands_for_the_dossier_in_it_and_a_missing_file_is_named()
    {
        var target = Path.Combine(folder, "new");
        var made = Run("new", target);
        Assert.Contains("cyberdocs check", made.Error, StringComparison.Ordinal);
        var whole = Run("check", Path.Combine(target, "dossier.yaml"), "--date", "2024-10-01");
        var byFolder = Run("check", target, "--date", "2024-10-01");
        Assert.Equal((whole.Exit, whole.Error), (byFolder.Exit, byFolder.Error));

        var missing = Run("check", Path.Combine(target, "nai.yaml"));
        Assert.Equal(1, missing.Exit);
        Assert.Contains("nai.yaml がありません", missing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Templates_are_exported_whole_and_overwritten_only_by_force()
    {
        var target = Path.Combine(folder, "templates");
        Assert.Equal(0, Run("templates", "export", target).Exit);
        var ours = Repository.PathOf("templates");
        Assert.Equal(
            Directory.EnumerateFiles(ours, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(ours, file)).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(target, file)).Order(StringComparer.Ordinal));

        var cover = Path.Combine(target, "cover", "cover.sbn-html");
        File.WriteAllText(cover, "mine");
        var refused = Run("templates", "export", target);
        Assert.Equal((1, "mine"), (refused.Exit, File.ReadAllText(cover)));
        Assert.Contains("cover/cover.sbn-html", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, Run("templates", "export", target, "--force").Exit);
        Assert.NotEqual("mine", File.ReadAllText(cover));
    }

    [Fact]
    public void Ledger_is_taken_in_and_the_changed_devices_are_shown()
    {
        var dossier = Started();
        var ledger = Path.Combine(folder, "elsewhere.csv");
        File.WriteAllText(ledger, "管理番号,種別,機器名,設置場所,OS・版\nSV-001,サーバ,電子カルテサーバ,サーバ室,Windows Server 2025\nPC-009,端末PC,追加の端末,2階,\nNW-001,ルータ,保守用ルータ,サーバ室,\n");
        var target = Path.Combine(Path.GetDirectoryName(dossier)!, "ledger.csv");
        var before = File.ReadAllBytes(target);
        var tried = Run("import", "ledger", ledger, "--into", dossier, "--dry-run");
        Assert.Equal(0, tried.Exit);
        Assert.Contains("+ PC-009 追加の端末", tried.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(target));

        var run = Run("import", "ledger", ledger, "--into", Path.GetDirectoryName(dossier)!);
        Assert.Equal(0, run.Exit);
        Assert.Contains("機器　追加 1、削除 1、変更 2", run.Output, StringComparison.Ordinal);
        Assert.Contains("+ PC-009 追加の端末", run.Output, StringComparison.Ordinal);
        Assert.Contains("- PC-001", run.Output, StringComparison.Ordinal);
        Assert.Contains("OS・版: （なし） → Windows Server 2025", run.Output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(ledger), File.ReadAllBytes(target));
        Assert.Contains("PC-001", File.ReadAllText(target + ".bak"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_fault_of_many_lines_is_printed_once_with_all_places()
    {
        var ledger = Path.Combine(folder, "elsewhere.csv");
        File.WriteAllText(ledger, "管理番号,種別,機器名,設置場所,保守事業者\nSV-001,サーバ,あ,サーバ室,無い会社\nPC-009,端末PC,い,2階,無い会社\nNW-001,ルータ,う,サーバ室,無い会社\n");
        var run = Run("import", "ledger", ledger, "--into", Started());
        Assert.Equal(2, run.Exit);
        Assert.Equal(2, run.Error.Split("error CD1051").Length);
        Assert.Contains("ほか 2 か所", run.Error, StringComparison.Ordinal);
        Assert.Contains("elsewhere.csv(4,", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Ledger_with_errors_is_left_out_and_its_headings_are_named()
    {
        var dossier = Started();
        var ledger = Path.Combine(folder, "elsewhere.csv");
        File.WriteAllText(ledger, "番号なし,種別\nSV-001,サーバ\n");
        var target = Path.Combine(Path.GetDirectoryName(dossier)!, "ledger.csv");
        var before = File.ReadAllBytes(target);
        var run = Run("import", "ledger", ledger, "--into", dossier);
        Assert.Equal(2, run.Exit);
        Assert.Matches(@"elsewhere\.csv\(1,1\): error CD1034: .*管理番号", run.Error);
        Assert.Equal(before, File.ReadAllBytes(target));
    }

    [Fact]
    public void A_starter_with_a_workbook_says_the_same_as_the_one_with_text()
    {
        var text = Path.GetDirectoryName(Started())!;
        var excel = Path.Combine(folder, "excel");
        var made = Run("new", excel, "--excel");
        Assert.Equal(0, made.Exit);
        Assert.Equal(["dossier.yaml", "ledger.xlsx"], Directory.EnumerateFiles(excel).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("ledger.xlsx", made.Error, StringComparison.Ordinal);
        var run = Run("check", excel, "--date", "2026-10-01");
        Assert.Equal(0, run.Exit);
        Assert.DoesNotContain("CD10", run.Error, StringComparison.Ordinal);
        Assert.Contains("変わった所はありません", Run("diff", text, excel).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_is_taken_in_as_the_text_that_the_dossier_names_and_the_other_way_round()
    {
        var dossier = Started();
        var excel = Path.Combine(folder, "excel");
        Run("new", excel, "--excel");
        var text = Path.Combine(Path.GetDirectoryName(dossier)!, "ledger.csv");
        var before = File.ReadAllText(text);
        Assert.Equal(0, Run("import", "ledger", Path.Combine(excel, "ledger.xlsx"), "--into", dossier).Exit);
        Assert.Equal(before.ReplaceLineEndings("\r\n"), File.ReadAllText(text));

        File.AppendAllText(text, "PC-777,端末PC,追加の端末\r\n");
        var back = Run("import", "ledger", text, "--into", Path.Combine(excel, "dossier.yaml"), "--force");
        Assert.Contains("+ PC-777 追加の端末", back.Output, StringComparison.Ordinal);
        Assert.Equal("PK", Encoding.ASCII.GetString(File.ReadAllBytes(Path.Combine(excel, "ledger.xlsx"))[..2]));
        Assert.Contains("変わった所はありません", Run("diff", dossier, excel).Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(excel, "ledger.xlsx.bak")));
    }

    [Fact]
    public void A_dossier_can_be_one_workbook_from_the_start_or_from_now_on()
    {
        var text = Started();
        var whole = Path.Combine(folder, "whole");
        Assert.Equal(0, Run("new", whole, "--workbook").Exit);
        Assert.Equal(["dossier.xlsx"], Directory.EnumerateFiles(whole).Select(Path.GetFileName));
        Assert.Contains("変わった所はありません", Run("diff", text, whole).Output, StringComparison.Ordinal);

        var book = Path.Combine(folder, "自院.xlsx");
        Assert.Equal(0, Run("export", "excel", text, "--out", book).Exit);
        Assert.Equal(0, Run("export", "excel", text, "--out", book).Exit);
        Assert.False(File.Exists(book + ".bak"));
        Assert.Equal(0, Run("check", book, "--date", "2026-10-01").Exit);
        Assert.Equal(0, Run("generate", book, "--out", Path.Combine(folder, "out"), "--date", "2026-10-01", "--formats", "docx", "--documents", "ledger").Exit);
        Assert.True(File.Exists(Path.Combine(folder, "out", "04-機器管理台帳.docx")));

        var taken = Run("import", "ledger", Path.Combine(Path.GetDirectoryName(text)!, "ledger.csv"), "--into", book);
        Assert.Equal(0, taken.Exit);
        Assert.Contains("変わった所はありません", taken.Output, StringComparison.Ordinal);
        Assert.Contains("前と同じ台帳です。変わった機器はありません", taken.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("取り込みました", taken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_go_into_the_workbook_or_wait_beside_it_while_it_is_open_elsewhere()
    {
        Assert.Equal(0, Run("new", Path.Combine(folder, "whole"), "--workbook").Exit);
        var book = Path.Combine(folder, "whole", "dossier.xlsx");
        var before = File.ReadAllBytes(book);
        var mark = Path.Combine(folder, "whole", "~$dossier.xlsx");
        File.WriteAllText(mark, "");
        string[] check = ["check", book, "--date", "2026-10-01", "--into"];

        var held = Run(check);
        Assert.Matches(@"CD128\d", held.Error + held.Output);
        Assert.Equal(before, File.ReadAllBytes(book));
        var waiting = Assert.Single(Directory.EnumerateFiles(Path.Combine(folder, "whole"), "dossier.未反映-*.xlsx"));
        var result = File.ReadAllBytes(waiting);

        var still = Run([.. check[..^1], "--take"]);
        Assert.Equal(1, still.Exit);
        Assert.Contains("閉じてから", still.Error + still.Output, StringComparison.Ordinal);

        File.Delete(mark);
        Assert.NotEqual(1, Run([.. check[..^1], "--take"]).Exit);
        Assert.Equal(result, File.ReadAllBytes(book));
        Assert.Equal(before, File.ReadAllBytes(book + ".bak"));
        Assert.False(File.Exists(waiting));

        var old = Path.Combine(folder, "old.xlsx");
        File.WriteAllBytes(old, before);
        Assert.Contains("確認結果を書き込みました", Run(check).Output, StringComparison.Ordinal);
        Assert.Contains("変わった所はありません", Run("diff", book, old).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_with_an_error_is_left_out_and_its_cell_is_named()
    {
        var dossier = Started();
        var excel = Path.Combine(folder, "excel");
        Run("new", excel, "--excel");
        var ledger = Path.Combine(excel, "ledger.xlsx");
        var unknown = Run("import", "ledger", ledger, "--into", dossier, "--sheet", "ない");
        Assert.Equal(2, unknown.Exit);
        Assert.Matches(@"ledger\.xlsx: error CD1072: .*台帳", unknown.Error);

        File.WriteAllText(Path.Combine(excel, "dossier.yaml"), File.ReadAllText(Path.Combine(excel, "dossier.yaml")).Replace("電子カルテの事業者", "betsu", StringComparison.Ordinal).Replace("○○システム株式会社", "別の会社", StringComparison.Ordinal));
        Assert.Matches(@"ledger\.xlsx\[台帳!N2\]: error CD1051", Run("check", excel).Error);
    }

    [Fact]
    public void Schema_is_json_with_the_keys_of_the_dossier()
    {
        var run = Run("schema");
        Assert.Equal(0, run.Exit);
        using var schema = JsonDocument.Parse(run.Output);
        Assert.True(schema.RootElement.GetProperty("properties").TryGetProperty("institution", out _));

        using var editions = JsonDocument.Parse(Run("schema", "editions").Output);
        Assert.True(editions.RootElement.GetProperty("properties").TryGetProperty("fiscal_year_start", out _));
        Assert.Equal(1, Run("schema", "edition").Exit);
    }

    [Fact]
    public void Batch_makes_every_set_and_no_failure_stops_the_rest()
    {
        Run("new", Path.Combine(folder, "in", "a"));
        Run("new", Path.Combine(folder, "in", "b"));
        Run("new", Path.Combine(folder, "in", "c/inner"), "--workbook");

        File.WriteAllText(Path.Combine(folder, "in", "a", "dossier.yaml"), "cyberdocs: [");
        var target = Path.Combine(folder, "out");
        var run = Run("batch", Path.Combine(folder, "in"), "--out", target, "--formats", "docx", "--documents", "ledger", "--date", "2026-10-01");
        Assert.Equal(2, run.Exit);
        Assert.Matches("× a　", run.Output);
        Assert.Matches("○ b　.*エラー 0 件", run.Output);
        Assert.True(File.Exists(Path.Combine(target, "b", "04-機器管理台帳.docx")));
        Assert.True(File.Exists(Path.Combine(target, "c", "inner", "04-機器管理台帳.docx")));

        var share = Run("batch", Path.Combine(folder, "in"), "--out", target, "--formats", "docx", "--documents", "ledger", "--date", "2026-10-01", "--shard", "1/3");
        Assert.Equal(0, share.Exit);
        Assert.DoesNotContain("c/inner", share.Output, StringComparison.Ordinal);
        Assert.Equal(1, Run("batch", target, "--out", folder, "--shard", "3/3").Exit);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Started()
    {
        var target = Path.Combine(folder, "hospital");
        Run("new", target);
        return Path.Combine(target, "dossier.yaml");
    }
}
