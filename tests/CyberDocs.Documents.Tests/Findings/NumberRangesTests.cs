using CyberDocs.Findings;

namespace CyberDocs.Documents.Tests.Findings;

public class NumberRangesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("PC-1", "PC-1")]
    [InlineData("PC-001 PC-002", "PC-001、PC-002")]
    [InlineData("PC-001 PC-002 PC-003", "PC-001～PC-003")]
    [InlineData("PC-003 SV-1 PC-001 PC-002", "PC-001～PC-003、SV-1")]
    [InlineData("PC-098 PC-099 PC-100 PC-101", "PC-098～PC-101")]
    [InlineData("PC-8 PC-9 PC-10", "PC-8～PC-10")]
    [InlineData("PC-8 PC-9 PC-010", "PC-8、PC-9、PC-010")]
    [InlineData("PC-1 PC-1 PC-2", "PC-1、PC-2")]
    [InlineData("PC-1 PC-3 PC-5", "PC-1、PC-3、PC-5")]
    [InlineData("内視鏡端末 CT 内視鏡端末2", "内視鏡端末、内視鏡端末2、CT")]
    [InlineData("1 2 3", "1～3")]
    [InlineData("A12345678901 A12345678902 A12345678903", "A12345678901～A12345678903")]
    public void Numbers_are_written_as_people_write_them(string numbers, string text) =>
        Assert.Equal(text, NumberRanges.Of(numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData("PC-1 PC-3 PC-5", 2, "PC-1、PC-3、…")]
    [InlineData("PC-1 PC-3 PC-5", 3, "PC-1、PC-3、PC-5")]
    [InlineData("PC-1 PC-2 PC-3 SV-1 SV-3", 1, "PC-1～PC-3、…")]
    public void As_many_are_named_as_are_wanted(string numbers, int most, string text) =>
        Assert.Equal(text, NumberRanges.Of(numbers.Split(' '), most: most));

    [Fact]
    public void No_number_of_a_long_ledger_is_lost()
    {
        var numbers = Enumerable.Range(0, 3_000).Where(i => i % 7 != 0).Select(i => $"{(char)('A' + (i % 3))}-{i:0000}").ToList();
        var named = NumberRanges.Of(numbers).Split('、').SelectMany(Expand).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(numbers.ToHashSet(StringComparer.Ordinal), named);
    }

    private static IEnumerable<string> Expand(string entry)
    {
        var ends = entry.Split('～');
        var first = int.Parse(ends[0][2..], System.Globalization.CultureInfo.InvariantCulture);
        var last = int.Parse(ends[^1][2..], System.Globalization.CultureInfo.InvariantCulture);
        return Enumerable.Range(first, last - first + 1).Select(i => $"{ends[0][..2]}{i:0000}");
    }

    [Theory]
    [InlineData("PC-001～PC-003、PC-010（4台）", "PC-001 PC-002 PC-003 PC-010")]
    [InlineData("9～11（3台）", "9 10 11")]
    [InlineData("PC-1、PC-2（2台）", "PC-1 PC-2")]
    [InlineData("PC-001～PC-003（4台）", "PC-001～PC-003（4台）")]
    [InlineData("PC-003～PC-001（3台）", "PC-003～PC-001（3台）")]
    [InlineData("PC-001～SV-003（3台）", "PC-001～SV-003（3台）")]
    [InlineData("PC-000000001～PC-999999999（3台）", "PC-000000001～PC-999999999（3台）")]
    [InlineData("SV-001", "SV-001")]
    public void A_row_of_several_devices_gives_each_of_them(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', NumberRanges.Expand(text)));
}
