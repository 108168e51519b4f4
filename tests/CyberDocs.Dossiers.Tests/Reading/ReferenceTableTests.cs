using CyberDocs.Findings;
using CyberDocs.Reading;
using CyberDocs.TestKit;

namespace CyberDocs.Dossiers.Tests.Reading;

/// <summary>Records are found by id and by name, however many share one.</summary>
public sealed class ReferenceTableTests
{
    [Fact]
    public void A_record_that_is_announced_twice_under_one_name_is_one_match()
    {
        var table = new ReferenceTable();
        table.Announce("a", "端末");
        table.Announce("b", "端末");
        table.Announce("a", "端末");
        var matches = new List<string>();
        Assert.Equal(MatchRank.Name, table.Find("端末", matches));
        Assert.Equal(["a", "b"], matches);
    }

    [Theory]
    [InlineData(null, "setouchi, kibi")]
    [InlineData("B2", "瀬戸内, 吉備")]
    public void Who_keeps_a_workbook_is_offered_names_and_who_writes_a_file_ids(string? cell, string offered)
    {
        var findings = new FindingCollector();
        var context = new BindContext(findings);
        context["vendors"].Announce("setouchi", "瀬戸内");
        context["vendors"].Announce("kibi", "吉備");
        Assert.Equal("まったく別の会社", context.Resolve("vendor", "まったく別の会社", new SourcePlace("d", 2, 2) { Cell = cell }, ["vendors"]));
        Assert.Equal(offered, Assert.Single(findings.Findings).Arguments[^1].Japanese);
    }

    [Fact]
    public void A_hundred_thousand_records_of_one_name_are_looked_up_many_times_in_no_time() => Hang.Guard(
        () =>
        {
            var table = new ReferenceTable();
            for (var i = 0; i < 100_000; i++)
            {
                table.Announce(FormattableString.Invariant($"d{i}"), "端末");
            }

            for (var i = 0; i < 100_000; i++)
            {
                var matches = new List<string>();
                table.Find("端末", matches);
                Assert.InRange(matches.Count, 2, 100);
            }
        },
        "names of references");
}
