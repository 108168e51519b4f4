using System.Text.RegularExpressions;
using System.Xml.Linq;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.House;

/// <summary>Who may use whom, as the design draws it.</summary>
public sealed partial class RoomTests
{
    // Room → the rooms below it that it may name, wherever they stand. Collections and Findings are everybody's.
    private static readonly Dictionary<string, string[]> PaperRooms = new(StringComparer.Ordinal)
    {
        ["Collections"] = [],
        ["Findings"] = [],
        ["Japanese"] = [],
        ["Graphics"] = [],
        ["Typography"] = ["Graphics"],
        ["Documents"] = ["Graphics"],
        ["Writing"] = ["Graphics", "Documents"],
    };

    private static readonly Dictionary<string, string[]> HospitalRooms = new(StringComparer.Ordinal)
    {
        ["Model"] = ["Japanese"],
        ["Forms"] = ["Japanese", "Model"],
        ["Redaction"] = ["Japanese", "Model"],
        ["Reading"] = ["Japanese", "Model", "Forms", "Redaction"],
        ["Checking"] = ["Japanese", "Model", "Forms"],
        ["Comparing"] = ["Japanese", "Model"],
    };

    private static readonly string[] RoomsOfDiagrams = ["Diagrams", "Graphics", "Typography", "Japanese", "Model"];

    private static readonly Dictionary<string, string[]> Projects = new(StringComparer.Ordinal)
    {
        ["CyberDocs.Documents"] = [],
        ["CyberDocs.Dossiers"] = ["CyberDocs.Documents"],
        ["CyberDocs.Diagrams"] = ["CyberDocs.Documents", "CyberDocs.Dossiers"],
        ["CyberDocs.Fonts"] = [],
        ["CyberDocs.Templating"] = ["CyberDocs.Documents"],
        ["CyberDocs.OpenXml"] = ["CyberDocs.Documents", "CyberDocs.Dossiers"],
        ["CyberDocs.Pdf"] = ["CyberDocs.Documents"],
        ["CyberDocs"] = ["CyberDocs.Documents", "CyberDocs.Dossiers", "CyberDocs.Diagrams", "CyberDocs.Templating", "CyberDocs.OpenXml", "CyberDocs.Pdf", "CyberDocs.Fonts"],
        ["CyberDocs.Cli"] = ["CyberDocs"],
    };

    [Fact]
    public void Every_folder_of_documents_and_dossiers_is_a_room_that_this_test_knows()
    {
        Assert.Equal(PaperRooms.Keys.Order(StringComparer.Ordinal), FoldersOf("CyberDocs.Documents"));
        Assert.Equal(HospitalRooms.Keys.Order(StringComparer.Ordinal), FoldersOf("CyberDocs.Dossiers"));
    }

    [Fact]
    public void Rooms_use_only_the_rooms_below_them()
    {
        var rooms = PaperRooms.Concat(HospitalRooms).ToDictionary(StringComparer.Ordinal);
        var offences = new List<string>();
        foreach (var (path, text) in SourceFiles.Shipped.Where(file => file.Path.Split('/')[1] is "CyberDocs.Documents" or "CyberDocs.Dossiers" or "CyberDocs.Diagrams"))
        {
            var room = path.Split('/')[1] == "CyberDocs.Diagrams" ? "Diagrams" : path.Split('/')[2];
            string[] allowed = [room, "Collections", "Findings", .. room == "Diagrams" ? RoomsOfDiagrams : rooms[room]];
            foreach (Match use in RoomName().Matches(text))
            {
                var used = use.Groups["room"].Value;
                if ((rooms.ContainsKey(used) || used == "Diagrams") && !allowed.Contains(used))
                {
                    offences.Add($"{path}: {room} uses {used}");
                }
            }
        }

        Assert.Empty(offences);
    }

    [Fact]
    public void Namespaces_follow_folders()
    {
        var offences = SourceFiles.Shipped
            .Where(file => !file.Path.EndsWith("/Program.cs", StringComparison.Ordinal))
            .Where(file => NamespaceOf(file.Text) != ExpectedNamespace(file.Path) && !IsFrontOfProject(file.Path, file.Text))
            .Select(file => $"{file.Path}: namespace {NamespaceOf(file.Text)}, expected {ExpectedNamespace(file.Path)}");
        Assert.Empty(offences);
    }

    [Fact]
    public void Projects_refer_only_to_the_projects_below_them()
    {
        foreach (var (project, allowed) in Projects)
        {
            var file = XDocument.Load(Repository.PathOf("src", project, project + ".csproj"));
            var references = file.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));
            Assert.Empty(references.Except(allowed));
        }

        var folders = Directory.GetDirectories(Repository.PathOf("src")).Select(Path.GetFileName);
        Assert.Equal(Projects.Keys.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_but_openxml_the_hall_and_the_command_take_no_package()
    {
        foreach (var project in (string[])["CyberDocs.Documents", "CyberDocs.Dossiers", "CyberDocs.Diagrams", "CyberDocs.Templating", "CyberDocs.Pdf", "CyberDocs.Fonts"])
        {
            var file = XDocument.Load(Repository.PathOf("src", project, project + ".csproj"));
            Assert.Empty(file.Descendants("PackageReference"));
        }
    }

    // What integrators use of a project stands in the project's own namespace, whatever its folder.
    private static bool IsFrontOfProject(string path, string text) =>
        path.Split('/')[1] is not ("CyberDocs.Documents" or "CyberDocs.Dossiers") && NamespaceOf(text) == path.Split('/')[1];

    private static IEnumerable<string?> FoldersOf(string project) => Directory.GetDirectories(Repository.PathOf("src", project))
        .Select(Path.GetFileName).Where(name => name is not ("obj" or "bin")).Order(StringComparer.Ordinal);

    private static string NamespaceOf(string text) => NamespaceLine().Match(text).Groups["name"].Value;

    private static string ExpectedNamespace(string path)
    {
        var parts = path.Split('/');
        var project = parts[1] is "CyberDocs.Documents" or "CyberDocs.Dossiers" ? "CyberDocs" : parts[1];
        return string.Join('.', [project, .. parts[2..^1]]);
    }

    [GeneratedRegex(@"\bCyberDocs\.(?<room>[A-Z][A-Za-z]+)\b")]
    private static partial Regex RoomName();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
