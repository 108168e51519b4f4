using System.Text;
using CyberDocs.TestKit.Pdf;

namespace CyberDocs.Tests;

/// <summary>Numbers that papers print mean what they say.</summary>
public sealed class CountTruthTests : IDisposable
{
    private const string Hospital = """
        cyberdocs: 1
        institution: { name: 見本病院, kind: 病院 }
        vendors: [{ id: v1, name: 甲社, contract: あり }, { id: v2, name: 乙社, contract: あり }]
        zones: [{ id: his, name: 基幹, kind: 基幹系 }, { id: ward, name: 病棟, kind: その他, parent: his }, { id: bed, name: 病室, kind: その他, parent: ward }]
        devices:
          - { id: SW-1, kind: スイッチ, name: 幹線, zone: his, support_end: 2030-03-31 }
          - { id: PC-1, kind: 端末PC, name: 病棟端末, zone: ward }
          - { id: PC-2, kind: 端末PC, name: 病室端末, zone: bed }
          - { id: SV-1, kind: サーバ, name: 電子カルテ, zone: bed, support_end: 2030-03-31 }
          - { id: UM-1, kind: USBメモリ, name: 控え, zone: bed }
          - { id: PC-9, kind: 端末PC, name: 旧端末, zone: bed, state: 廃棄 }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-counts-").FullName;

    [Fact]
    public void A_zone_counts_the_devices_of_the_zones_within_it()
    {
        var text = Text("network-diagram", "06-1");

        Assert.Contains("基幹基幹系―〔要記入〕〔要記入〕5病棟その他基幹〔要記入〕〔要記入〕4病室その他病棟〔要記入〕〔要記入〕3", text, StringComparison.Ordinal);
        Assert.Contains("台数は、その内側の区分のものを含みます", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_disposed_of_stands_in_the_ledger_and_in_no_count_of_the_network()
    {
        var text = Text("network-diagram", "06-1");

        Assert.Contains("機器5台（廃棄済みの1台を除く）", text, StringComparison.Ordinal);
        Assert.Contains("図と台数は、廃棄済みの1台を含みません", text, StringComparison.Ordinal);
        Assert.DoesNotContain("廃棄済み", Text("network-diagram", "06-1", Hospital.Replace(", state: 廃棄", "", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Zones_without_zones_within_are_counted_without_a_word() =>
        Assert.DoesNotContain("内側の区分", Text("network-diagram", "06-1", Hospital.Replace(", parent: his", "", StringComparison.Ordinal).Replace(", parent: ward", "", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Theory]
    [InlineData("ledger", "04", "※使用中の2台はサポート期限の日付がなく、終了しているかどうかが分かりません")]
    [InlineData("bcp", "07-1", "※使用中の2台はサポート期限の日付がなく、終了しているかどうかが分からない")]
    public void No_support_that_ended_is_not_claimed_of_devices_without_a_date(string document, string number, string expected)
    {
        Assert.Contains(expected, Text(document, number), StringComparison.Ordinal);
        Assert.DoesNotContain("サポート期限の日付がなく", Text(document, number, Hospital.Replace(", zone: ward }", ", support_end: 2030-03-31 }", StringComparison.Ordinal)
            .Replace("病室端末, zone: bed }", "病室端末, support_end: 2030-03-31 }", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Classes_are_counted_in_the_order_in_which_the_form_asks_for_them() =>
        Assert.Contains("チェックリストの区分別サーバ1100端末PC3200ネットワーク機器1100その他1100種別", Text("ledger", "04"), StringComparison.Ordinal);

    [Fact]
    public void The_cover_says_the_same_notice_on_the_line_of_what_is_missing()
    {
        Text("cover", "00", Hospital, "checklist-vendor");
        var pdf = new PdfReader(File.ReadAllBytes(Directory.EnumerateFiles(folder, "00*.pdf").Single()));
        var glyphs = new PdfContent(pdf, pdf.Pages[0].Page).All.ToString();

        Assert.Contains("どの項目も未記入　〃", glyphs, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Text(string document, string number, string yaml = Hospital, params string[] further)
    {
        var engine = new CyberDocsEngine();
        var read = engine.Read(new MemoryStream(Encoding.UTF8.GetBytes(yaml)), "d.yaml");
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Findings.Severity.Error);
        engine.Generate(read, folder, new GenerateOptions { Date = new DateOnly(2026, 4, 1), Formats = ["pdf"], Documents = [document, .. further], Overwrite = true });
        var pdf = new PdfStructure(new PdfReader(File.ReadAllBytes(Directory.EnumerateFiles(folder, number + "*.pdf").Single())));
        return string.Concat(pdf.Root.Text("TOC").Where(c => !char.IsWhiteSpace(c)));
    }
}
