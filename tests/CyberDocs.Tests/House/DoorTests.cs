using System.Text.RegularExpressions;
using System.Xml.Linq;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.House;

/// <summary>Who may look into whose inner rooms: nobody outside the package, and within it who <c>src/README.md</c> gives a reason for.</summary>
public sealed partial class DoorTests
{
    private static readonly HashSet<string> Shipped =
        [.. Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories).Select(path => Path.GetFileNameWithoutExtension(path))];

    /// <summary>Assemblies that are clients of the others: what they need is public.</summary>
    public static TheoryData<string> Clients => ["CyberDocs.Cli", "CyberDocs.Skia"];

    [Theory]
    [MemberData(nameof(Clients))]
    public void Clients_use_only_what_is_public(string client) =>
        Assert.Empty(Opened().Where(door => door.To == client).Select(door => $"{door.From} opens its inner rooms to {client}"));

    [Fact]
    public void Every_door_between_our_own_assemblies_has_its_reason() =>
        Assert.Equal(
            Reasons().Select(reason => $"{reason.From} → {reason.To}"),
            Opened().Where(door => Shipped.Contains(door.To)).Select(door => $"{door.From} → {door.To}").Order(StringComparer.Ordinal));

    [Fact]
    public void Tests_from_outside_see_what_integrators_see() =>
        Assert.Empty(Opened().Where(door => door.To == "CyberDocs.Outside.Tests"));

    private static IEnumerable<(string From, string To)> Opened() => Shipped.SelectMany(from =>
        XDocument.Load(Repository.PathOf("src", from, from + ".csproj")).Descendants("InternalsVisibleTo").Select(to => (from, to.Attribute("Include")!.Value)));

    private static IEnumerable<(string From, string To)> Reasons() =>
        from line in File.ReadLines(Repository.PathOf("src", "README.md"))
        let row = DoorRow().Match(line)
        where row.Success
        from to in row.Groups["to"].Value.Split('、', ',').Select(name => name.Trim())
        let door = (From: row.Groups["from"].Value, To: to)
        orderby $"{door.From} → {door.To}"
        select door;

    [GeneratedRegex(@"^\| (?<from>CyberDocs[\w.]*) → (?<to>CyberDocs[\w., ]*) \| \S.* \|$")]
    private static partial Regex DoorRow();
}
