using CyberDocs.Model;
using CyberDocs.Reading;

namespace CyberDocs.Dossiers.Tests.Reading;

public class ZoneCyclesTests
{
    [Theory]
    [InlineData("a<b b<c c", "")]
    [InlineData("a<a", "a")]
    [InlineData("a<b b<c c<b", "b")]
    [InlineData("c<a b<c a<b d<a", "c")]
    [InlineData("a<b b<a c<d d<c e<c", "a c")]
    [InlineData("a<nowhere b<a", "")]
    public void Each_circle_is_cut_at_its_first_zone(string zones, string cut)
    {
        var (parents, cuts) = ZoneCycles.Cut(Parsed(zones), out _);
        Assert.Equal(cut, string.Join(' ', cuts.Order(StringComparer.Ordinal)));
        Assert.All(parents.Keys, id => AssertEnds(parents, id));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Work_grows_as_the_zones_do_however_deep_they_nest(int direction)
    {
        const int Count = 20_000;
        var zones = Enumerable.Range(0, Count).Select(i => Zone($"z{i}", $"z{i + direction}")).ToList();
        ZoneCycles.Cut(zones, out var steps);
        Assert.InRange(steps, Count, 3 * Count);

        // All in one circle, and as many that lead into it.
        var circle = Enumerable.Range(0, Count).Select(i => Zone($"z{i}", $"z{(i + 1) % Count}")).Concat(Enumerable.Range(0, Count).Select(i => Zone($"y{i}", $"z{i}"))).ToList();
        var (_, cuts) = ZoneCycles.Cut(circle, out steps);
        Assert.Equal(["z0"], cuts);
        Assert.InRange(steps, Count, 8 * Count);
    }

    [Fact]
    public void Zones_of_one_id_lead_in_no_circle_either_way()
    {
        var (dossier, findings) = ReadingSteps.Dossier(
            """
            {"cyberdocs":1,"institution":{"name":"備前病院"},
             "zones":[{"id":"a","name":"A"},{"id":"b","name":"B"},{"id":"a","name":"A2","parent":"b"},{"id":"b","name":"B2","parent":"a"},{"id":"c","name":"C","parent":"c"}]}
            """);
        Assert.Equal([null, null, null, null, null], dossier!.Zones.Select(zone => zone.Parent));
        Assert.Equal(2, findings.Findings.Count(finding => finding.Code.Id == "CD1050"));
        Assert.Single(findings.Findings, finding => finding.Code == ReadingFindings.ZoneCycle);
    }

    private static void AssertEnds(Dictionary<string, string?> parents, string start)
    {
        var seen = new HashSet<string>();
        for (var at = start; at is not null; at = parents.GetValueOrDefault(at))
        {
            Assert.True(seen.Add(at), start);
        }
    }

    private static List<Zone> Parsed(string zones) => [.. zones.Split(' ').Select(each => each.Split('<')).Select(parts => Zone(parts[0], parts.ElementAtOrDefault(1)))];

    private static Zone Zone(string id, string? parent) => new() { Id = id, Name = id, Parent = parent };
}
