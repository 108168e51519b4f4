using System.Text.RegularExpressions;
using System.Xml.Linq;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.House;

/// <summary>Who may use whom, as the design draws it.</summary>
public sealed partial class RoomTests
{
    // Room → the rooms of Core that it may name. Collections and Findings are everybody's.
    private static readonly Dictionary<string, string[]> CoreRooms = new(StringComparer.Ordinal)
    {
        ["Collections"] = [],
        ["Findings"] = [],
        ["Model"] = [],
        ["Forms"] = ["Model"],
        ["Redaction"] = ["Model"],
        ["Reading"] = ["Model", "Forms", "Redaction"],
        ["Checking"] = ["Model", "Forms"],
        ["Comparing"] = ["Model"],
        ["Graphics"] = [],
        ["Typography"] = ["Graphics"],
        ["Documents"] = ["Graphics"],
        ["Tables"] = ["Graphics", "Typography", "Documents"],
        ["Writing"] = ["Graphics", "Documents"],
        ["Diagrams"] = ["Model", "Graphics", "Typography"],
    };

    private static readonly Dictionary<string, string[]> Projects = new(StringComparer.Ordinal)
    {
        ["CyberDocs.Core"] = [],
        ["CyberDocs.Fonts"] = [],
        ["CyberDocs.Templating"] = ["CyberDocs.Core"],
        ["CyberDocs.OpenXml"] = ["CyberDocs.Core"],
        ["CyberDocs.Pdf"] = ["CyberDocs.Core"],
        ["CyberDocs"] = ["CyberDocs.Core", "CyberDocs.Templating", "CyberDocs.OpenXml", "CyberDocs.Pdf", "CyberDocs.Fonts"],
        ["CyberDocs.Cli"] = ["CyberDocs"],
    };

    [Fact]
    public void Every_folder_of_core_is_a_room_that_this_test_knows()
    {
        var folders = Directory.GetDirectories(Repository.PathOf("src", "CyberDocs.Core")).Select(Path.GetFileName)
            .Where(name => name is not ("obj" or "bin"));
        Assert.Equal(CoreRooms.Keys.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rooms_of_core_use_only_the_rooms_below_them()
    {
        var offences = new List<string>();
        foreach (var (path, text) in SourceFiles.Shipped.Where(file => file.Path.StartsWith("src/CyberDocs.Core/", StringComparison.Ordinal)))
        {
            var room = path.Split('/')[2];
            string[] allowed = [room, "Collections", "Findings", .. CoreRooms[room]];
            foreach (Match use in RoomName().Matches(text))
            {
                var used = use.Groups["room"].Value;
                if (CoreRooms.ContainsKey(used) && !allowed.Contains(used))
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
    public void Core_templating_pdf_and_fonts_take_no_package()
    {
        foreach (var project in (string[])["CyberDocs.Core", "CyberDocs.Templating", "CyberDocs.Pdf", "CyberDocs.Fonts"])
        {
            var file = XDocument.Load(Repository.PathOf("src", project, project + ".csproj"));
            Assert.Empty(file.Descendants("PackageReference"));
        }
    }

    // What integrators use of a project stands in the project's own namespace, whatever its folder.
    private static bool IsFrontOfProject(string path, string text) =>
        path.Split('/')[1] is not "CyberDocs.Core" && NamespaceOf(text) == path.Split('/')[1];

    private static string NamespaceOf(string text) => NamespaceLine().Match(text).Groups["name"].Value;

    private static string ExpectedNamespace(string path)
    {
        var parts = path.Split('/');
        var project = parts[1] == "CyberDocs.Core" ? "CyberDocs" : parts[1];
        return string.Join('.', [project, .. parts[2..^1]]);
    }

    [GeneratedRegex(@"\bCyberDocs\.(?<room>[A-Z][A-Za-z]+)\b")]
    private static partial Regex RoomName();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
