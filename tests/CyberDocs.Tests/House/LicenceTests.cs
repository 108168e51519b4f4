using System.Text.Json;
using System.Xml.Linq;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.House;

/// <summary>Every resolved package has a licence that a public hospital can take.</summary>
public sealed class LicenceTests
{
    private static readonly HashSet<string> Allowed = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MS-PL", "OFL-1.1"];

    // Packages from before licence expressions, read by hand.
    private static readonly Dictionary<string, string> ReadByHand = new(StringComparer.OrdinalIgnoreCase)
    {
        ["xunit.abstractions"] = "Apache-2.0",
        ["CommandLineParser"] = "MIT",
        ["Gee.External.Capstone"] = "MIT",
        ["Microsoft.DotNet.PlatformAbstractions"] = "MIT",
        ["System.CodeDom"] = "MIT",
        ["YamlDotNet"] = "MIT",
    };

    [Fact]
    public void Resolved_packages_have_an_allowed_licence()
    {
        var offences = new SortedSet<string>(StringComparer.Ordinal);
        var seen = 0;
        foreach (var assets in Directory.EnumerateFiles(Repository.PathOf("artifacts", "obj"), "project.assets.json", SearchOption.AllDirectories))
        {
            using var graph = JsonDocument.Parse(File.ReadAllBytes(assets));
            var folders = graph.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
            foreach (var library in graph.RootElement.GetProperty("libraries").EnumerateObject())
            {
                if (library.Value.GetProperty("type").GetString() != "package")
                {
                    continue;
                }

                seen++;
                var name = library.Name.Split('/')[0];
                var licence = LicenceOf(folders, library.Value.GetProperty("path").GetString()!)
                    ?? ReadByHand.GetValueOrDefault(name) ?? "unknown";
                if (!licence.Split(" AND ").SelectMany(part => part.Split(" OR ")).Any(Allowed.Contains))
                {
                    offences.Add($"{library.Name}: {licence}");
                }
            }
        }

        Assert.True(seen > 10, "The package graph was not found.");
        Assert.Empty(offences);
    }

    private static string? LicenceOf(List<string> folders, string path)
    {
        var folder = folders.Select(root => Path.Combine(root, path)).First(Directory.Exists);
        var nuspec = XDocument.Load(Directory.EnumerateFiles(folder, "*.nuspec").Single());
        var licence = nuspec.Descendants().FirstOrDefault(element => element.Name.LocalName == "license");
        return licence?.Attribute("type")?.Value == "expression" ? licence.Value.Trim() : null;
    }
}
