using System.Text;
using CyberDocs.Findings;
using CyberDocs.Graphics.Fonts;
using CyberDocs.Model;
using CyberDocs.TestKit.Pdf;

namespace CyberDocs.Tests;

/// <summary>Rare characters of names: printed where a font has them, said before anything is printed where none has.</summary>
public sealed class PrintableTests
{
    // Of levels 3 and 4 of JIS X 0213 and the characters for names, which BIZ UDPGothic lacks.
    private const string Rare = "𠮷𣏌丂丄侔俁凜㐂㔟倢僖勛卭叝咊哿埇塡嵓𡈽𡌛𡑮𡢽𠮟𡚴𡸴𣇄𣗄𣜿𣝣𤟱𥒎𥔎𥝱𥧄𥶡𦫿𦹀𧃴𧚄𨉷𨏍𪆐𠂉";

    private static readonly DateOnly Date = new(2024, 10, 1);
    private readonly CyberDocsEngine engine = new();

    [Fact]
    public void The_second_font_has_what_the_first_lacks()
    {
        var fonts = FontSet.Load(FontSources.Bundled, new FindingCollector());
        foreach (var rune in Rare.EnumerateRunes())
        {
            Assert.NotEqual(0, fonts.Resolve(rune.Value, 0, isBold: false).Glyph);
            Assert.NotEqual(0, fonts.Resolve(rune.Value, 0, isBold: true).Glyph);
        }

        Assert.Equal("BIZUDPGothic-Regular.ttf", fonts.Resolve('髙', 0, isBold: false).Font.Name);
        Assert.Equal("NotoSansJP-Fallback-Regular.ttf", fonts.Resolve(0x20BB7, 0, isBold: false).Font.Name);
        Assert.Equal("NotoSansJP-Fallback-Bold.ttf", fonts.Resolve(0x20BB7, 0, isBold: true).Font.Name);
    }

    [Fact]
    public void Rare_characters_of_names_are_printed_and_no_finding()
    {
        var dossier = Dossier("𠮷田・𩸽・𪐷・𣏌・𣘺");
        Assert.DoesNotContain(engine.Check(dossier, Date), finding => finding.Code.Id is "CD4340" or "CD4341");
        using var made = new MemoryFiles();
        var findings = made.Generate(engine, dossier, "contact-chain");

        Assert.DoesNotContain(findings, finding => finding.Code.Id is "CD4100" or "CD4101");
        Assert.Contains("𠮷田・𩸽・𪐷・𣏌・𣘺", made.Text("05"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_font_has_is_said_by_check_with_its_place()
    {
        var findings = engine.Check(Dossier("山𓀀田𓀁"), Date).Where(finding => finding.Code.Id == "CD4340").ToList();

        var finding = Assert.Single(findings);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("d.yaml(3,", finding.Place.ToString()[..9]);
        Assert.Equal("人の氏名の文字「𓀀」（U+13000）、「𓀁」（U+13001）は、どのフォントにもありません。このまま作ると〓で印刷されます。", finding.JapaneseMessage);
    }

    [Fact]
    public void A_variant_that_no_font_has_is_a_warning()
    {
        var finding = Assert.Single(engine.Check(Dossier("葛\U000E0100城・山\U000E01EF"), Date), finding => finding.Code.Id is "CD4340" or "CD4341");

        Assert.Equal(("CD4341", Severity.Warning), (finding.Code.Id, finding.Severity));
        Assert.Contains("U+5C71 U+E01EF", finding.JapaneseMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_findings_does_not_report_what_it_quotes()
    {
        using var made = new MemoryFiles();
        var findings = made.Generate(engine, Dossier("山𓀀田"), "contact-chain", "findings");

        Assert.Equal(["contact-chain"], findings.Where(finding => finding.Code.Id == "CD4100").SelectMany(finding => finding.Documents));
    }

    private Dossier Dossier(string name)
    {
        var yaml = $$"""
            cyberdocs: 1
            institution: { name: 見本病院, kind: 病院 }
            people: [{ id: a, name: {{name}}, phone: "086-000-0000" }]
            contacts: { inside: [{ id: i, title: 発見者, person: a }] }
            """;
        return engine.Read(new MemoryStream(Encoding.UTF8.GetBytes(yaml)), "d.yaml").Dossier!;
    }

    private sealed class MemoryFiles : IDisposable
    {
        private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-rare-").FullName;

        public IReadOnlyList<Finding> Generate(CyberDocsEngine engine, Dossier dossier, params string[] documents) =>
            engine.Generate(new ReadResult(dossier, []), folder, new GenerateOptions { Date = Date, Formats = ["pdf"], Documents = documents }).Findings;

        public string Text(string start) =>
            new PdfStructure(new PdfReader(File.ReadAllBytes(Directory.EnumerateFiles(folder, start + "*.pdf").Single()))).Root.Text("TOC");

        public void Dispose() => Directory.Delete(folder, recursive: true);
    }
}
