using CyberDocs.TestKit;

namespace CyberDocs.Tests.House;

/// <summary>The C# sources of what ships, as the house rules read them.</summary>
internal static class SourceFiles
{
    public static IReadOnlyList<(string Path, string Text)> Shipped { get; } = Read("src");

    public static IReadOnlyList<(string Path, string Text)> Read(params string[] folders) =>
    [
        .. folders
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Select(file => (Path: Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File: file))
            .Where(entry => !entry.Path.Contains("/obj/", StringComparison.Ordinal) && !entry.Path.Contains("/bin/", StringComparison.Ordinal))
            .OrderBy(entry => entry.Path, StringComparer.Ordinal)
            .Select(entry => (entry.Path, File.ReadAllText(entry.File))),
    ];
}
