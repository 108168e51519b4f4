using CyberDocs.Documents;
using CyberDocs.TestKit;
using CyberDocs.TestKit.Pdf;
using CyberDocs.TestKit.Pdf.Conformance;
using static CyberDocs.Pdf.Tests.PdfRun;

namespace CyberDocs.Pdf.Tests;

public sealed class PdfWriterTests
{
    private static readonly PdfRun Kitchen = new(KitchenSink.Document);

    [Fact]
    public void The_text_of_every_node_can_be_extracted_in_reading_order()
    {
        var text = Kitchen.Structure.Root.Text("TOC", "Lbl", "Figure");

        Assert.Equal(Squeeze(DocumentText.Of(KitchenSink.Document)), Squeeze(text));
    }

    [Fact]
    public void Kitchen_sink_has_the_structure_of_its_document() => Snapshot.Match(Kitchen.Structure.Outline(), "KitchenSink.Structure");

    [Fact]
    public void Nothing_is_painted_outside_structure_and_artifacts() =>
        Assert.All(Kitchen.Structure.Pages.Values, page => Assert.Equal("", page.Loose.ToString()));

    [Fact]
    public void The_parent_tree_names_the_element_of_every_marked_content()
    {
        var owners = ParentTree(Kitchen.Reader);
        var all = Kitchen.Structure.Root.Descendants.Prepend(Kitchen.Structure.Root).ToList();

        Assert.All(all, element => Assert.All(element.Contents, content =>
        {
            var page = Kitchen.Reader.Dictionary(new PdfRef(content.Page));
            var list = Kitchen.Reader.List(owners[(int)(double)page["StructParents"]!]);
            Assert.Equal(element.Number, ((PdfRef)list[content.Content]!).Number);
        }));
        Assert.All(all, element => Assert.All(element.Annotations, number =>
        {
            var annotation = Kitchen.Reader.Dictionary(new PdfRef(number));
            Assert.Equal(element.Number, ((PdfRef)owners[(int)(double)annotation["StructParent"]!]!).Number);
        }));
        Assert.Equal(
            Kitchen.Structure.Pages.Sum(p => p.Value.Marked.Count), all.Sum(e => e.Contents.Count));
    }

    [Fact]
    public void Every_reference_leads_to_an_object()
    {
        var known = Kitchen.Reader.Numbers.ToHashSet();
        foreach (var number in known)
        {
            Visit(Kitchen.Reader.Object(number));
        }

        void Visit(object? value)
        {
            switch (value)
            {
                case PdfRef reference:
                    Assert.Contains(reference.Number, known);
                    break;
                case List<object?> list:
                    list.ForEach(Visit);
                    break;
                case Dictionary<string, object?> dictionary:
                    dictionary.Values.ToList().ForEach(Visit);
                    break;
                case PdfStreamObject stream:
                    Visit(stream.Entries);
                    break;
                default:
                    break;
            }
        }
    }

    [Fact]
    public void Two_runs_give_the_same_bytes() => Assert.Equal(Kitchen.Bytes, new PdfRun(KitchenSink.Document).Bytes);

    [Fact]
    public void Without_tags_the_text_is_the_same_and_the_file_claims_less()
    {
        var plain = new PdfRun(KitchenSink.Document, new PdfOptions { Tagged = false });

        Assert.False(plain.Reader.Catalog.ContainsKey("StructTreeRoot"));
        Assert.Equal(Kitchen.Reader.Pages.Count, plain.Reader.Pages.Count);
        Assert.Equal(Kitchen.PageText(2), plain.PageText(2));
        Assert.DoesNotContain("pdfuaid", Metadata(plain));
        Assert.Contains("<pdfuaid:part>1", Metadata(Kitchen));
    }

    [Fact]
    public void Metadata_and_catalog_tell_title_language_and_author()
    {
        Assert.Equal("ja", PdfReader.Text(Kitchen.Reader.Catalog["Lang"]));
        Assert.Equal("全要素の見本 <&\"'>", PdfReader.Text(Kitchen.Reader.Dictionary(Kitchen.Reader.Trailer["Info"])["Title"]));
        Assert.Contains("全要素の見本 &lt;&amp;&quot;&apos;&gt;", Metadata(Kitchen));
        Assert.Contains("岡山みらい病院", Metadata(Kitchen));
    }

    [Fact]
    public void Contents_list_the_headings_with_the_pages_on_which_they_stand()
    {
        var run = new PdfRun(Of(
            new Heading(1, [new TextRun("まえがき")]), new TableOfContents("目次", 2), new PageBreak(), new Heading(1, [new TextRun("一章")]), new PageBreak(),
            new Heading(2, [new TextRun("二節")]), new Heading(3, [new TextRun("深い")])));
        var entries = run.Structure.Root.Descendants.Where(e => e.Role == "TOCI").SelectMany(e => e.Descendants).Where(e => e.Role == "Link").Select(e => e.OwnText);

        Assert.Equal(["まえがき1", "一章2", "二節3"], entries);
    }

