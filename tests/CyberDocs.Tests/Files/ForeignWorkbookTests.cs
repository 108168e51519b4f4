using System.IO.Compression;
using System.Text;
using CyberDocs.TestKit;
using static CyberDocs.Tests.Files.BookText;

namespace CyberDocs.Tests.Files;

public sealed class ForeignWorkbookTests
{
    private static readonly byte[] Good = Of(
        Row(1, "管理番号", "種別", "機器名") + Row(2, "A", "端末", "甲") + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\" s=\"2\"><v>45559</v></c><c r=\"C3\"><f>1+1</f><v>2</v></c></row>",
        before: "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>",
        after: "<mergeCells count=\"1\"><mergeCell ref=\"B2:B4\"/></mergeCells>");

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "空.xlsx", [], "CD1001" },
        { "CSV.xlsx", "管理番号,種別\nA,端末\n"u8.ToArray(), "CD1065" },
        { "UTF-16.xlsx", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("管理番号")).ToArray(), "CD1065" },
        { "網頁.xls", "<html><table>"u8.ToArray(), "CD1065" },
        { "絵.xlsx", [0x89, 0x50, 0x4E, 0x47, 0, 0, 1, 2], "CD1066" },
        { "古い.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, .. new byte[600]], "CD1066" },
        { "保護.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")], "CD1067" },
        { "マクロ.xlsm", Good, "CD1066" },
        { "マクロ.xlsx", EditedPackage.Of(("xl/workbook.xml", "<workbook/>"), ("xl/vbaProject.bin", "")), "CD1066" },
        { "二進.xlsb", EditedPackage.Of(("xl/workbook.bin", "")), "CD1066" },
        { "表.ods", EditedPackage.Of(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>")), "CD1066" },
        { "文書.xlsx", EditedPackage.Of(("word/document.xml", "<x/>")), "CD1066" },
        { "別の.xlsx", EditedPackage.Of(("a.txt", "x")), "CD1066" },
        { "途中まで.xlsx", Good[..^40], "CD1068" },
        { "頭だけ.xlsx", Good[..20], "CD1068" },
        { "シートなし.xlsx", EditedPackage.Of(("xl/workbook.xml", "<workbook/>")), "CD1070" },
        { "実体.xlsx", EditedPackage.With(Good, SheetPart, _ => "<!DOCTYPE d [<!ENTITY a \"aaaa\">]><worksheet>&a;</worksheet>"), "CD1068" },
        { "宣言.xlsx", EditedPackage.With(Good, SheetPart, xml => $"<?xml version=\"1.0{new string('\u202E', 8192)}\" encoding=\"UTF-8\"?>{xml}"), "CD1068" },
        { "番号なし.xlsx", Of(Row(1, "管理番号", "種別") + "<row><c t=\"s\"><v>77</v></c></row>"), "CD1068" },
        { "行が多い.xlsx", Of(Row(1, "管理番号", "種別") + "<row r=\"2000000\"><c t=\"str\"><v>A</v></c></row>"), "CD1160" },
        { "列が多い.xlsx", Of(Row(1, "管理番号", "種別") + "<row><c r=\"ZZZZ2\" t=\"str\"><v>A</v></c></row>"), "CD1160" },
        { "遠い値.xlsx", Of(Row(1, "管理番号", "種別") + string.Concat(Enumerable.Range(2, 20_000).Select(i => $"<row r=\"{i}\"><c r=\"A{i}\" t=\"str\"><v>A{i}</v></c><c r=\"XFD{i}\" t=\"str\"><v>x</v></c></row>"))), "CD1160" },
        { "長い値.xlsx", Of(Row(1, "管理番号", "種別") + $"<row><c t=\"str\"><v>{new string('a', 1 << 21)}</v></c></row>"), "CD1160" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_wrong_with_a_file_is_one_finding(string name, byte[] file, string code)
    {
        var finding = Assert.Single(ReadAs(name, file).Findings);
        Assert.StartsWith(code, finding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_unpacks_to_too_much_is_one_finding() => Assert.StartsWith("CD1160", Assert.Single(Read(Bomb()).Findings), StringComparison.Ordinal);

    [Fact]
    public void Rows_before_the_damage_are_kept_and_its_place_is_named()
    {
        var (rows, findings) = Read(EditedPackage.With(Good, SheetPart, xml => xml.Replace("<f>1+1</f>", "<f>1+1<f>", StringComparison.Ordinal)));
        Assert.Equal(["管理番号|種別|機器名", "A|端末|甲"], rows);
        Assert.StartsWith("CD1068@台帳!A3(", findings[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_shared_text_repeated_without_end_is_too_large()
    {
        var text = new string('長', 30_000);
        var book = EditedPackage.With(
            Of(Row(1, "管理番号", "種別") + string.Concat(Enumerable.Repeat("<row><c t=\"s\"><v>0</v></c></row>", 20_000))),
            "xl/sharedStrings.xml",
            _ => $"<sst><si><t>{text}</t></si></sst>");
        var (rows, findings) = Read(book);
        Assert.InRange(rows.Count, 3_000, 3_999);
        Assert.StartsWith("CD1160@台帳!A", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Damage_of_any_kind_never_stops_the_reader()
    {
        var rounds = FullRun.Count(300, 20_000);
        for (var seed = 0; seed < rounds; seed++)
        {
            var random = new Random(seed);
            var bytes = (byte[])Good.Clone();
            for (var i = random.Next(1, 20); i > 0; i--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var (rows, findings) = Read(bytes);
            Assert.True(rows.Count > 0 || findings.Count > 0, $"Nothing was read and nothing was said with seed {seed}.");
        }
    }

    [Theory]
    [InlineData(SheetPart)]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    public void Damaged_markup_inside_a_whole_package_never_stops_the_reader(string part)
    {
        string[] splinters = ["<", ">", "\"", "&#0;", "</row>", "<row/>", "<c r=\"\"/>", "-1", "99999999999", "NaN", "1E999", "[", ";", "\\", "_x", "𠮷", "\uFFFE", " hidden=\"1\"", " t=\"s\""];
        var rounds = FullRun.Count(100, 10_000);
        for (var seed = 0; seed < rounds; seed++)
        {
            var random = new Random(seed);
            var damaged = EditedPackage.With(Good, part, xml =>
            {
                for (var i = random.Next(1, 4); i > 0; i--)
                {
                    var from = random.Next(xml.Length);
                    xml = random.Next(3) switch
                    {
                        0 => xml.Remove(from, Math.Min(random.Next(1, 60), xml.Length - from)) + " ",
                        1 => xml.Insert(from, splinters[random.Next(splinters.Length)]),
                        _ => xml.Insert(from, xml.Substring(random.Next(xml.Length - 1), 1)),
                    };
                }

                return xml;
            });

            var (rows, findings) = Read(damaged);
            Assert.True(rows.Count > 0 || findings.Count > 0, $"Nothing was read and nothing was said with seed {seed}.");
        }
    }

    private static byte[] Bomb()
    {
        using var output = new MemoryStream();
        output.Write(Good);
        using (var zip = new ZipArchive(output, ZipArchiveMode.Update))
        {
            zip.GetEntry("xl/sharedStrings.xml")!.Delete();
            using var part = zip.CreateEntry("xl/sharedStrings.xml", CompressionLevel.Fastest).Open();
            part.Write("<sst>"u8);
            var block = new byte[1 << 20];
            Array.Fill(block, (byte)' ');
            for (var i = 0; i < 257; i++)
            {
                part.Write(block);
            }
        }

        return output.ToArray();
    }
}
