using CyberDocs.Findings;
using CyberDocs.Intake;

namespace CyberDocs.Documents.Tests.Intake;

public sealed class InputLimitsTests
{
    [Fact]
    public void Every_limit_has_a_name_of_its_own_and_can_be_changed_by_it()
    {
        Assert.Equal(InputLimit.All.Count, InputLimit.All.Select(limit => limit.Key).Distinct().Count());
        foreach (var limit in InputLimit.All)
        {
            Assert.Equal(7, InputLimits.Default.With([$"{limit.Key}=7"])[limit]);
            Assert.Equal(limit.Most, InputLimits.Default[limit]);
        }
    }

    [Theory]
    [InlineData("columns")]
    [InlineData("columns=0")]
    [InlineData("columns=-1")]
    [InlineData("colums=5")]
    [InlineData("=5")]
    public void A_line_that_names_no_limit_is_refused_with_all_names(string line) =>
        Assert.Contains("file-bytes=", Assert.Throws<ArgumentException>(() => InputLimits.Default.With([line])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_limit_that_is_reached_says_its_name_its_number_and_how_to_raise_it()
    {
        var refused = Assert.Throws<InputRefusedException>(() => new InputMeter(InputLimits.Default.With(InputLimit.Nodes, 1), 0).Add(InputLimit.Nodes, 2));
        var finding = refused.At(new SourcePlace("f.csv"));
        Assert.Equal("CD1160", finding.Code.Id);
        Assert.Contains("値の数、上限 1", finding.JapaneseMessage, StringComparison.Ordinal);
        Assert.Contains("--limit nodes=", finding.EnglishRemedy, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_file_unpacks_to_depends_on_its_size()
    {
        Assert.Equal(InputLimit.PlainBytes.Most, new InputMeter(null, 10).MostUnpacked);
        Assert.Equal(InputLimit.Ratio.Most * 10_000_000, new InputMeter(null, 10_000_000).MostUnpacked);
        Assert.Equal(InputLimit.UnpackedBytes.Most, new InputMeter(null, long.MaxValue).MostUnpacked);
    }

    [Fact]
    public void A_cancelled_reading_ends_within_a_few_thousand_counts()
    {
        using var source = new CancellationTokenSource();
        var meter = new InputMeter(null, 0, source.Token);
        source.Cancel();
        var counted = 0;
        Assert.Throws<OperationCanceledException>(() =>
        {
            for (; counted < 100_000; counted++)
            {
                meter.Node();
            }
        });
        Assert.InRange(counted, 0, 5000);
    }
}
