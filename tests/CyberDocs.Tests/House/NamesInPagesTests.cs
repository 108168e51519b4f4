using System.Text.RegularExpressions;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.House;

/// <summary>What the pages about the repository name is there: links, and in backticks files and folders by the end of their path, types and members by their name.</summary>
public sealed partial class NamesInPagesTests
{
    // Templates' guides speak of folders that their reader makes, and the changelog of what is no more.
    private static readonly string[] Pages =
    [
        "README.md", "CONTRIBUTING.md", "SECURITY.md", "src/README.md",
        .. new[] { "src", "samples", "docs/integrators", ".github" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.md", SearchOption.AllDirectories)).Select(Relative).Where(page => page != "src/README.md"),
    ];

    private static readonly List<string> Paths = [.. Directory.EnumerateFileSystemEntries(Repository.Root).SelectMany(Below).Select(Relative)];

    private static readonly HashSet<string> Words =
        [.. SourceFiles.Read("src", "tests", "samples", "docs").SelectMany(file => Word().Matches(file.Text)).Select(match => match.Value)];

    [Fact]
    public void Every_link_leads_to_a_file_or_folder() =>
        Assert.Empty(
            from page in Paths
            where page.EndsWith(".md", StringComparison.Ordinal)
            from Match link in Link().Matches(Fence().Replace(File.ReadAllText(Repository.PathOf(page)), ""))
            let target = Relative(Path.GetFullPath(link.Groups["target"].Value, Repository.PathOf(Path.GetDirectoryName(page)!)))
            where !IsMade(target) && !Path.Exists(Repository.PathOf(target))
            select $"{page}: {target}");

    [Fact]
    public void Every_path_in_backticks_is_a_path_of_the_repository() =>
        Assert.Empty(NamesOf(Pages, name => PathLike().IsMatch(name) && !IsMade(name) && !IsThere(name)));

    [Fact]
    public void Every_type_or_member_in_backticks_stands_in_a_source() =>
        Assert.Empty(NamesOf(["CONTRIBUTING.md", "src/README.md"], name => TypeLike().IsMatch(name) && !name.Split('.').All(Words.Contains)));

    [Theory]
    [InlineData("tests/CyberDocs.Tests/House/RoomTable.cs", true)]
    [InlineData("Model/Device.cs", true)]
    [InlineData("Dossiers/Model/NAME.Shape.cs", true)]
    [InlineData("templates/<id>", true)]
    [InlineData("Model/Devices.cs", false)]
    [InlineData("templates/editions/guideline.*.yml", false)]
    public void A_path_is_known_by_its_end(string name, bool isThere) => Assert.Equal(isThere, IsThere(name));

    private static IEnumerable<string> NamesOf(IEnumerable<string> pages, Func<string, bool> isAsked) =>
        from page in pages
        from Match code in Code().Matches(Fence().Replace(File.ReadAllText(Repository.PathOf(page)), ""))
        let name = code.Groups["text"].Value
        where isAsked(name)
        select $"{page}: {name}";

    // NAME, xxx, <id> and * stand for what the reader puts there; a project is named without its first word as well, a type's file without its ending.
    private static bool IsThere(string name)
    {
        var pattern = Regex.Replace(Regex.Escape(name.TrimEnd('/')), @"\\\*|<\w+>|NAME|NNN|xxx", "[^/]+");
        var path = new Regex($@"(^|/)(CyberDocs\.)?{pattern}(\.cs)?$", RegexOptions.CultureInvariant);
        return Paths.Exists(path.IsMatch);
    }

    // What builds and runs make, as .gitignore says.
    private static bool IsMade(string name) => name.StartsWith("artifacts/", StringComparison.Ordinal) || name.StartsWith("out/", StringComparison.Ordinal);

    private static IEnumerable<string> Below(string entry) => Path.GetFileName(entry) is "artifacts" or ".git" or "out" ? [] :
        Directory.Exists(entry) ? [entry, .. Directory.EnumerateFileSystemEntries(entry, "*", SearchOption.AllDirectories)] : [entry];

    private static string Relative(string path) => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');

    [GeneratedRegex("```.*?```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`(?<text>[^`\n]+)`")]
    private static partial Regex Code();

    // Addresses of the net are no files; docfx finds what leads nowhere within the site.
    [GeneratedRegex(@"\]\((?!\w+:)(?<target>[^)\s#]+)(#[^)\s]*)?\)")]
    private static partial Regex Link();

    // A number between strokes is a place in a dossier (devices/0/place), no folder.
    [GeneratedRegex(@"^[A-Za-z.<*][\w.<>*+-]*(/[A-Za-z.<*][\w.<>*+-]*)+/?$|^[\w.*-]+\.(cs|md|yaml|csproj|props|targets|sbn-html|verified\.txt)$")]
    private static partial Regex PathLike();

    // One word alone may be a heading.
    [GeneratedRegex(@"^[A-Z][a-z]+([A-Z][A-Za-z0-9]*)+(\.[A-Z][A-Za-z0-9]*)*$|^[A-Z][a-z]+(\.[A-Z][A-Za-z0-9]*)+$")]
    private static partial Regex TypeLike();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
