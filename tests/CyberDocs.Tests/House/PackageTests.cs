using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.House;

/// <summary>What is referenced is used, and what is shipped is named with its licence.</summary>
public sealed class PackageTests
{
    private static readonly string Notices = File.ReadAllText(Repository.PathOf("THIRD-PARTY-NOTICES.md"));

    /// <summary>Projects of src that hold code, by name.</summary>
    public static TheoryData<string> Projects => [.. Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
        .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_package_that_a_project_names_is_used_by_a_line_of_it(string project)
    {
        var named = Packages(project);
        var used = UsedBy(project);
        using var graph = Graph(project);
        var unused = named.Where(package => AssembliesOf(graph, package) is { Count: > 0 } assemblies && !assemblies.Exists(used.Contains));
        Assert.Empty(unused);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_package_that_comes_along_stands_in_the_notices(string project)
    {
        using var graph = Graph(project);
        var shipped = graph.RootElement.GetProperty("targets").EnumerateObject().SelectMany(target => target.Value.EnumerateObject())
            .Where(library => library.Value.GetProperty("type").GetString() == "package" && HasFiles(library.Value))
            .Select(library => library.Name.Split('/')[0]).Distinct();
        Assert.Empty(shipped.Where(package => !Regex.IsMatch(Notices, $@"(?<![\w.]){Regex.Escape(package)}(?![\w.])")));
    }

    [Fact]
    public void The_package_brings_what_its_assemblies_need()
    {
        var inside = References("CyberDocs.Package", "ProjectReference").Where(name => name != "CyberDocs.Fonts").SelectMany(WithInner).Distinct();
        Assert.Equal(
            inside.SelectMany(Packages).Distinct().Order(StringComparer.Ordinal),
            Packages("CyberDocs.Package").Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> WithInner(string project) =>
        References(project, "ProjectReference").Where(name => name != "CyberDocs.Fonts").SelectMany(WithInner).Prepend(project);

    private static List<string> Packages(string project) => References(project, "PackageReference");

    private static List<string> References(string project, string kind) =>
        [.. XDocument.Load(Repository.PathOf("src", project, project + ".csproj")).Descendants(kind)
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/') + (kind == "PackageReference" ? ".package" : "")))];

    // The compiler writes down only the assemblies that a line uses. The package's project holds no line; the projects within do.
    private static HashSet<string> UsedBy(string project)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var each in project == "CyberDocs.Package" ? WithInner("CyberDocs") : [project])
        {
            var folder = Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            using var file = new PEReader(File.OpenRead(Repository.PathOf("artifacts", "obj", each, folder, each + ".dll")));
            var metadata = file.GetMetadataReader();
            used.UnionWith(metadata.AssemblyReferences.Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name)));
        }

        return used;
    }

    private static JsonDocument Graph(string project) => JsonDocument.Parse(File.ReadAllBytes(Repository.PathOf("artifacts", "obj", project, "project.assets.json")));

    private static List<string> AssembliesOf(JsonDocument graph, string package) =>
        [.. graph.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject()
            .Where(library => library.Name.StartsWith(package + "/", StringComparison.OrdinalIgnoreCase) && library.Value.TryGetProperty("compile", out _))
            .SelectMany(library => library.Value.GetProperty("compile").EnumerateObject())
            .Where(file => file.Name.EndsWith(".dll", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file.Name))];

    private static bool HasFiles(JsonElement library) =>
        new[] { "runtime", "runtimeTargets" }.Any(kind => library.TryGetProperty(kind, out var files) && files.EnumerateObject().Any(file => !file.Name.EndsWith("_._", StringComparison.Ordinal)));
}
