using System.Text;
using CyberDocs.Findings;
using CyberDocs.Reading;

namespace CyberDocs.Dossiers.Tests.Reading;

public class JsonDataReaderTests
{
    private readonly FindingCollector findings = new();

    [Fact]
    public void Every_value_knows_its_line_column_and_pointer()
    {
        var root = (DataMap)Read("{\n  \"𠮷\": \"髙\", \"a\": [1,\r\n    {\"b\": true}]\r}")!;
        Assert.Equal(new("f.json", 1, 1, null, ""), root.Place);
        Assert.Equal(new("f.json", 2, 14, null, "a"), root.Entries[1].KeyPlace);
        var list = (DataList)root.Find("a")!;
        Assert.Equal(new("f.json", 2, 20, null, "a/0"), list.Items[0].Place);
        Assert.Equal(new("f.json", 3, 11, null, "a/1/b"), ((DataMap)list.Items[1]).Find("b")!.Place);
        Assert.Empty(findings.Findings);
    }

    [Fact]
    public void Numbers_keep_their_text()
    {
        var root = (DataMap)Read("""{"v": 6.0, "n": null, "q": "007"}""")!;
        Assert.Equal(("6.0", ScalarKind.Number), Scalar(root, "v"));
        Assert.Equal(("", ScalarKind.Null), Scalar(root, "n"));
        Assert.Equal(("007", ScalarKind.Quoted), Scalar(root, "q"));
    }

    [Theory]
    [InlineData("{\n \"a\": 1, // note\n}", "CD1012@2,10")]
    [InlineData("{\"a\": [1,2,\n]}", "CD1013@1,11")]
    [InlineData("{\"a\": 1,}", "CD1013@1,8")]
    [InlineData("{\"a\" 1}", "CD1011@1,6")]
    [InlineData("{\"髙\": 1", "CD1011@1,8")]
    [InlineData("{\"a\": 01}", "CD1011@1,8")]
    [InlineData("{} {}", "CD1011@1,4")]
    [InlineData("[\"a\nb\"]", "CD1011@1,4")]
    [InlineData("   ", "CD1001@0,0")]
    public void What_is_not_JSON_is_reported_where_it_breaks(string json, string expected)
    {
        Assert.Null(Read(json));
        Assert.Equal(expected, findings.Short());
    }

    [Fact]
    public void A_repeated_key_is_reported_with_both_places_and_the_first_value_stays()
    {
        var root = (DataMap)Read("{\"a\": 1,\n\"a\": 2}")!;
        Assert.Equal("CD1015@2,1", findings.Short());
        Assert.Equal(["a", "f.json(1,2)"], findings.Findings[0].Arguments.Select(argument => argument.Japanese));
        Assert.Equal("1", Assert.IsType<DataScalar>(Assert.Single(root.Entries).Value).Text);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(1_000_000, false)]
    public void Nesting_is_limited(int depth, bool isRead)
    {
        var root = Read(new string('[', depth) + new string(']', depth));
        Assert.Equal(isRead, root is not null);
        Assert.Equal(isRead ? "" : "CD1014@1,65", findings.Short());
    }

    [Fact]
    public void Half_a_character_in_an_escape_is_reported()
    {
        var root = (DataMap)Read("""{"a": "x\ud842y", "b": "\ud842\udfb7", "\udc00": "\u0000\n\/"}""")!;
        Assert.Equal("CD1007@1,7 CD1007@1,40 CD1005@1,50", findings.Short());
        Assert.Equal("x〓y", Scalar(root, "a").Text);
        Assert.Equal("𠮷", Scalar(root, "b").Text);
        Assert.Equal("〓\n/", Scalar(root, "〓").Text);
    }

    [Fact]
    public void A_line_of_a_million_characters_is_read_in_one_pass()
    {
        var root = (DataList)Read("[" + string.Concat(Enumerable.Repeat("\"髙\",", 250_000)) + "0]")!;
        Assert.Equal(250_001, root.Items.Count);
        Assert.Equal(1_000_002, root.Items[^1].Place.Column);
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled() => Assert.Throws<OperationCanceledException>(
        () => JsonDataReader.Read("[1]"u8, "f.json", findings, cancellation: new CancellationToken(canceled: true)));

    private static (string Text, ScalarKind Kind) Scalar(DataMap map, string key) =>
        map.Find(key) is DataScalar scalar ? (scalar.Text, scalar.Kind) : throw new KeyNotFoundException(key);

    private DataNode? Read(string json) => JsonDataReader.Read(Encoding.UTF8.GetBytes(json), "f.json", findings);
}
