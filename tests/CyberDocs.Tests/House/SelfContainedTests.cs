using System.Text.RegularExpressions;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.House;

/// <summary>The repository speaks of itself alone.</summary>
public sealed class SelfContainedTests
{
    [Fact]
    public void Nuget_config_names_no_source() =>
        Assert.DoesNotContain("packageSources", File.ReadAllText(Repository.PathOf("nuget.config")), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Every_project_has_a_lock_file() =>
        Assert.Empty(new[] { "src", "tests", "samples" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories))
            .Select(project => Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json"))
            .Where(file => !File.Exists(file)));

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.PathOf("CyberDocs.sln")).Replace('\\', '/');
        Assert.Empty(new[] { "src", "tests", "samples" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories))
            .Select(project => Path.GetRelativePath(Repository.Root, project).Replace('\\', '/'))
            .Where(project => !solution.Contains(project, StringComparison.Ordinal)));
    }

    [Fact]
    public void Package_versions_stand_in_one_place() =>
        Assert.Empty(new[] { "src", "tests", "samples" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories))
            .Where(project => Regex.IsMatch(File.ReadAllText(project), "PackageReference[^>]+Version=")));

    [Fact]
    public void No_source_file_is_longer_than_it_can_be_read() =>
        Assert.Empty(SourceFiles.Shipped
            .Select(file => (file.Path, Lines: file.Text.Count(c => c == '\n')))
            .Where(file => file.Lines > 400)
            .Select(file => $"{file.Path}: {file.Lines} lines"));

    [Fact]
    public void No_verified_file_dangles()
    {
        var tests = string.Concat(SourceFiles.Read("tests").Select(file => file.Text));
        var dangling = Directory.EnumerateFiles(Repository.PathOf("tests"), "*.verified.*", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(file).Split(".verified.")[0])
            .Where(name => !tests.Contains('"' + name + '"', StringComparison.Ordinal)
                && !Regex.IsMatch(tests, "\\$\"" + string.Join(".*", name.Split('.', '-').Select(Regex.Escape).Take(1)) + "[.-]\\{"));
        Assert.Empty(dangling);
    }
}
