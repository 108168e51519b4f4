using System.Text;
using System.Xml.Linq;
using CyberDocs.TestKit.Pdf.Conformance;

namespace CyberDocs.Tests.Diagrams;

/// <summary>Links between the pages of one drawing lead there, in every kind of file.</summary>
public sealed class PageLinkTests
{
    // More steps and bodies than any page holds.
    private static readonly string Dossier = $$"""
        cyberdocs: 1
        institution: { name: 見本病院 }
        contacts:
          inside:
        {{string.Join('\n', Enumerable.Range(1, 60).Select(i => $"    - {{ id: c{i}, title: 第{i}連絡段階の担当, phone: 086-000-{i:0000}, notifies: [{(i < 60 ? $"c{i + 1}" : "")}] }}"))}}
          outside:
        {{string.Join('\n', Enumerable.Range(1, 80).Select(i => $"    - {{ id: o{i}, name: 第{i}通報先機関, kind: その他, phone: 086-111-{i:0000}, notified_by: c{1 + (i % 60)} }}"))}}
        """;

    [Fact]
    public void Links_of_a_chain_of_several_pages_lead_to_them()
    {
        var engine = new CyberDocsEngine();
        var read = engine.Read(new MemoryStream(Encoding.UTF8.GetBytes(Dossier)), "dossier.yaml");
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var result = engine.Generate(
            read,
            (file, content) =>
            {
                using var bytes = new MemoryStream();
                content.CopyTo(bytes);
                files.Add(file.Name, bytes.ToArray());
            },
            new GenerateOptions { Date = new DateOnly(2024, 10, 1), Documents = ["contact-chain"], Formats = ["docx", "pdf", "svg", "drawio"] });

        Assert.DoesNotContain(result.Findings, finding => finding.Code.Id is "CD4105" or "CD5003");
        Assert.Empty(PdfConformance.Check(files.Single(file => file.Key.EndsWith(".pdf", StringComparison.Ordinal)).Value));
        var links = files.Where(file => file.Key.EndsWith(".svg", StringComparison.Ordinal)).SelectMany(file => LinksOf(file.Value, "href")).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(Uri.UnescapeDataString(link), files.Keys));
        var diagram = files.Single(file => file.Key.EndsWith(".drawio", StringComparison.Ordinal)).Value;
        var pages = XDocument.Parse(Encoding.UTF8.GetString(diagram)).Descendants("diagram").Select(page => "data:page/id," + (string?)page.Attribute("id")).ToHashSet();
        Assert.All(LinksOf(diagram, "link"), link => Assert.Contains(link, pages));
    }

    private static IEnumerable<string> LinksOf(byte[] xml, string attribute) =>
        XDocument.Parse(Encoding.UTF8.GetString(xml)).Descendants().Attributes(attribute).Select(link => link.Value);
}
