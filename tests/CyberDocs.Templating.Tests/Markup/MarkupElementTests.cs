using CyberDocs.Documents;

namespace CyberDocs.Templating.Tests.Markup;

public class MarkupElementTests
{
    [Theory]
    [InlineData("<h1>一</h1><h2 class=\"x\" id=\"y\">二</h2><h3>三</h3><h4>四</h4>", "h1: \"一\"\nh2 .x #y: \"二\"\nh3: \"三\"\nh4: \"四\"")]
    [InlineData("<p class='right'>a</p><p></p><p/>", "p .right: \"a\"\np\np")]
    [InlineData("<p><strong>a</strong><em>b</em><u>c</u><span class=\"missing\">d</span></p>", "p: strong(\"a\") em(\"b\") u(\"c\") span .missing(\"d\")")]
    [InlineData("<p><strong>a<u>b<br/>c</u></strong></p>", "p: strong(\"a\" u(\"b\" br \"c\"))")]
    [InlineData("<p><strong></strong>a</p>", "p: \"a\"")]
    [InlineData("<p><br/><br></br></p>", "p: br br")]
    [InlineData("<p><a href=\"https://example.com/?a=1&amp;b=2\">外</a><a href=\"mailto:a@example.com\"/></p>", "p: a(\"https://example.com/?a=1&b=2\": \"外\") a(\"mailto:a@example.com\": \"mailto:a@example.com\")")]
    [InlineData("<h1 id=\"x\">一</h1><p><a href=\"#x\">上</a><a href=\"#y\">下</a></p><p id=\"y\">二</p>", "h1 #x: \"一\"\np: a(\"#x\": \"上\") a(\"#y\": \"下\")\np #y: \"二\"")]
    [InlineData("<ul><li>一</li><li><p>二</p><ol><li/></ol>三</li></ul>", "ul\n  li\n    p: \"一\"\n  li\n    p: \"二\"\n    ol\n      li\n    p: \"三\"")]
    [InlineData("<ul class=\"x\"></ul><p>a</p>", "p: \"a\"")]
    [InlineData("<note class=\"x\">注<p>記</p></note>", "note .x\n  p: \"注\"\n  p: \"記\"")]
    [InlineData("<page-break/><toc/><toc title=\"目次\" depth=\"3\" class=\"x\"/>", "page-break\ntoc depth=2\ntoc depth=3 title=\"目次\" .x")]
    [InlineData("<signature labels=\"管理者,責任者、担当\"/>", "signature \"管理者\" \"責任者\" \"担当\"")]
    [InlineData("<p><check state=\"yes\" field=\"f.1\" label=\"実施\"/><check state=\"no\"/><check/><check state=\"blank\"/><check state=\"\"/><check state=\"true\"/></p>", "p: check(yes field=\"f.1\" label=\"実施\") check(no) check(blank) check(blank) check(blank) check(yes)")]
    [InlineData("<p><choice/><choice selected=\"yes\" field=\"f\" label=\"l\"/><choice selected=\"no\"/><choice selected=\"blank\"/><choice selected=\"いいえ\"/><choice selected=\"0\"/></p>", "p: choice(はい|いいえ) choice([はい]|いいえ field=\"f\" label=\"l\") choice(はい|[いいえ]) choice(はい|いいえ) choice(はい|[いいえ]) choice([はい]|いいえ)")]
    [InlineData("<p><choice options=\"有, 無、不明\" selected=\"不明\"/><choice options=\"1,0\" selected=\"0\"/><choice options=\"no,yes\" selected=\"yes\"/></p>", "p: choice(有|無|[不明]) choice(1|[0]) choice(no|[yes])")]
    [InlineData("<p><date value=\"2024-09-24\" field=\"f\" label=\"l\"/><date/><date value=\"\"/></p>", "p: date(2024-09-24 \"(9/24)\" field=\"f\" label=\"l\") date(blank \"(　/　)\") date(blank \"(　/　)\")")]
    [InlineData("<p><date value=\"2024-09-24\" format=\"wareki\"/><date format=\"wareki\"/><date value=\"2024-09-24\" format=\"iso\"/><date value=\"2024-09-24\" text=\"本日\"/></p>", "p: date(2024-09-24 \"令和6年9月24日\") date(blank \"令和　　年　　月　　日\") date(2024-09-24 \"2024-09-24\") date(2024-09-24 \"本日\")")]
    [InlineData("<p><field name=\"a\"/><field name=\"b\" label=\"備考\" multiline=\"yes\"> x &amp; y </field></p>", "p: field(\"a\" \"\") field(\"b\" \"x & y\" multiline label=\"備考\")")]
    [InlineData("<p>前<field name=\"a\">中</field>後</p>", "p: \"前\" field(\"a\" \"中\") \"後\"")]
    [InlineData("<section><p>a</p></section>", "p: \"a\"")]
    [InlineData("<section class=\"small\" id=\"s\"><p>a</p><section><p>b</p></section></section>", "section .small #s\n  p: \"a\"\n  p: \"b\"")]
    public void An_element_becomes_its_node(string markup, string expected) => Assert.Equal(expected, Parsed.Body(markup));