    [Fact]
    public void Header_and_footer_stand_on_every_page_with_its_number()
    {
        var head = new DocumentHead
        {
            Title = "t",
            Header = [P("見出し")],
            Footer = [new Paragraph([new PageNumber(), new TextRun("／"), new PageCount()])],
        };
        var run = new PdfRun(new Document(head, [P("一"), new PageBreak(), P("二"), new PageBreak(), P("三")]));

        Assert.Equal(["一見出し1／3", "二見出し2／3", "三見出し3／3"], Enumerable.Range(0, 3).Select(run.PageText));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_heading_in_force_stands_in_the_running_text_of_each_page(bool withCount)
    {
        var head = new DocumentHead { Title = "t", Header = [new Paragraph([new RunningHeading(), new TextRun("｜"), new RunningHeading(2), .. withCount ? (Inline[])[new PageCount()] : []])] };
        var run = new PdfRun(new Document(head,
        [
            P("前"), new PageBreak(),
            new Heading(1, [new TextRun("一")]), new Heading(2, [new TextRun("一の一")]), new Heading(1, [new TextRun("二")]), new PageBreak(),
            P("中"), new PageBreak(),
            P("後"), new Heading(2, [new TextRun("二の"), new Emphasis(EmphasisKind.Strong, [new TextRun("一")])]),
        ]));

        Assert.Equal(["｜", "一｜一の一", "二｜一の一", "二｜二の一"], Enumerable.Range(0, 4).Select(i => new PdfContent(run.Reader, run.Reader.Pages[i].Page).Artifacts.Single().TrimEnd('4')));
        Assert.Empty(PdfConformance.Check(run.Bytes));
    }

    [Fact]
    public void A_running_heading_too_long_for_the_margin_is_cut_there_and_whole_in_the_text()
    {
        var heading = string.Concat(Enumerable.Repeat("長い見出し", 60));
        var run = new PdfRun(new Document(new DocumentHead { Title = "t", Header = [new Paragraph([new RunningHeading()])] }, [new Heading(1, [new TextRun(heading)])]));
        var running = Assert.Single(new PdfContent(run.Reader, run.Reader.Pages[0].Page).Artifacts);

        Assert.EndsWith("…", running, StringComparison.Ordinal);
        Assert.StartsWith("長い見出し長い見出し", running, StringComparison.Ordinal);
        Assert.Equal(heading, run.Structure.Root.Text());
    }

    [Fact]
    public void A_running_heading_in_the_text_is_the_last_one_before_it()
    {
        var run = new PdfRun(Of(new Heading(1, [new TextRun("一")]), new Paragraph([new RunningHeading(), new TextRun("の続き")]), new Heading(1, [new TextRun("二")])));

        Assert.Equal("一一の続き二", run.PageText(0));
    }

    [Fact]
    public void An_empty_document_has_one_page() => Assert.Single(new PdfRun(Of()).Reader.Pages);

    [Fact]
    public void Sections_have_their_own_paper_and_the_one_before_comes_back()
    {
        var run = new PdfRun(Of(P("前"), new Section([P("中")], PageSetup.A3Landscape), P("後")));

        Assert.Equal(["前", "中", "後"], Enumerable.Range(0, 3).Select(run.PageText));
        Assert.Equal([595.28, 1190.55, 595.28], run.Reader.Pages.Select(p => (double)run.Reader.List(p.Page["MediaBox"])[2]!));
    }

    [Fact]
    public void A_heading_stays_with_the_paragraph_that_follows()
    {
        for (var lines = 30; lines < 60; lines++)
        {
            var blocks = Enumerable.Range(0, lines).Select(i => (Block)P("行")).Append(new Heading(1, [new TextRun("見出し")])).Append(P("本文"));
            var run = new PdfRun(Of([.. blocks]));
            var page = Enumerable.Range(0, run.Reader.Pages.Count).Single(i => run.PageText(i).Contains("見出し", StringComparison.Ordinal));

            Assert.Contains("本文", run.PageText(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_paragraph_leaves_one_line_alone_on_a_page()
    {
        var paragraph = P(string.Concat(Enumerable.Repeat("長い段落の文章", 40)));
        for (var filler = 30; filler < 44; filler++)
        {
            var run = new PdfRun(Of([.. Enumerable.Range(0, filler).Select(_ => P("・")), paragraph]));
            var lines = run.Reader.Pages.Select(page => new PdfContent(run.Reader, page.Page).Lines.Count(line => line.Length > 1)).Where(n => n > 0);

            Assert.All(lines, n => Assert.InRange(n, 2, 40));
        }
    }

    [Fact]
    public void Links_lead_to_pages_and_addresses()
    {
        var run = new PdfRun(Of(
            new Paragraph([new Hyperlink("#あ", [new TextRun("内")]), new Hyperlink("https://example.com/日", [new TextRun("外")]), new Hyperlink("#なし", [new TextRun("迷子")])]),
            new PageBreak(),
            new Paragraph([new TextRun("先")]) { Id = "あ" }));
        var annotations = run.Reader.List(run.Reader.Pages[0].Page["Annots"]).Select(run.Reader.Dictionary).ToList();

        Assert.Equal(run.Reader.Pages[1].Number, ((PdfRef)run.Reader.List(annotations[0]["Dest"])[0]!).Number);
        Assert.Equal("https://example.com/%E6%97%A5", PdfReader.Text(run.Reader.Dictionary(annotations[1]["A"])["URI"]));
        Assert.Equal("CD4105", Assert.Single(run.Findings).Code.Id);
    }

    private static string Metadata(PdfRun run) => System.Text.Encoding.UTF8.GetString(run.Reader.Content(run.Reader.Catalog["Metadata"]));

    private static Dictionary<int, object?> ParentTree(PdfReader reader)
    {
        var result = new Dictionary<int, object?>();
        var tree = reader.Dictionary(reader.Dictionary(reader.Catalog["StructTreeRoot"])["ParentTree"]);
        foreach (var leaf in reader.List(tree["Kids"]))
        {
            var numbers = reader.List(reader.Dictionary(leaf)["Nums"]);
            for (var i = 0; i < numbers.Count; i += 2)
            {
                result.Add((int)(double)numbers[i]!, numbers[i + 1]);
            }
        }

        return result;
    }
}
