using CyberDocs.TestKit;

namespace CyberDocs.Cli.Tests;

public sealed class StartArgumentsTests
{
    [Fact]
    public void A_dossier_dropped_on_the_program_opens_the_page()
    {
        var dossier = Repository.PathOf("samples", "data", "dossier.yaml");
        Assert.Equal(["web", dossier], StartArguments.Of([dossier]));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("none.xlsx")]
    [InlineData("--help")]
    public void What_is_no_dossier_stays_as_it_is(string argument) => Assert.Equal([argument], StartArguments.Of([argument]));

    [Fact]
    public void Nothing_stays_nothing_where_no_window_opened_for_it() => Assert.Empty(StartArguments.Of([]));
}
