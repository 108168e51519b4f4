using CyberDocs.TestKit;

namespace CyberDocs.Cli.Tests;

/// <summary>What people own is never overwritten unasked, by no command.</summary>
public sealed class OwnFilesTests : IDisposable
{
    private const string Dossier = "cyberdocs: 1\ninstitution: { name: 見本医院, kind: 診療所 }\n";

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-own-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_ledger_in_the_output_folder_is_not_overwritten_by_the_paper_of_the_same_name()
    {
        File.WriteAllText(In("dossier.yaml"), Dossier + "devices: 04-機器管理台帳.xlsx\n");
        File.Copy(Repository.PathOf("samples", "data", "ledger.csv"), In("new.csv"));
        File.WriteAllText(In("csv.yaml"), Dossier + "devices: new.csv\n");
        Assert.NotEqual(1, CommandProcess.Run("generate", In("csv.yaml"), "--out", folder, "--formats", "xlsx", "--documents", "ledger", "--date", "2024-10-01").Exit);
        var ledger = File.ReadAllBytes(In("04-機器管理台帳.xlsx"));

        string[] generate = ["generate", In("dossier.yaml"), "--out", folder, "--formats", "xlsx", "--documents", "ledger", "--date", "2024-10-01", "--profile", "vendor"];
        var refused = CommandProcess.Run(generate);
        Assert.Equal(1, refused.Exit);
        Assert.Contains("--force", refused.Error, StringComparison.Ordinal);
        Assert.Equal(ledger, File.ReadAllBytes(In("04-機器管理台帳.xlsx")));

        CommandProcess.Run([.. generate, "--force"]);
        Assert.NotEqual(ledger, File.ReadAllBytes(In("04-機器管理台帳.xlsx")));
        Assert.Equal(ledger, File.ReadAllBytes(In("04-機器管理台帳.xlsx.bak")));
    }

    [Fact]
    public void A_paper_that_a_person_changed_stays_and_the_others_can_be_made_again()
    {
        File.WriteAllText(In("dossier.yaml"), Dossier);
        string[] generate = ["generate", In("dossier.yaml"), "--out", In("out"), "--formats", "docx", "--documents", "ledger,bcp", "--date", "2024-10-01"];
        CommandProcess.Run(generate);
        Assert.NotEqual(1, CommandProcess.Run(generate).Exit);
        var paper = Directory.EnumerateFiles(In("out"), "04-*.docx").Single();
        File.AppendAllText(paper, "changed");
        Assert.Equal(1, CommandProcess.Run(generate).Exit);
        Assert.EndsWith("changed", File.ReadAllText(paper), StringComparison.Ordinal);
    }

    [Fact]
    public void Differences_do_not_replace_a_file_unless_told_to()
    {
        File.WriteAllText(In("dossier.yaml"), Dossier);
        File.WriteAllText(In("d.docx"), "mine");
        Assert.Equal(1, CommandProcess.Run("diff", In("dossier.yaml"), In("dossier.yaml"), "--out", In("d.docx")).Exit);
        Assert.Equal("mine", File.ReadAllText(In("d.docx")));
        Assert.Equal(0, CommandProcess.Run("diff", In("dossier.yaml"), In("dossier.yaml"), "--out", In("d.docx"), "--force").Exit);
        Assert.Equal("mine", File.ReadAllText(In("d.docx.bak")));
    }

