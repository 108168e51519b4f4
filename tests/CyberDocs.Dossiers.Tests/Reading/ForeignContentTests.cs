using System.IO.Compression;
using System.Text;
using CyberDocs.Findings;
using CyberDocs.Reading;

namespace CyberDocs.Dossiers.Tests.Reading;

/// <summary>Files that are no text give one finding each, which says what they seem to be.</summary>
public sealed class ForeignContentTests
{
    private readonly FindingCollector findings = new();

    [Theory]
    [InlineData("xl/workbook.xml", "CD1008", "Excelブックのようです")]
    [InlineData("word/document.xml", "CD1009", "Word文書のようです")]
    [InlineData("photo.txt", "CD1024", "ZIPなど")]
    public void A_package_is_told_by_the_names_of_its_parts(string part, string code, string words)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry(part);
        }

        ReportsOnly(stream.ToArray(), code, words);
    }

    [Fact]
    public void Papers_pictures_and_old_office_files_are_told_by_their_first_bytes()
    {
        ReportsOnly([.. "%PDF-1.7\n"u8, 0xE2, 0xE3, 0xCF, 0xD3], "CD1009", "PDFのようです");
        ReportsOnly([0x89, .. "PNG\r\n"u8, 0x1A], "CD1024", "画像のようです");
        ReportsOnly([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "CD1023", "パスワード付き");
        ReportsOnly("<!DOCTYPE html><p>台帳</p>"u8.ToArray(), "CD1024", "HTMLかXML");
        ReportsOnly(Encoding.Unicode.GetBytes("cyberdocs: 1\ninstitution: { name: a }\n"), "CD1259", "BOM）のない UTF-16 のようです");
    }

    [Theory]
    [InlineData("cyberdocs: 1\ninstitution: { name: 見本医院, kind: 診療所 }\n")]
    [InlineData("管理番号,種別,機器名\nPC-1,端末,受付\n")]
    [InlineData("管理番号,メモ\r\nPC-1,ひらがなとカタカナ（全角）です。\r\n")]
    [InlineData("機器名\n電子カルテのサーバー①\n")]
    public void Text_in_an_encoding_that_is_not_read_is_one_finding_that_names_it(string text)
    {
        var euc = CodePagesEncodingProvider.Instance.GetEncoding(51932)!;
        var jis = CodePagesEncodingProvider.Instance.GetEncoding(50220)!;
        ReportsOnly(euc.GetBytes(text), "CD1259", "EUC-JP");
        ReportsOnly(jis.GetBytes(text), "CD1259", "ISO-2022-JP");
        ReportsOnly(new UnicodeEncoding(false, false).GetBytes(text), "CD1259", "（BOM）のない UTF-16 ");
        ReportsOnly(new UnicodeEncoding(true, false).GetBytes(text), "CD1259", "UTF-16（ビッグエンディアン）");
        ReportsOnly(new UTF32Encoding(false, false).GetBytes(text), "CD1259", "UTF-32");
    }

    [Theory]
    [InlineData("管理番号,機器名\nPC-1,ﾃﾞｰﾀﾍﾞｰｽ･ｻｰﾊﾞｰ\n")]
    [InlineData("ｶﾅ､ﾀﾞｹ\n")]
    [InlineData("髙\n")]
    [InlineData("熙,熙\n")]
    [InlineData("管理番号,種別,機器名\nPC-1,端末,受付\n")]
    [InlineData("ﾎｹﾝﾉｼｮｳ,ｼﾝﾘｮｳｼﾞｮ,ｱｲｳｴｵ\n")]
    public void Text_of_Windows_is_none_of_them(string text)
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(932)!;
        Assert.Null(UnreadEncoding.Of(windows.GetBytes(text)));
        Assert.Null(UnreadEncoding.Of(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(text, SourceDecoder.Decode(windows.GetBytes(text), "x", mindEncoding: false, findings));
        Assert.Empty(findings.Findings);
    }

    [Fact]
    public void Noise_is_one_finding_however_long()
    {
        var bytes = new byte[100_000];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)((i * 7919) ^ (i >> 3));
        }

        ReportsOnly(bytes, "CD1024", "プログラムや圧縮データ");
    }

    [Theory]
    [InlineData("管理番号,種別,機器名,設置場所\nSV-001,サーバ,電子カルテ,サーバ室\n", "d.yaml", true)]
    [InlineData("\"id\";\"kind\";\"name\"\n", "d.yaml", true)]
    [InlineData("a,b\n", "d.csv", true)]
    [InlineData("cyberdocs: 1\ninstitution: { name: 備前病院, kind: 病院, beds: 100 }\n", "d.yaml", false)]
    [InlineData("", "d.yaml", false)]
    public void A_table_is_told_by_its_headings_or_its_name(string text, string file, bool isTable) =>
        Assert.Equal(isTable ? "CD1025" : null, ForeignContent.ExplainTable(text, file)?.Code.Id);

    [Fact]
    public void A_few_control_characters_are_text_and_reported_where_they_stand()
    {
        Assert.NotNull(SourceDecoder.Decode("管理番号\0,種別\u0001\n"u8, "a.csv", mindEncoding: false, findings));
        Assert.Equal("CD1005@1,5 CD1005@1,9", findings.Short());
    }

    private static void ReportsOnly(byte[] bytes, string code, string words)
    {
        var own = new FindingCollector();
        Assert.Null(SourceDecoder.Decode(bytes, "d.yaml", mindEncoding: true, own));
        var finding = Assert.Single(own.Findings);
        Assert.Equal(code, finding.Code.Id);
        Assert.Contains(words, finding.JapaneseMessage, StringComparison.Ordinal);
    }
}
