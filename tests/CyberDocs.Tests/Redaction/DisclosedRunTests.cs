using System.Text.Json.Nodes;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Redaction;

/// <summary>
/// Commands that are given a profile, over a dossier whose fields each say what no other one does: what the profile hides is in no line that they print, as
/// text or as JSON, and in no file that they write.
/// </summary>
/// <remarks>
/// CI hides all fields in a few groups; each alone:
/// <c>CYBERDOCS_FULL=1 dotnet test tests/CyberDocs.Tests -c Release --filter DisclosedRunTests</c>.
/// </remarks>
public sealed class DisclosedRunTests : IDisposable
{
    private const int Groups = 2;

    // Letters say who writes, and to a vendor what is its own; the forms beside them do not.
    private const string Request = "依頼状";
    private const string Reply = "確認・修正依頼への回答書";

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-disclosed-").FullName;
    private readonly MarkedDossier marked = new();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_a_profile_hides_is_in_no_line_printed_and_no_file_written_by_any_command()
    {
        DossierJson.Save(marked.Before.Dossier!, In("before.json"));
        var open = Made("open", [], null);
        var searched = SearchesOf(open);
        var printed = marked.Fields.Count(field => Offences(searched, field).Any());
        Assert.True(printed > 110, $"only {printed} of {marked.Fields.Count} fields are printed at all");

        var offences = new List<string>();
        foreach (var group in FullRun.IsAsked ? marked.Fields.Select(field => (MarkedField[])[field]) : Parts())
        {
            var made = Made(group[0].Name, group, MarkedDossier.SaveProfile(In("templates"), group));
            var searches = SearchesOf(made);
            offences.AddRange(group.SelectMany(field => Offences(searches, field).Take(3).Select(offence => $"{field.Name}: {offence}")));
            Directory.Delete(made, recursive: true);
        }

        Assert.True(offences.Count == 0, string.Join('\n', offences.Take(20)));
    }

    private IEnumerable<MarkedField[]> Parts() =>
        marked.Fields.Select((field, i) => (field, i)).GroupBy(each => each.i % Groups, each => each.field).Select(part => part.ToArray());

    private static List<(string Name, SecretSearch Search)> SearchesOf(string made) =>
        [.. Directory.EnumerateFiles(made, "*", SearchOption.AllDirectories).Select(file => (Path.GetFileName(file), new SecretSearch(file)))];

    private static IEnumerable<string> Offences(List<(string Name, SecretSearch Search)> searches, MarkedField field) =>
        searches.Where(each => !(field.Record is "institution" or "person" && each.Name.StartsWith(Reply, StringComparison.Ordinal)))
            .SelectMany(each => each.Search.Offences(field.Secrets));

    private string Made(string name, MarkedField[] group, string? profile)
    {
        var made = Directory.CreateDirectory(In(Path.Combine("made", name))).FullName;
        var root = Directory.CreateDirectory(In(Path.Combine("data", name))).FullName;
        var dossier = Path.Combine(root, "a", "dossier.json");
        Directory.CreateDirectory(Path.GetDirectoryName(dossier)!);
        DossierJson.Save(marked.WithSpellings(group).Dossier!, dossier);
        File.Copy(dossier, Path.Combine(root, "a", "dossier.yaml"));
        string[] dated = [.. profile is null ? (string[])[] : ["--profile", profile, "--templates", In("templates")], "--date", "2024-10-01"];
        string Out(string file) => Path.Combine(made, file);
        void Run(string[] arguments, Func<string, string>? shown = null) => Print(Out($"{Directory.GetFiles(made).Length}.txt"), arguments, shown);

        string[] bundle = FullRun.IsAsked ? ["--bundle"] : [];
        string[] formats = ["--formats", FullRun.IsAsked ? "docx,drawio,html,pdf,svg,xlsx" : "docx"];
        Run(["generate", dossier, "--out", Out("set"), .. formats, .. bundle, .. dated]);
        if (profile is null)
        {
            return made;
        }

        Run(["generate", dossier, "--out", Out("set"), "--formats", "docx", "--documents", "cover", "--json", .. dated]);

        // Whom packages were made for is for the sender; each vendor has one alone.
        string[] send = ["generate", dossier, "--send", "--no-record", "--formats", "docx", .. dated];
        Run([.. send, "--out", Out("letters")], static _ => "");
        Run([.. send, "--zip", "--out", In("letters-" + name), "--json"], static json => JsonNode.Parse(json)?["findings"]?.ToString() ?? "");
        foreach (var file in Directory.Exists(Out("letters")) ? Directory.GetFiles(Out("letters"), "*", SearchOption.AllDirectories) : [])
        {
            // The manifests, which stay with the sender, have the names of the vendors.
            if (Path.GetFileName(file).StartsWith(Request, StringComparison.Ordinal) || file.EndsWith(".manifest.json", StringComparison.Ordinal))
            {
                File.Delete(file);
            }
        }

        Run(["todo", dossier, "--out", Out("todo.docx"), "--out", Out("todo.txt"), "--out", Out("todo.ics"), .. dated]);
        Run(["vendors", dossier, .. dated]);
        Run(["vendors", dossier, "--json", .. dated]);
        Run(["diff", In("before.json"), dossier, "--out", Out("diff.docx"), .. dated]);
        Run(["diff", In("before.json"), dossier, "--json", .. dated]);
        Run(["diff", In("before.json"), dossier, "--brief", "--out", Out("brief.docx"), .. dated]);
        Run(["corrections", dossier, "--since", In("before.json"), "--out", Out("reply"), "--formats", "docx", .. dated]);
        Run(["corrections", dossier, "--since", In("before.json"), "--json", .. dated]);
        string[] batch = ["batch", root, "--out", Out("sets"), "--formats", "docx", "--documents", "cover,ledger", .. dated];
        Run([.. batch, "--report", Out("reports")]);
        Run([.. batch, "--json"]);
        Run(["batch", "--summary", Out("reports"), "--report", Out("all.docx"), "--json"]);
        return made;
    }

    private static void Print(string file, string[] arguments, Func<string, string>? shown)
    {
        var run = CommandProcess.Run(arguments);

        // Exit code 2 tells of errors in the data, which is what there is to print.
        Assert.True(run.Exit is 0 or 2, $"{string.Join(' ', arguments)}: {run.Error}");
        File.WriteAllText(file, (shown is null || run.Output.Length == 0 ? run.Output : shown(run.Output)) + run.Error);
    }

    private string In(string name) => Path.Combine(folder, name);
}