    [Fact]
    public void What_is_replaced_keeps_its_permissions_and_links_stay_links()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.WriteAllText(In("dossier.yaml"), Dossier);
        foreach (var (name, command) in ((string, string[])[])[
            ("d.docx", ["diff", In("dossier.yaml"), In("dossier.yaml"), "--out"]), ("t.docx", ["todo", In("dossier.yaml"), "--out"]), ("t.ics", ["todo", In("dossier.yaml"), "--out"]),
            ("b.xlsx", ["export", "excel", In("dossier.yaml"), "--out"])])
        {
            Directory.CreateDirectory(In("kept"));
            File.WriteAllText(In("kept/" + name), "mine");
            File.SetUnixFileMode(In("kept/" + name), UnixFileMode.UserRead | UnixFileMode.UserWrite);
            File.CreateSymbolicLink(In(name), "kept/" + name);
            Assert.Equal(1, CommandProcess.Run([.. command, In(name)]).Exit);
            CommandProcess.Run([.. command, In(name), "--force"]);
            Assert.Equal("kept/" + name, new FileInfo(In(name)).LinkTarget);
            Assert.NotEqual("mine", File.ReadAllText(In("kept/" + name)));
            Assert.Equal("mine", File.ReadAllText(In("kept/" + name + ".bak")));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(In("kept/" + name)));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(In("kept/" + name + ".bak")));

            // A link that leads nowhere is something, too.
            File.CreateSymbolicLink(In("nowhere-" + name), "not/there");
            Assert.Equal(1, CommandProcess.Run([.. command, In("nowhere-" + name)]).Exit);
            Assert.Equal("not/there", new FileInfo(In("nowhere-" + name)).LinkTarget);
        }
    }

    [Fact]
    public void A_mapping_is_never_written_over_the_form_that_it_belongs_to_and_a_pipe_is_none()
    {
        var engine = new CyberDocsEngine();
        var sample = engine.Read(Repository.PathOf("samples", "data", "dossier.yaml"));
        engine.Generate(
            sample with { Dossier = sample.Dossier! with { Answers = [] } }, In("blank"), new GenerateOptions { Date = new(2024, 10, 1), Formats = ["xlsx"], Documents = ["checklist-institution"] });
        var blank = Directory.EnumerateFiles(In("blank"), "*.xlsx").Single();
        string[] fill = ["fill", blank, "--from", Repository.PathOf("samples", "data", "dossier.yaml"), "--out", In("filled.xlsx"), "--map"];
        CommandProcess.Run([.. fill, In("filled.xlsx")]);
        Assert.Equal((byte)'P', File.ReadAllBytes(In("filled.xlsx"))[0]);
        File.Delete(In("filled.xlsx"));
        File.CreateSymbolicLink(In("map.yaml"), "outside.yaml");
        Assert.Equal(1, CommandProcess.Run([.. fill, In("map.yaml")]).Exit);
        Assert.False(File.Exists(In("outside.yaml")));
        if (OperatingSystem.IsLinux())
        {
            Assert.Contains("CD1161", CommandProcess.Run([.. fill, "/dev/zero"]).Error, StringComparison.Ordinal);
        }
    }

    // What the dossier names lies in its folder; what the command line names lies where people say, and is a file.
    [Fact]
    public void A_link_out_of_the_dossiers_folder_is_followed_for_no_logo_and_no_received_file_and_a_device_is_not_attached()
    {
        Directory.CreateDirectory(In("root"));
        File.Copy(Repository.PathOf("src", "icon.png"), In("outside.png"));
        File.WriteAllText(In("outside.pdf"), "%PDF-1.4\nOUTSIDE");
        File.CreateSymbolicLink(In("root/logo.png"), "../outside.png");
        File.CreateSymbolicLink(In("root/received.pdf"), "../outside.pdf");
        File.WriteAllText(In("root/dossier.yaml"), Dossier.Replace("{ ", "{ logo: logo.png, ", StringComparison.Ordinal)
            + "vendors:\n  - { id: v, name: 会社, contract: あり, form: 受領済み, received_file: received.pdf }\n");
        string[] generate = ["generate", In("root/dossier.yaml"), "--out", In("out"), "--formats", "docx", "--documents", "cover,checklist-vendor", "--bundle"];
        var said = CommandProcess.Run(generate).Error;
        Assert.Contains("CD5071", said, StringComparison.Ordinal);
        Assert.Contains("CD1251", said, StringComparison.Ordinal);
        if (OperatingSystem.IsLinux())
        {
            File.CreateSymbolicLink(In("endless.pdf"), "/dev/zero");
            Assert.Contains("CD1161", CommandProcess.Run([.. generate, "--attach", In("endless.pdf")]).Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_formula_is_marked_when_it_goes_into_csv_and_is_the_same_value_when_read()
    {
        const string Formula = "=HYPERLINK(\"http://example.invalid\",\"x\")";
        File.WriteAllText(In("dossier.yaml"), Dossier + "devices: ledger.csv\n");
        File.WriteAllText(In("ledger.csv"), "管理番号,種別,備考\n");
        File.WriteAllText(In("new.csv"), $"管理番号,種別,備考\nA-1,端末,\"{Formula.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\nA-2,端末,+81-0-0000-0000\nA-3,端末,@SUM(1)\nA-4,端末,-\nA-5,端末,-12\n");
        var run = CommandProcess.Run("import", "ledger", In("new.csv"), "--into", In("dossier.yaml"), "--force");

        Assert.Contains("CD5061", run.Error, StringComparison.Ordinal);
        var csv = File.ReadAllText(In("ledger.csv"));
        Assert.Contains("'=HYPERLINK", csv, StringComparison.Ordinal);
        Assert.Contains("'+81-0-0000-0000", csv, StringComparison.Ordinal);
        Assert.Contains("'@SUM(1)", csv, StringComparison.Ordinal);
        Assert.Contains(",-\r\n", csv, StringComparison.Ordinal);
        Assert.Contains(",-12\r\n", csv, StringComparison.Ordinal);
        Assert.Equal([Formula, "+81-0-0000-0000", "@SUM(1)"], new CyberDocsEngine().Read(In("dossier.yaml")).Dossier!.Devices.Take(3).Select(device => device.Remarks));
    }

    [Fact]
    public void An_import_does_not_write_through_a_link_that_leads_out()
    {
        Directory.CreateDirectory(In("root"));
        Directory.CreateDirectory(In("outside"));
        File.CreateSymbolicLink(In("root/sub"), In("outside"));
        File.WriteAllText(In("root/dossier.yaml"), Dossier + "devices: sub/ledger.csv\n");
        File.WriteAllText(In("new.csv"), "管理番号,種別\nA-1,端末\n");
        Assert.Equal(1, CommandProcess.Run("import", "ledger", In("new.csv"), "--into", In("root/dossier.yaml"), "--force").Exit);
        Assert.Empty(Directory.EnumerateFileSystemEntries(In("outside")));
    }

    [Fact]
    public void A_dossier_with_errors_or_without_its_ledger_is_no_workbook_until_told_to()
    {
        File.WriteAllText(In("dossier.yaml"), Dossier + "unknown_key: x\ndevices: none.csv\n");
        var run = CommandProcess.Run("export", "excel", In("dossier.yaml"), "--out", In("d.xlsx"));
        Assert.Equal(2, run.Exit);
        Assert.Contains("none.csv", run.Error, StringComparison.Ordinal);
        Assert.Contains("unknown_key", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(In("d.xlsx")));
        CommandProcess.Run("export", "excel", In("dossier.yaml"), "--out", In("d.xlsx"), "--force");
        Assert.True(File.Exists(In("d.xlsx")));
    }

    [Fact]
    public void Findings_of_a_run_with_a_profile_do_not_quote_what_it_hides()
    {
        File.WriteAllText(In("dossier.yaml"), Dossier + """
            people: [{ id: a, name: 見本 太郎, phone: 090-0000-1001 }]
            devices: [{ id: D-1, kind: 端末, serial: "SN-1234-ABCD", remarks: 秘密の備考, support_end: SN-1234-ABCD, systems: [sn 1234 abcd] }]
            """);
        var open = CommandProcess.Run("generate", In("dossier.yaml"), "--out", In("open"), "--formats", "docx", "--date", "2024-10-01");
        Assert.Contains("SN-1234-ABCD", open.Error, StringComparison.Ordinal);
        foreach (var json in (string[][])[[], ["--json"]])
        {
            var run = CommandProcess.Run(["generate", In("dossier.yaml"), "--out", In("vendor"), "--formats", "docx,svg,drawio", "--date", "2024-10-01", "--profile", "vendor", .. json]);
            Assert.DoesNotContain("1234", run.Error + run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("0000-1001", run.Error + run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Lists_that_are_made_with_a_profile_do_not_show_what_it_hides()
    {
        File.WriteAllText(In("old.yaml"), Dossier + """
            people: [{ id: a, name: 見本 太郎, phone: 086-000-1001 }]
            devices: [{ id: D-1, kind: 端末, name: 窓口の端末, serial: SN-1234-ABCD }, { id: D-2, kind: 端末, serial: QX-7777-WXYZ }]
            """);
        File.WriteAllText(In("new.yaml"), Dossier + """
            people: [{ id: a, name: 見本 太郎, phone: 086-000-2002 }]
            vendors: [{ id: v, name: 見本システム, contract: あり, requests: [{ sent_on: 2024-09-01, due: 2024-09-20, sent_file: SN-1234-EFGH.docx, remarks: 連絡は 086-000-2002 }] }]
            devices: [{ id: D-1, kind: 端末, name: 窓口の端末, serial: SN-1234-EFGH }, { id: D-3, kind: 端末, serial: QX-8888-WXYZ, remarks: 予備は sn1234efgh }]
            answers: [{ form: checklist-institution, items: { "1-1": { first: いいえ, first_on: 2024-09-01, target: 2031-03-07, remarks: SN-1234-ABCD を替える } } }]
            corrections: [{ id: "1", document: cover, text: SN-1234-EFGH と 086（000）2002 を確かめてください。, due: 2024-11-20 }]
            """);
        string[] hidden = ["SN-1234", "sn1234", "QX-7777", "QX-8888", "000-1001", "000-2002", "（000）2002", "2031-03-07", "20310307"];
        string[][] lists =
        [
            ["todo", In("new.yaml")], ["vendors", In("new.yaml")], ["vendors", In("new.yaml"), "--json"], ["diff", In("old.yaml"), In("new.yaml")],
            ["diff", In("old.yaml"), In("new.yaml"), "--json"], ["diff", In("old.yaml"), In("new.yaml"), "--brief"],
        ];
        foreach (var list in lists)
        {
            string[] outputs = list[0] == "todo" ? [.. ((string[])["docx", "xlsx", "txt", "ics"]).Select(ending => In($"{list.Length}.{ending}"))]
                : list[0] == "diff" && !list.Contains("--json") ? [In($"diff{list.Length}.docx"), In($"diff{list.Length}.html")] : [];
            string[] Written(string[] further) => [.. list, "--date", "2024-10-01", .. further];
            var open = CommandProcess.Run(Written([]));
            Assert.True(list is ["vendors", _] || hidden.Any(value => open.Output.Contains(value, StringComparison.Ordinal)), open.Output);
            string[][] runs = outputs.Length == 0 ? [[]] : [.. outputs.Select(output => (string[])["--out", output])];
            foreach (var further in runs)
            {
                var run = CommandProcess.Run(Written(["--profile", "vendor", .. further]));
                Assert.Equal(0, run.Exit);
                var texts = further.Length == 0 ? "" : string.Concat(FileContent.Everything(further[1]).Select(part => part.Text));
                Assert.Empty(hidden.Where(value => (run.Output + run.Error + FileContent.Squeezed(texts)).Contains(value, StringComparison.Ordinal)).Select(value => $"{string.Join(' ', list)}: {value}"));
                Assert.True(further.Length == 0 || Path.GetExtension(further[1]) is ".ics" or ".txt" || texts.Contains("事業者提供用", StringComparison.Ordinal), further.LastOrDefault());
            }
        }

        Assert.Contains("SN-1234", CommandProcess.Run("todo", In("new.yaml"), "--date", "2024-10-01").Output, StringComparison.Ordinal);
        Assert.Equal(1, CommandProcess.Run("todo", In("new.yaml"), "--profile", "nobody").Exit);
    }

    private string In(string name) => Path.Combine(folder, name);
}
