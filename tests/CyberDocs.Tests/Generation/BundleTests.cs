using CyberDocs.Findings;
using CyberDocs.TestKit.Pdf;
using CyberDocs.TestKit.Pdf.Conformance;

namespace CyberDocs.Tests.Generation;

public sealed class BundleTests(SampleDossier sample) : IClassFixture<SampleDossier>
{
    private const string Name = "提出書類一式.pdf";

    [Fact]
    public void The_whole_set_is_one_file_that_keeps_the_rules_and_whose_cover_has_its_page_numbers()
    {
        var (bundle, files, _) = Bundle(new GenerateOptions { Date = SampleDossier.Date, Formats = ["pdf"], Bundle = true });

        Assert.Empty(PdfConformance.Check(bundle));
        var reader = new PdfReader(bundle);
        var isInternal = sample.Engine.Documents.Where(document => document.IsInternal).Select(document => document.Id).ToHashSet();
        var parts = files.Where(file => file.Format == "pdf" && file.Document != "bundle" && !isInternal.Contains(file.Document)).ToList();
        Assert.Equal(parts.Sum(file => file.Pages!.Value), reader.Pages.Count);
        var titles = Titles(reader);
        Assert.Equal(parts.Count, titles.Count);

        // The cover says where each document begins, and there it begins.
        var cover = TextOf(reader, 1);
        var next = 1;
        foreach (var (part, (title, page)) in parts.Zip(titles))
        {
            Assert.Equal(next, page);
            if (next > 1)
            {
                var range = part.Pages > 1 ? $"{next}–{next + part.Pages - 1}" : $"{next}";
                Assert.Contains(range, cover, StringComparison.Ordinal);
                Assert.StartsWith(part.Name[..2], title, StringComparison.Ordinal);
            }

            next += part.Pages!.Value;
        }
    }

    [Fact]
    public void The_same_set_gives_the_same_bytes()
    {
        var options = new GenerateOptions { Date = SampleDossier.Date, Formats = ["docx"], Documents = ["cover", "checklist-minimum"], Bundle = true };

        Assert.Equal(Bundle(options).Bundle, Bundle(options).Bundle);
    }

    [Fact]
    public void Pages_of_another_program_go_in_with_what_they_look_like()
    {
        var (bundle, _, findings) = Bundle(Attached(("契約書.pdf", ForeignPdf.Pages(50, 90))));

        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
        Assert.Contains(findings, finding => finding.Code.Id == "CD1252");
        Assert.DoesNotContain("pdfaid:part", System.Text.Encoding.Latin1.GetString(bundle), StringComparison.Ordinal);
        var reader = new PdfReader(bundle);
        var first = Titles(reader)[^1];
        Assert.Equal(("添付　契約書", reader.Pages.Count - 49), first);
        Assert.Contains("契約書", TextOf(reader, 1), StringComparison.Ordinal);
        var page = reader.Pages[^1].Page;
        Assert.Equal([0.0, 0.0, 300.0, 200.0], reader.List(page["MediaBox"]));
        Assert.Equal(50, new PdfStructure(reader).Root.Descendants.Count(element => element.Alternative?.StartsWith("添付　契約書", StringComparison.Ordinal) == true));
    }

