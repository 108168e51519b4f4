using System.IO.Compression;
using System.Text;
using CyberDocs.Documents;
using CyberDocs.TestKit;
using static CyberDocs.OpenXml.Tests.FilledPackage;
using static CyberDocs.TestKit.EditedPackage;

namespace CyberDocs.OpenXml.Tests;

public sealed class ForeignFormFileTests
{
    private const string Part = "word/document.xml";

    private static readonly byte[] Form = Written.Docx(new Paragraph([new CheckBox(true, "a"), new TextField("文", "b"), new DateField(null, "(　/　)", "c")])).Bytes;

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "empty", [], "CD1085" },
        { "text", "<html>"u8.ToArray(), "CD1085" },
        { "old Word", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, .. new byte[600]], "CD1085" },
        { "password", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")], "CD1086" },
        { "truncated", Form[..^40], "CD1087" },
        { "head alone", Form[..20], "CD1087" },
        { "other ZIP", Of(("a.txt", "x")), "CD1085" },
        { "OpenDocument", Of(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")), "CD1085" },
        { "no fields", Of((Part, "<w:document xmlns:w=\"w\"><w:body/></w:document>")), "CD1088" },
        { "no fields in a workbook", Of(("xl/workbook.xml", "<workbook/>")), "CD1088" },
        { "broken XML", Of((Part, "<w:document xmlns:w=\"w\"><w:body>")), "CD1087" },
        { "entities", Of((Part, "<!DOCTYPE d [<!ENTITY a \"aaaa\">]><w:document xmlns:w=\"w\">&a;</w:document>")), "CD1087" },
        { "bomb", Bomb(), "CD1160" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_wrong_with_a_file_is_said(string name, byte[] file, string code)
    {
        var form = Read(file, out var findings);
        Assert.Empty(form.Fields);
        Assert.True(findings.Count == 1 && findings[0].Code.Id == code, $"{name}: {string.Join(' ', findings)}");
    }

    [Fact]
    public void Damage_of_any_kind_never_stops_the_reader()
    {
        var rounds = FullRun.Count(200, 10_000);
        var sheet = Written.Xlsx(new Table(new TableHead { Columns = [new(1, ColumnUnit.Weight)] }, [new TableRow([new TableCell([new Paragraph([new TextField("文", "b")])])])])).Bytes;
        for (var seed = 0; seed < rounds; seed++)
        {
            var random = new Random(seed);
            var bytes = (byte[])(seed % 2 == 0 ? Form : sheet).Clone();
            for (var i = random.Next(1, 20); i > 0; i--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var form = Read(bytes, out var findings);

            Assert.True(form.Fields.Count > 0 || findings.Count > 0, $"Nothing was read and nothing was said with seed {seed}.");
        }
    }

    [Fact]
    public void Damaged_markup_inside_a_whole_package_never_stops_the_reader()
    {
        var rounds = FullRun.Count(100, 5000);
        for (var seed = 0; seed < rounds; seed++)
        {
            var random = new Random(seed);
            var damaged = With(Form, Part, xml =>
            {
                var from = random.Next(xml.Length);
                return random.Next(2) == 0 ? xml.Remove(from, Math.Min(random.Next(1, 60), xml.Length - from)) : xml.Insert(from, xml.Substring(from, Math.Min(40, xml.Length - from)));
            });

            var form = Read(damaged, out var findings);

            Assert.True(form.Fields.Count > 0 || findings.Count > 0, $"Nothing was read and nothing was said with seed {seed}.");
        }
    }

    private static byte[] Bomb()
    {
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create))
        {
            using var part = zip.CreateEntry(Part).Open();
            part.Write("<w:document xmlns:w=\"w\"><w:body>"u8);
            var block = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
            for (var i = 0; i < 65; i++)
            {
                part.Write(block);
            }
        }

        return output.ToArray();
    }
}
