using System.Text.Json;
using CyberDocs.TestKit;

namespace CyberDocs.Cli.Tests;

/// <summary>The command as a process: arguments in, exit code, output and files out.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-cli-").FullName;

    private static string Sample => Repository.PathOf("samples", "data", "dossier.yaml");

    [Fact]
    public void Generate_writes_the_documents_asked_for()
    {
        var run = Run("generate", Sample, "--out", folder, "--documents", "ledger,contact-chain", "--formats", "docx,svg", "--date", "2024-10-01");
        Assert.Equal(0, run.Exit);
        Assert.Equal(
            ["04-機器管理台帳.docx", "05-インシデント発生時の連絡体制図.docx", "05-インシデント発生時の連絡体制図.svg", "manifest.json"],
            Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("04-機器管理台帳.docx", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_of_the_sample_is_clean()
    {
        var run = Run("check", Sample, "--date", "2024-10-01");
        Assert.Equal(0, run.Exit);
        Assert.Contains("エラー 0 件", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_required_key_gives_exit_code_2_and_a_place()
    {
        var run = Run("check", Broken("name: 医療法人桃瀬会 備南みらい病院", "# name"), "--date", "2024-10-01");
        Assert.Equal(2, run.Exit);
        Assert.Matches(@"dossier\.yaml\(\d+,\d+\): error CD1\d{3}: .*name", run.Error);
    }

    [Fact]
    public void Misspelt_key_gives_exit_code_2_and_the_nearest_key()
    {
        var run = Run("check", Broken("  health_center:", "  helth_center:"), "--date", "2024-10-01");
        Assert.Equal(2, run.Exit);
        Assert.Matches(@"dossier\.yaml\(\d+,3\): error CD1\d{3}: .*helth_center.*health_center", run.Error);
    }

    [Theory]
    [InlineData("ledger.csv", "CD1025", "表（CSV）")]
    [InlineData("made.docx", "CD1009", "Word文書")]
    [InlineData("made.pdf", "CD1009", "PDF")]
    [InlineData("made.xlsx", "CD1008", "Excelブック")]
    public void A_file_that_is_no_dossier_gives_exit_code_1_and_one_error(string name, string code, string words)
    {
        var data = Path.GetDirectoryName(Broken("cyberdocs: 1", "cyberdocs: 1"))!;
        if (name.StartsWith("made", StringComparison.Ordinal))
        {
            var made = Path.Combine(folder, "made");
            Run("generate", data, "--out", made, "--date", "2024-10-01", "--documents", "ledger", "--formats", Path.GetExtension(name)[1..]);
            File.Copy(Path.Combine(made, "04-機器管理台帳" + Path.GetExtension(name)), Path.Combine(data, name));
        }

        foreach (var command in (string[][])[["check"], ["generate", "--out", Path.Combine(folder, "none")]])
        {
            var run = Run([command[0], Path.Combine(data, name), .. command[1..]]);
            Assert.Equal(1, run.Exit);
            Assert.Contains($"error {code}: ", run.Error, StringComparison.Ordinal);
            Assert.Contains(words, run.Error, StringComparison.Ordinal);
            Assert.Contains("エラー 1 件、警告 0 件", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Broken_ledger_gives_exit_code_2_and_its_line()
    {
        var dossier = Broken("cyberdocs: 1", "cyberdocs: 1");
        var ledger = Path.Combine(folder, "data", "ledger.csv");
        File.AppendAllText(ledger, "\"閉じていない引用符,サーバ\n");
        var lines = File.ReadAllText(ledger).TrimEnd().Split('\n').Length;
        var run = Run("check", dossier, "--date", "2024-10-01");
        Assert.Equal(2, run.Exit);
        Assert.Contains($"ledger.csv({lines},1): error CD1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_findings_can_be_read_by_a_machine()
    {
        var run = Run("check", Broken("  health_center:", "  helth_center:"), "--json", "--date", "2024-10-01");
        using var findings = JsonDocument.Parse(run.Output);
        var first = findings.RootElement.EnumerateArray().First(finding => finding.GetProperty("severity").GetString() == "error");
        Assert.StartsWith("CD1", first.GetProperty("code").GetString(), StringComparison.Ordinal);
        Assert.True(first.GetProperty("line").GetInt32() > 0);
    }

    [Fact]
    public void Derived_answers_are_shown_with_their_reasons_when_asked_for()
    {
        var run = Run("check", Sample, "--answers", "--date", "2024-10-01");
        Assert.Equal(0, run.Exit);
        Assert.Contains("データから導いた答え", run.Output, StringComparison.Ordinal);
        Assert.Contains("台帳にある端末PC: PC-001～PC-223（223台）", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("データから導いた答え", Run("check", Sample, "--date", "2024-10-01").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Derived_answers_clauses_and_devices_can_be_read_by_a_machine()
    {
        var run = Run("check", Sample, "--answers", "--json", "--date", "2024-10-01");
        using var result = JsonDocument.Parse(run.Output);
        var answer = result.RootElement.GetProperty("answers").EnumerateArray().Single(answer =>
            answer.GetProperty("form").GetString() == "checklist-institution" && answer.GetProperty("item").GetString() == "2-7.pc");
        Assert.Equal("no", answer.GetProperty("derived").GetString());
        Assert.False(answer.GetProperty("contradicts").GetBoolean());
        Assert.Equal(8, answer.GetProperty("reasons")[0].GetProperty("subjects").GetArrayLength());
        var finding = result.RootElement.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("devices").GetArrayLength() == 8);
        Assert.Equal("企画管理編 9.2", finding.GetProperty("clauses")[0].GetProperty("id").GetString());
        Assert.All(finding.GetProperty("devices").EnumerateArray(), device => Assert.True(device.GetProperty("line").GetInt32() > 1));
    }

    [Theory]
    [InlineData("check", "no-such-file.yaml")]
    [InlineData("generate", "no-such-file.yaml", "--out", "unused")]
    [InlineData("generate")]
    [InlineData("no-such-command")]
    [InlineData("check", "x.yaml", "--date", "2024/10/01")]
    public void What_cannot_run_gives_exit_code_1_and_says_why(params string[] arguments)
    {
        var run = Run(arguments);
        Assert.Equal(1, run.Exit);
        Assert.NotEqual("", run.Error.Trim());
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_document_gives_exit_code_1_and_the_known_ones()
    {
        var run = Run("generate", Sample, "--out", folder, "--documents", "ledgr", "--date", "2024-10-01");
        Assert.Equal(1, run.Exit);
        Assert.Contains("contact-chain", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_prints_what_a_template_renders_with_its_data_and_includes()
    {
        var template = Written("form.sbn-html", "<p>{{ name }} {{ beds + 1 }} {{ include 'part.sbn-html' }}{{ phone | or_missing }}</p>");
        Written("part.sbn-html", "[{{ date }}]");
        var yaml = Written("data.yaml", "name: 岡山 & 倉敷\nbeds: 199\ndate: 2024-10-01\nphone: 007\n");
        Assert.Equal("<p>岡山 &amp; 倉敷 200 [2024-10-01]007</p>", Run("templates", "render", template, "--data", yaml).Output);
        var json = Written("data.json", "{\"name\": \"a<b\", \"beds\": 1.5, \"date\": null, \"phone\": \"1\"}");
        Assert.Equal("<p>a&lt;b 2.5 []1</p>", Run("templates", "render", template, "--data", json).Output);
    }

    [Fact]
    public void Render_names_file_line_and_column_of_an_error_and_prints_nothing_else()
    {
        var template = Written("form.sbn-html", "<p>\n{{ include 'part.sbn-html' }}</p>");
        var part = Written("part.sbn-html", "ok\n  {{ nam }}");
        var yaml = Written("data.yaml", "name: x\n");
        var run = Run("templates", "render", template, "--data", yaml);
        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.StartsWith($"{part}(2,6): error CD3020: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("      {{ nam }}\n         ^", run.Error, StringComparison.Ordinal);
        Assert.Contains("name", run.Error, StringComparison.Ordinal);
        var compatible = Run("templates", "render", template, "--data", yaml, "--compatible");
        Assert.Equal((0, "<p>\nok\n  </p>"), (compatible.Exit, compatible.Output));
    }

    [Fact]
    public void Check_of_templates_finds_a_misspelt_member_without_data()
    {
        var path = Path.Combine(folder, "ledger", "ledger.sbn-html");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "<document title=\"x\">\n{{ for d in devices }}<p>{{ d.naem }}</p>{{ end }}\n</document>\n");
        var run = Run("templates", "check", folder);
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.StartsWith($"{path}(2,31): error CD3021: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 errors in the templates", run.Error, StringComparison.Ordinal);
        File.Delete(path);
        Assert.Equal(0, Run("templates", "check", folder).Exit);
    }

    [Fact]
    public void Watching_is_refused_where_nobody_looks_on()
    {
        var run = Run("generate", Sample, "--out", folder, "--watch", "--date", "2024-10-01");
        Assert.Equal(1, run.Exit);
        Assert.Contains("--watch", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_says_that_data_must_be_a_map()
    {
        var run = Run("templates", "render", Written("form.sbn-html", "x"), "--data", Written("data.yaml", "- 1\n"));
        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains("data.yaml(1,1): error CD3060", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Written(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private string Broken(string text, string replacement)
    {
        var data = Path.Combine(folder, "data");
        Directory.CreateDirectory(data);
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(Sample)!))
        {
            File.Copy(file, Path.Combine(data, Path.GetFileName(file)), overwrite: true);
        }

        var path = Path.Combine(data, "dossier.yaml");
        var before = File.ReadAllText(path);
        Assert.Contains(text, before, StringComparison.Ordinal);
        File.WriteAllText(path, before.Replace(text, replacement, StringComparison.Ordinal));
        return path;
    }

    private static CommandProcess Run(params string[] arguments) => CommandProcess.Run(arguments);
}