    [Fact]
    public void Fields_and_layers_look_as_they_did_and_what_has_no_look_is_told()
    {
        var (bundle, _, findings) = Bundle(Attached(("様式.pdf", ForeignPdf.Form())));

        var told = Assert.Single(findings, finding => finding.Code.Id == "CD1316");
        Assert.Equal("様式.pdf", told.Place.File);
        Assert.Contains("1 頁にある記入欄・注釈 2 個", told.JapaneseMessage, StringComparison.Ordinal);
        Assert.Equal("様式.pdf", Assert.Single(findings, finding => finding.Code.Id == "CD1252").Place.File);
        var reader = new PdfReader(bundle);
        var layers = reader.Dictionary(reader.Catalog["OCProperties"]);
        var off = Assert.IsType<PdfRef>(Assert.Single(reader.List(reader.Dictionary(layers["D"])["OFF"])));
        Assert.Equal("off", PdfReader.Text(reader.Dictionary(off)["Name"]));
        Assert.Equal(2, reader.List(layers["OCGs"]).Count);
        var page = reader.Pages[^1].Page;
        Assert.Equal(2.0, page["UserUnit"]);
        Assert.Equal(["A0", "A1", "P0", "Stamp"], reader.Dictionary(reader.Dictionary(page["Resources"])["XObject"]).Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("/StructParent ", System.Text.Encoding.Latin1.GetString(bundle), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("encrypted")]
    [InlineData("broken")]
    [InlineData("text")]
    public void What_cannot_be_taken_in_is_refused_by_name(string kind)
    {
        byte[] content = kind switch
        {
            "encrypted" => ForeignPdf.Encrypted(),
            "broken" => ForeignPdf.Pages(3, 0)[..400],
            _ => "これは PDF ではない"u8.ToArray(),
        };

        var (bundle, _, findings) = Bundle(Attached(("保守契約.pdf", content)));

        var refused = Assert.Single(findings, finding => finding.Code.Id == "CD1250");
        Assert.Contains("保守契約.pdf", refused.ToString(), StringComparison.Ordinal);
        Assert.Empty(PdfConformance.Check(bundle));
    }

    [Theory]
    [InlineData("circle", "CD1250")]
    [InlineData("doubling", "CD1250")]
    [InlineData("one page", "CD1250")]
    [InlineData("one content", "CD1160")]
    [InlineData("pages", "CD1160")]
    [InlineData("inherited", "CD1160")]
    public void What_would_grow_beyond_all_measure_is_refused_by_name(string kind, string code)
    {
        var result = sample.Engine.Generate(sample.Read, (_, _) => { }, Attached(("契約書.pdf", ForeignPdf.Growing(kind))));

        Assert.Contains(result.Findings, finding => finding.Code.Id == code && finding.Place.File == "契約書.pdf");
    }

    private static GenerateOptions Attached(params (string Name, byte[] Content)[] files) => new()
    {
        Date = SampleDossier.Date,
        Formats = ["docx"],
        Documents = ["cover", "checklist-minimum"],
        Bundle = true,
        Attachments = [.. files.Select(file => new FormFile(file.Name, () => new MemoryStream(file.Content)))],
    };

    private (byte[] Bundle, IReadOnlyList<GeneratedFile> Files, IReadOnlyList<Finding> Findings) Bundle(GenerateOptions options)
    {
        byte[] bundle = [];
        var result = sample.Engine.Generate(sample.Read, (file, content) =>
        {
            if (file.Name == Name)
            {
                using var copy = new MemoryStream();
                content.CopyTo(copy);
                bundle = copy.ToArray();
            }
        }, options);
        Assert.NotEmpty(bundle);
        return (bundle, result.Files, [.. result.Findings.Where(finding => finding.Code.Id.StartsWith("CD12", StringComparison.Ordinal) || finding.Code.Id == "CD1316")]);
    }

    private static List<(string Title, int Page)> Titles(PdfReader reader)
    {
        var titles = new List<(string, int)>();
        var item = reader.Dictionary(reader.Dictionary(reader.Catalog["Outlines"])["First"]);
        while (item.Count > 0)
        {
            var page = ((PdfRef)reader.List(item["Dest"])[0]!).Number;
            titles.Add((PdfReader.Text(item["Title"]), reader.Pages.FindIndex(each => each.Number == page) + 1));
            item = item.TryGetValue("Next", out var next) ? reader.Dictionary(next) : [];
        }

        return titles;
    }

    private static string TextOf(PdfReader reader, int page) => new PdfContent(reader, reader.Pages[page - 1].Page).All.ToString();
}
