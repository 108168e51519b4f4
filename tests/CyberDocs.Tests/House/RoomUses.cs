using System.Text.RegularExpressions;

namespace CyberDocs.Tests.House;

/// <summary>Finds the rooms that a source file names: by a using of any kind, by a full name, and by a name that begins inside its own namespace.</summary>
/// <param name="sources">All files: their namespaces are the rooms.</param>
internal sealed partial class RoomUses(IReadOnlyList<(string Path, string Text)> sources)
{
    private const string Root = "CyberDocs";

    private readonly Dictionary<string, HashSet<string>> types = sources.GroupBy(file => RoomOf(file.Text), StringComparer.Ordinal)
        .ToDictionary(room => room.Key, room => room.SelectMany(file => Declared().Matches(file.Text).Select(match => match.Groups["name"].Value)).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>All rooms; that of the namespace <c>CyberDocs</c> itself is empty.</summary>
    public IReadOnlyCollection<string> Rooms => types.Keys;

    /// <summary>The room of a file, from its namespace.</summary>
    public static string RoomOf(string text)
    {
        var name = NamespaceLine().Match(text).Groups["name"].Value;
        return name.Length > Root.Length ? name[(Root.Length + 1)..] : "";
    }

    /// <summary>The other rooms that a file names, without those around it.</summary>
    public IReadOnlyList<string> Of(string text)
    {
        var own = RoomOf(text);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Match use in Using().Matches(text))
        {
            var name = use.Groups["name"].Value;
            while (name.Length > Root.Length && !types.ContainsKey(name[(Root.Length + 1)..]))
            {
                name = name[..Math.Max(0, name.LastIndexOf('.'))];
            }

            found.Add(name.Length > Root.Length ? name[(Root.Length + 1)..] : own);
        }

        foreach (Match use in Dotted().Matches(Using().Replace(Comment().Replace(text, ""), "")))
        {
            found.UnionWith(Named(own, use.Value.Split('.')));
        }

        found.RemoveWhere(room => room == own || room.Length == 0 || own.StartsWith(room + ".", StringComparison.Ordinal));
        return [.. found];
    }

    // A name may begin at each namespace around the file, or at the root; only one that a type of the room ends counts: `Documents.Count` may be a member.
    private IEnumerable<string> Named(string own, string[] parts)
    {
        for (var around = $"{Root}.{own}".TrimEnd('.'); ; around = around[..Math.Max(0, around.LastIndexOf('.'))])
        {
            for (var length = parts.Length - 1; length > 0; length--)
            {
                var full = (around + "." + string.Join('.', parts[..length])).TrimStart('.');
                if (full.StartsWith(Root + ".", StringComparison.Ordinal) && types.TryGetValue(full[(Root.Length + 1)..], out var known) && known.Contains(parts[length]))
                {
                    yield return full[(Root.Length + 1)..];
                }
            }

            if (around.Length == 0)
            {
                yield break;
            }
        }
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^\s*(?:global )?using (?:static |\w+ = )?(?<name>CyberDocs[\w.]*);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"(?<![\w.""])[A-Z]\w*(?:\.[A-Z]\w*)+")]
    private static partial Regex Dotted();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(?:public|internal) [\w ]*?(?:class|record struct|record|interface|enum|struct|delegate [\w<>?]+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declared();
}
