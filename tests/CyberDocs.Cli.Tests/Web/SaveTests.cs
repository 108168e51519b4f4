using System.Text.RegularExpressions;
using CyberDocs.Cli.Web;
using CyberDocs.Findings;
using CyberDocs.TestKit;

namespace CyberDocs.Cli.Tests.Web;

/// <summary>What is shown after a save, and while one is going on.</summary>
public sealed partial class SaveTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-save-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Half_a_file_is_not_shown_until_it_stays_as_it_is()
    {
        var path = Path.Combine(folder, "dossier.yaml");
        const string Half = "cyberdocs: 1\n";
        const string Whole = "cyberdocs: 1\ninstitution: { name: 見本病院, kind: 病院 }\n";
        File.WriteAllText(path, Whole);
        using var workspace = new Workspace(() => new CyberDocsEngine(), [], RunningSite.Date);
        workspace.Open(path, isCopy: false);
        Assert.NotNull(workspace.Now.Read!.Dossier);

        File.WriteAllText(path, Half);
        workspace.Look();
        Assert.Equal(1, workspace.Now.Version);
        File.WriteAllText(path, Whole.Replace("見本病院", "見本第二病院", StringComparison.Ordinal));
        workspace.Look();
        Assert.Equal("見本第二病院", workspace.Now.Read.Dossier?.Institution.Name);

        File.WriteAllText(path, Half);
        workspace.Look();
        Assert.NotNull(workspace.Now.Read.Dossier);
        workspace.Look();
        Assert.Null(workspace.Now.Read.Dossier);
        Assert.Contains(workspace.Now.Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void A_file_that_is_written_on_and_on_is_shown_all_the_same()
    {
        var path = Path.Combine(folder, "dossier.yaml");
        File.WriteAllText(path, "cyberdocs: 1\ninstitution: { name: 見本病院, kind: 病院 }\n");
        using var workspace = new Workspace(() => new CyberDocsEngine(), [], RunningSite.Date);
        workspace.Open(path, isCopy: false);
        for (var i = 0; i < 20 && workspace.Now.Read!.Dossier is not null; i++)
        {
            File.WriteAllText(path, "institution: [" + new string(' ', i));
            workspace.Look();
        }

        Assert.Null(workspace.Now.Read!.Dossier);
    }

    [Theory]
    [InlineData("ledger.csv", "dossier.yaml")]
    [InlineData("自院.xlsx", "自院.xlsx")]
    public async Task The_page_after_a_save_is_that_of_a_fresh_start(string saved, string dossier)
    {
        var source = Directory.CreateDirectory(Path.Combine(folder, "source")).FullName;
        foreach (var name in (string[])["dossier.yaml", "ledger.csv"])
        {
            File.Copy(Repository.PathOf("samples", "data", name), Path.Combine(source, name));
        }

        await using var site = await RunningSite.Open(dossier: dossier, change: to => File.Copy(Written(source, saved), Path.Combine(to, saved), overwrite: true));
        using var events = await site.Person.GetAsync(new Uri("/events", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await events.Content.ReadAsStreamAsync());
        var ledger = Path.Combine(source, "ledger.csv");
        foreach (var (word, other) in (IEnumerable<(string, string)>)[("電子カルテ", "未知の系"), ("端末PC", "未知の種別"), ("未知の系", "電子カルテ")])
        {
            await File.WriteAllTextAsync(ledger, (await File.ReadAllTextAsync(ledger)).Replace(word, other, StringComparison.Ordinal));
            File.Move(Written(source, saved), Path.Combine(site.Folder, saved), overwrite: true);
            while (await reader.ReadLineAsync().WaitAsync(Hang.Limit) != "event: saved")
            {
            }

            var page = await site.Page("/findings");
            Assert.Contains("未知の", page, StringComparison.Ordinal);
            await using var fresh = await RunningSite.Open(dossier: dossier, change: to => File.Copy(Path.Combine(site.Folder, saved), Path.Combine(to, saved), overwrite: true));
            Assert.Equal(Steady(await fresh.Page("/findings"), fresh), Steady(page, site));
        }
    }

    /// <summary>All 3,600: <c>CYBERDOCS_FULL=1 dotnet test tests/CyberDocs.Cli.Tests -c Release --filter SaveTests</c>.</summary>
    [Fact]
    public void An_hour_of_saves_every_second_leaves_nothing_behind()
    {
        var saves = FullRun.Count(20, 3_600);
        var path = Path.Combine(folder, "dossier.yaml");
        File.Copy(Repository.PathOf("samples", "data", "ledger.csv"), Path.Combine(folder, "ledger.csv"));
        var text = File.ReadAllText(Repository.PathOf("samples", "data", "dossier.yaml"));
        File.WriteAllText(path, text);
        using var workspace = new Workspace(() => new CyberDocsEngine(), [], RunningSite.Date);
        workspace.Open(path, isCopy: false);
        var left = new List<WeakReference>();
        for (var save = 0; save < saves; save++)
        {
            File.WriteAllText(path, $"{text}\n# {save}\n");
            workspace.Look();
            Assert.NotEmpty(FindingsPage.Of(workspace, isNoted: false, new Words(IsJapanese: true)).ToString());
            left.Add(new WeakReference(workspace.Now.Read!.Dossier));
            left.Add(new WeakReference(workspace.Now.Findings));
        }

        Assert.Equal(saves + 1, workspace.Now.Version);
        GC.Collect();
        Assert.InRange(left.Count(each => each.IsAlive), 2, 4);
    }

    // The file as a program would save it.
    private string Written(string source, string saved)
    {
        if (saved == "ledger.csv")
        {
            File.Copy(Path.Combine(source, saved), Path.Combine(folder, saved), overwrite: true);
        }
        else
        {
            File.Delete(Path.Combine(folder, saved));
            new CyberDocsEngine().ExportWorkbook(Path.Combine(source, "dossier.yaml"), Path.Combine(folder, saved), new() { EvenWithErrors = true });
        }

        return Path.Combine(folder, saved);
    }

    private static string Steady(string page, RunningSite site) => Marks().Replace(page.Replace(site.Folder, "", StringComparison.Ordinal), "");

    [GeneratedRegex(" data-version=\"[0-9]+\"| new(?=\")|新しい (?!ブック)")]
    private static partial Regex Marks();
}
