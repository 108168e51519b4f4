using System.Text.RegularExpressions;
using System.Xml.Linq;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.House;

/// <summary>Who may use whom, as the design draws it.</summary>
public sealed partial class RoomTests
{
    private static readonly RoomUses Uses = new(SourceFiles.Shipped);

    private static readonly Dictionary<string, string[]> Projects = new(StringComparer.Ordinal)
    {
        ["CyberDocs.Documents"] = [],
        ["CyberDocs.Dossiers"] = ["CyberDocs.Documents"],
        ["CyberDocs.Diagrams"] = ["CyberDocs.Documents", "CyberDocs.Dossiers"],
        ["CyberDocs.Fonts"] = [],
        ["CyberDocs.Templating"] = ["CyberDocs.Documents"],
        ["CyberDocs.OpenXml"] = ["CyberDocs.Documents"],
        ["CyberDocs.Pdf"] = ["CyberDocs.Documents"],
        ["CyberDocs.Html"] = ["CyberDocs.Documents"],
        ["CyberDocs"] = ["CyberDocs.Documents", "CyberDocs.Dossiers", "CyberDocs.Diagrams", "CyberDocs.Templating", "CyberDocs.OpenXml", "CyberDocs.Pdf", "CyberDocs.Html", "CyberDocs.Fonts"],
        ["CyberDocs.Package"] = ["CyberDocs", "CyberDocs.Fonts"],
        ["CyberDocs.Skia"] = ["CyberDocs"],
        ["CyberDocs.Cli"] = ["CyberDocs", "CyberDocs.Skia"],
    };

    [Fact]
    public void Every_room_stands_in_the_table_once_and_the_table_names_no_other() =>
        Assert.Equal(Uses.Rooms.Order(StringComparer.Ordinal), RoomTable.All.Select(room => room.Key).Concat(RoomTable.Open).Order(StringComparer.Ordinal));

    [Fact]
    public void Rooms_name_only_the_rooms_that_the_table_allows()
    {
        var allowed = RoomTable.All.ToDictionary(StringComparer.Ordinal);
        Assert.Empty(
            from file in SourceFiles.Shipped
            let room = RoomUses.RoomOf(file.Text)
            where !RoomTable.Open.Contains(room)
            from used in Uses.Of(file.Text)
            where !RoomTable.Shared.Contains(used) && !allowed[room].Contains(used)
            select $"{file.Path}: {room} names {used}");
    }

    [Fact]
    public void The_table_has_no_circle()
    {
        var below = RoomTable.All.ToDictionary(StringComparer.Ordinal);
        Assert.Empty(below.Keys.Where(room => Reaches(room, room, [])));

        // A room sees the one that it stands in; that one names it only to put it together.
        bool Reaches(string from, string wanted, HashSet<string> seen) =>
            below[from].Any(next => next == wanted || (seen.Add(next) && Reaches(next, wanted, seen)));
    }

    [Fact]
    public void No_writer_and_no_template_engine_names_a_hospital_room() =>
        Assert.Empty(OffencesOf(RoomTable.Paper, used => RoomTable.Hospital.ContainsKey(used) || RoomTable.Between.ContainsKey(used)));

    [Fact]
    public void No_hospital_room_names_paper() =>
        Assert.Empty(OffencesOf(RoomTable.Hospital, used => used is not ("Sources" or "Pictures") && !RoomTable.Shared.Contains(used) && !RoomTable.Hospital.ContainsKey(used)));

    [Theory]
    [InlineData("using CyberDocs.Model;\nnamespace CyberDocs.OpenXml.Word;", "Model")]
    [InlineData("using Device = CyberDocs.Model.Device;\nnamespace CyberDocs.Pdf;", "Model")]
    [InlineData("using static CyberDocs.Model.Terms;\nnamespace CyberDocs.Pdf;", "Model")]
    [InlineData("namespace CyberDocs.Pdf.Layout;\nclass A { CyberDocs.Model.Device? d; }", "Model")]
    [InlineData("namespace CyberDocs.Pdf.Layout;\nclass A { Model.Device? d; }", "Model")]
    [InlineData("namespace CyberDocs.Model;\nclass A { object o = new Documents.Document(); }", "Documents")]
    [InlineData("namespace CyberDocs.Pdf.Layout;\nclass A { Painting.PageCanvas? c; }", "Pdf.Painting")]
    [InlineData("namespace CyberDocs.Model;\nclass A { int n = Documents.Count; } // CyberDocs.Pdf.PdfWriter", null)]
    [InlineData("namespace CyberDocs.Pdf.Layout;\nclass A { PdfWriter? w; }", null)]
    public void However_a_room_is_named_it_is_found(string source, string? room) =>
        Assert.Equal(room is null ? [] : [room], Uses.Of(source));

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
    public void Only_builds_that_are_asked_for_pictures_carry_native_code()
    {
        var skia = Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) is not ("CyberDocs.Skia.Tests.csproj" or "CyberDocs.Pages.csproj"))
            .SelectMany(path => XDocument.Load(path).Descendants("ProjectReference"))
            .Where(reference => reference.Attribute("Include")!.Value.Contains("CyberDocs.Skia", StringComparison.Ordinal));
        Assert.Equal("'$(WithPictures)' == 'true'", Assert.Single(skia).Parent!.Attribute("Condition")!.Value);
    }

    [Fact]
    public void All_but_openxml_the_hall_and_the_command_take_no_package_and_templating_takes_scriban_alone()
    {
        foreach (var project in (string[])["CyberDocs.Documents", "CyberDocs.Dossiers", "CyberDocs.Diagrams", "CyberDocs.Pdf", "CyberDocs.Html", "CyberDocs.Fonts"])
        {
            Assert.Empty(PackagesOf(project));
        }

        Assert.Equal(["Scriban.Signed"], PackagesOf("CyberDocs.Templating"));
    }

    private static IEnumerable<string?> PackagesOf(string project) => XDocument.Load(Repository.PathOf("src", project, project + ".csproj"))
        .Descendants("PackageReference").Select(reference => reference.Attribute("Include")?.Value);

    // What integrators use of a project stands in the project's own namespace, whatever its folder.
    private static bool IsFrontOfProject(string path, string text) =>
        path.Split('/')[1] is not ("CyberDocs.Documents" or "CyberDocs.Dossiers") && NamespaceOf(text) == path.Split('/')[1];

    private static IEnumerable<string> OffencesOf(Dictionary<string, string[]> wing, Func<string, bool> isBeyond) =>
        from file in SourceFiles.Shipped
        where wing.ContainsKey(RoomUses.RoomOf(file.Text))
        from used in Uses.Of(file.Text)
        where isBeyond(used)
        select $"{file.Path} names {used}";

    private static string NamespaceOf(string text) => NamespaceLine().Match(text).Groups["name"].Value;

    private static string ExpectedNamespace(string path)
    {
        var parts = path.Split('/');
        var project = parts[1] is "CyberDocs.Documents" or "CyberDocs.Dossiers" ? "CyberDocs" : parts[1];
        return string.Join('.', [project, .. parts[2..^1]]);
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