    [Fact]
    public void The_document_takes_title_language_names_date_paper_header_and_footer()
    {
        var parsed = Parsed.Whole("""
            <document title="台帳 &lt;1&gt;" lang="en" author="病院" subject="件名" date="2024-10-01" paper="A3" orientation="landscape" margins="15mm 12mm">
              <!-- <p>ない</p> -->
              <header>左　右</header>
              <footer><p>x</p></footer>
            </document>
            """);

        Assert.Equal("""
            document "台帳 <1>" lang="en" author="病院" subject="件名" date="2024-10-01" page=1190.551x841.89 margins=42.52,34.016,42.52,34.016
              header
                p: "左　右"
              footer
                p: "x"

            """.ReplaceLineEndings("\n"), DocumentOutline.Write(parsed.Document));
    }

    [Fact]
    public void The_footer_counts_pages() => Assert.Equal(
        "  footer\n    p: \"- \" page-number \" / \" page-count \" -\"",
        string.Join('\n', DocumentOutline.Write(Parsed.Whole("<document title=\"t\"><footer>- <page-number/> / <page-count/> -</footer></document>").Document).Split('\n')[1..3]));

    [Theory]
    [InlineData("<running-heading/>", 1)]
    [InlineData("<running-heading level=\"3\"/>", 3)]
    public void The_header_names_the_heading_in_force(string markup, int level) => Assert.Equal(
        $"    p: running-heading({level})",
        DocumentOutline.Write(Parsed.Whole($"<document title=\"t\"><header>{markup}</header></document>").Document).Split('\n')[2]);

    [Fact]
    public void A_level_that_no_heading_has_is_an_error() => Assert.Equal(
        "CD3218", Assert.Single(Parsed.Whole("<document title=\"t\"><header><running-heading level=\"5\"/></header></document>").Findings).Code.Id);

    [Theory]
    [InlineData("paper=\"A4\"", 595.276, 841.89, 56.693, 56.693, 56.693, 56.693)]
    [InlineData("", 595.276, 841.89, 56.693, 56.693, 56.693, 56.693)]
    [InlineData("orientation=\"landscape\"", 841.89, 595.276, 42.52, 34.016, 42.52, 34.016)]
    [InlineData("paper=\"B5\" margins=\"10mm\"", 515.906, 728.504, 28.346, 28.346, 28.346, 28.346)]
    [InlineData("margins=\"10pt 20pt 30pt\"", 595.276, 841.89, 10, 20, 30, 20)]
    [InlineData("margins=\"1cm 20pt 30pt 0\"", 595.276, 841.89, 28.346, 20, 30, 0)]
    public void Paper_is_read(string attributes, double width, double height, double top, double right, double bottom, double left) =>
        Assert.Equal(
            new PageSetup(width, height, top, right, bottom, left),
            Parsed.Whole($"<document title=\"t\" {attributes}></document>").Document.Head.Page);

    [Fact]
    public void Named_papers_are_those_of_the_page_setup()
    {
        Assert.Equal(PageSetup.A4Landscape, Parsed.Whole("<document title=\"t\" paper=\"A4\" orientation=\"landscape\"/>").Document.Head.Page);
        Assert.Equal(PageSetup.A3Landscape, Parsed.Whole("<document title=\"t\" paper=\"A3\" orientation=\"landscape\"/>").Document.Head.Page);
    }

    [Fact]
    public void A_section_with_its_own_paper_begins_pages_and_inherits_what_it_leaves_open()
    {
        var body = Parsed.Body("""
            <p>前</p>
            <section paper="A3" orientation="landscape"><p>中</p><section orientation="portrait"><p>内</p></section></section>
            <section margins="10mm" class="small"><p>後</p></section>
            """);

        Assert.Equal("""
            p: "前"
            section page=1190.551x841.89 margins=42.52,34.016,42.52,34.016
              p: "中"
              section page=841.89x1190.551 margins=56.693,56.693,56.693,56.693
                p: "内"
            section page=595.276x841.89 margins=28.346,28.346,28.346,28.346
              section .small
                p: "後"
            """.ReplaceLineEndings("\n"), body);
    }

    [Theory]
    [InlineData("<figure diagram=\"system\" alt=\"図\"/>", "[figure 30x20 \"図\", 0 items]")]
    [InlineData("<figure diagram=\"system\" class=\"c\" id=\"i\"><figcaption>図<strong>1</strong></figcaption></figure>", "[figure 30x20 \"system\", 0 items] .c #i: \"図\" strong(\"1\")")]
    [InlineData("<figure diagram=\"network\" id=\"n\"><figcaption>構成図</figcaption></figure>", "[figure 100x50 \"全体（1/2）\", 0 items] #n: \"構成図\" \"（1/2）\"\n[figure 60x40 \"一階の図（2/2）\", 0 items] #network-page-2: \"構成図\" \"（2/2）\"")]
    [InlineData("<figure diagram=\"network\" page=\"2\" alt=\"図\"><figcaption>構成図</figcaption></figure>", "[figure 60x40 \"図\", 0 items] #network-page-2: \"構成図\"")]
    public void A_figure_becomes_the_pages_of_its_diagram(string markup, string expected) => Assert.Equal(expected, Parsed.Body(markup));

    [Fact]
    public void A_diagram_without_content_is_left_out_with_a_warning()
    {
        var parsed = Parsed.Whole("<document title=\"t\">\n<p>a</p> <figure diagram=\"empty\"/></document>");

        Assert.True(parsed.Completed);
        Assert.Equal("t(2,10) CD3221 empty", parsed.Errors);
        Assert.Single(parsed.Document.Body);
    }
}
