using CyberDocs.Findings;

namespace CyberDocs.Documents.Tests.Findings;

public class NearestNameTests
{
    private static readonly string[] Keys = ["institution", "people", "vendors", "systems", "zones", "support_end"];

    [Theory]
    [InlineData("instituton", "institution")]
    [InlineData("sytsems", "systems")]
    [InlineData("Vendors", "vendors")]
    [InlineData("ｚｏｎｅ", "zones")]
    [InlineData("support", "support_end")]
    public void A_slip_finds_its_name(string wanted, string nearest) =>
        Assert.Equal(nearest, NearestName.Of(wanted, Keys));

    [Theory]
    [InlineData("")]
    [InlineData("backup_generation")]
    [InlineData("x")]
    public void A_name_like_no_other_finds_none(string wanted) => Assert.Null(NearestName.Of(wanted, Keys));

    [Fact]
    public void A_swap_of_neighbours_is_one_slip() => Assert.Equal("ab", NearestName.Of("ba", ["xy", "ab"]));

    [Fact]
    public void The_first_of_equally_near_names_wins() => Assert.Equal("zone-a", NearestName.Of("zone-x", ["zone-a", "zone-b"]));

    [Fact]
    public void A_name_longer_than_any_name_is_not_measured() =>
        Assert.Null(NearestName.Of(new string('a', 1_000_000), ["a", new string('a', 999_999)]));
}
