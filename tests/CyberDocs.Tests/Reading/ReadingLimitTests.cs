using System.Text;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Reading;

/// <summary>Small dossiers and ledgers that once took the memory or the time of large ones.</summary>
public sealed class ReadingLimitTests : IDisposable
{
    private const string Head = "cyberdocs: 1\ninstitution: { name: 見本医院, kind: 診療所 }\n";

    private static readonly CyberDocsEngine Engine = new();

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-limits-").FullName;

    public static TheoryData<string, string, string> Files
    {
        get
        {
            var (word, records) = (new string('a', (1 << 20) + 1), string.Concat(Enumerable.Repeat("{},", 150_000)));
            return new()
            {
                { "dossier.yaml", $"{Head}vendors: [{{ id: v, name: {word} }}]\n", "一つの値の字数" },
                { "dossier.json", $"{{\"cyberdocs\":1,\"institution\":{{\"name\":\"{word}\"}}}}", "一つの値の字数" },
                { "ledger.csv", $"管理番号,種別\n{word},端末\n", "一つの値の字数" },
                { "dossier.yaml", $"{Head}vendors: [{records}]\n", "値の数" },
                { "dossier.json", $"{{\"cyberdocs\":1,\"institution\":{{\"name\":\"x\"}},\"vendors\":[{records}{{}}]}}", "値の数" },
            };
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_value_without_end_and_records_that_say_nothing_reach_a_limit(string name, string text, string limit)
    {
        var dossier = name == "ledger.csv" ? Written("dossier.yaml", $"{Head}devices: ledger.csv\n") : Path.Combine(folder, name);
        var path = Written(name, text);
        var finding = Assert.Single(Engine.Read(dossier).Findings, finding => finding.Code.Id == "CD1160");
        Assert.Contains(limit, finding.JapaneseMessage, StringComparison.Ordinal);
        Assert.Equal(path, finding.Place.File);
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("{, \"")]
    [InlineData("　")]
    public void A_long_line_that_is_no_YAML_costs_as_much_as_it_is_long(string part) => Growth.AssertGrows(
        count => Growth.Allocated(() => Assert.Contains(
            Engine.Read(Written("dossier.yaml", $"{Head}vendors: [\n{string.Concat(Enumerable.Repeat(part, count))}]]\n")).Findings,
            finding => finding.Code.Id is "CD1010" or "CD1014" or "CD1016")),
        20_000);

    private string Written(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }
}
