using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Templating.Markup;

namespace CyberDocs.Templating.Tests.Markup;

public class MarkupErrorTests
{
    [Theory]

    // Names.
    [InlineData("<p>a</p>\n  <tabel><tr><td/></tr></tabel>", "t(2,3) CD3201 tabel ; table")]
    [InlineData("<p><quux>a</quux></p>", "t(1,4) CD3200 quux")]
    [InlineData("<P>a</P>", "t(1,1) CD3201 P ; p")]
    [InlineData("<p\n  clas=\"x\">a</p>", "t(2,3) CD3202 p ; clas ; class, id")]
    [InlineData("<p class=\"a\" class=\"b\"/>", "t(1,14) CD3212 p ; class")]
    [InlineData("<li-x/><zzz><qqq bar=\"1\"/><p clas=\"x\"/></zzz>", "t(1,1) CD3201 li-x ; li\nt(1,8) CD3200 zzz\nt(1,13) CD3200 qqq\nt(1,30) CD3202 p ; clas ; class, id")]

    // Nesting.
    [InlineData("<td>a</td>", "t(1,1) CD3203 td ; <document> ; <tr>")]
    [InlineData("<p>a<p>b</p></p>", "t(1,5) CD3203 p ; <p> ; <document> <header> <footer> <section> <li> <th> <td> <note>")]
    [InlineData("<p><strong><table><tr><td>x</td></tr></table></strong></p>", "t(1,12) CD3203 table ; <strong> ; <document> <header> <footer> <section> <li> <th> <td> <note>")]
    [InlineData("<ul>\n<p>a</p></ul>", "t(2,1) CD3203 p ; <ul> ; <document> <header> <footer> <section> <li> <th> <td> <note>")]
    [InlineData("<table><td>a</td></table>", "t(1,8) CD3203 td ; <table> ; <tr>")]
    [InlineData("<note><page-break/></note>", "t(1,7) CD3203 page-break ; <note> ; <document> <section>")]
    [InlineData("<figure diagram=\"system\"><p/></figure>", "t(1,26) CD3203 p ; <figure> ; <document> <header> <footer> <section> <li> <th> <td> <note>")]
    [InlineData("<document title=\"x\"/>", "t(1,1) CD3203 document ; <document> ; (top)")]
    [InlineData("<p><a href=\"https://a\"><u><a href=\"https://b\">x</a></u></a></p>", "t(1,27) CD3250")]
    [InlineData("  text", "t(1,3) CD3204 <document>")]
    [InlineData("<table>\n a <tr>b<td/>c</tr></table>", "t(2,2) CD3204 <table>\nt(2,8) CD3204 <tr>")]
    [InlineData("<ul>a b<li/>c</ul>", "t(1,5) CD3204 <ul>")]
    [InlineData("<section>&amp;</section>", "t(1,10) CD3204 <section>")]
    [InlineData("<section class=\"x\"><section paper=\"A4\"/></section>", "t(1,20) CD3225")]

    // Tags.
    [InlineData("<p>a<strong>b</p>", "t(1,14) CD3205 p ; strong ; t(1,5)")]
    [InlineData("<p>a<strong>b</p><p>c</strong></p>", "t(1,14) CD3205 p ; strong ; t(1,5)\nt(1,22) CD3206 strong")]
    [InlineData("<p>a</p></p>", "t(1,9) CD3206 p")]
    [InlineData("<p>a<br>b</p>", "t(1,5) CD3208 br")]
    [InlineData("<p>a<br> </p>", "t(1,5) CD3208 br")]
    [InlineData("<p>a<br><u>b</u></p>", "t(1,5) CD3208 br")]
    [InlineData("<p>1 < 2</p>", "t(1,6) CD3209")]
    [InlineData("<p>a<></p>", "t(1,5) CD3209")]
    [InlineData("<p>a</></p>", "t(1,5) CD3206 ")]
    [InlineData("<p class=x>a</p>", "t(1,4) CD3210 p ; class=x")]
    [InlineData("<p class=\"a\"\n id>a</p>", "t(2,2) CD3210 p ; id")]
    [InlineData("<p \"a\">a</p>", "t(1,4) CD3210 p ; \"a\"")]
    [InlineData("<p class=\"x>a</p><p>b</p>", "t(1,1) CD3211\nt(1,14) CD3206 p")]
    [InlineData("<![CDATA[x]]>", "t(1,1) CD3216")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE html>", "t(1,1) CD3216\nt(1,22) CD3216")]

    // References.
    [InlineData("<p>a &auml; &b</p>", "t(1,6) CD3213 auml\nt(1,13) CD3214")]
    [InlineData("<p>a & b &; &#; &#x; &#99999999999;</p>", "t(1,6) CD3214\nt(1,10) CD3213 \nt(1,13) CD3213 #\nt(1,17) CD3213 #x\nt(1,22) CD3214")]
    [InlineData("<p>&#0;&#xD800;&#x110000;&#xFFFE;</p>", "t(1,4) CD3215 #0\nt(1,8) CD3215 #xD800\nt(1,16) CD3215 #x110000\nt(1,26) CD3215 #xFFFE")]
    [InlineData("<p><a href=\"http://a?b&c\">x</a></p>", "t(1,13) CD3214")]

    // Values.
    [InlineData("<p><a>x</a></p>", "t(1,4) CD3217 a ; href")]
    [InlineData("<p><a href=\" \">x</a></p>", "t(1,13) CD3217 a ; href")]
    [InlineData("<p><a href=\"javascript:alert(1)\">x</a><a href=\"#\">y</a><a href=\"x.html\">z</a></p>", "t(1,13) CD3249 javascript:alert(1)\nt(1,48) CD3249 #\nt(1,65) CD3249 x.html")]
    [InlineData("<p><a href=\"#nowhere\">x</a></p>", "t(1,4) CD3247 nowhere")]
    [InlineData("<p id=\"a\"/><h1 id=\"a\"/>", "t(1,20) CD3248 a")]
    [InlineData("<p><check state=\"maybe\"/></p>", "t(1,18) CD3218 check ; state ; maybe ; yes | no | blank | true | false")]
    [InlineData("<p><choice selected=\"2\"/><choice selected=\"たぶん\"/></p>", "t(1,22) CD3246 2 ; はい・いいえ\nt(1,44) CD3246 たぶん ; はい・いいえ")]
    [InlineData("<p><date value=\"2024-2-30\"/><date value=\"2024-02-30\"/></p>", "t(1,17) CD3218 date ; value ; 2024-2-30 ; 2024-09-24\nt(1,42) CD3218 date ; value ; 2024-02-30 ; 2024-09-24")]
    [InlineData("<p><date value=\"1800-01-01\" format=\"wareki\"/></p>", "t(1,17) CD3252 1800-01-01")]
    [InlineData("<p><field/></p>", "t(1,4) CD3217 field ; name")]
    [InlineData("<signature/>", "t(1,1) CD3217 signature ; labels")]
    [InlineData("<toc depth=\"5\"/>", "t(1,13) CD3218 toc ; depth ; 5 ; 1 … 4")]
    [InlineData("<section paper=\"A9\"/>", "t(1,17) CD3218 section ; paper ; A9 ; A3 | A4 | A5 | B4 | B5")]
    [InlineData("<section orientation=\"wide\"/>", "t(1,23) CD3218 section ; orientation ; wide ; portrait | landscape")]
    [InlineData("<section margins=\"1in\"/><section margins=\"1mm 1mm 1mm 1mm 1mm\"/>", "t(1,19) CD3218 section ; margins ; 1in ; 20mm | 15mm 12mm\nt(1,43) CD3218 section ; margins ; 1mm 1mm 1mm 1mm 1mm ; 20mm | 15mm 12mm | 15mm 12mm 20mm | 15mm 12mm 20mm 12mm")]
    [InlineData("<section margins=\"10mm 100mm\"/>", "t(1,19) CD3253")]
    [InlineData("<figure diagram=\"netwrok\"/>", "t(1,18) CD3219 netwrok ; network, contact-chain, empty, system")]
    [InlineData("<figure diagram=\"network\" page=\"3\"/>", "t(1,33) CD3220 network ; 3 ; 2")]
    [InlineData("<figure diagram=\"system\"><figcaption>a</figcaption><figcaption>b</figcaption></figure>", "t(1,52) CD3223 figcaption ; <figure>")]
    [InlineData("<p>a</p><header>h</header>", "t(1,9) CD3222 header")]
    [InlineData("<header>h</header><header>h</header>", "t(1,19) CD3223 header ; <document>")]
    public void An_error_is_reported_where_it_stands(string markup, string expected) => Assert.Equal(expected, Parsed.ErrorsIn(markup));

    [Theory]
    [InlineData("", "(memory) CD3240")]
    [InlineData("text", "t(1,1) CD3204 (top)\nt CD3240")]
    [InlineData("<p>a</p>", "t(1,1) CD3203 p ; (top) ; <document> <header> <footer> <section> <li> <th> <td> <note>\nt CD3240")]
    [InlineData("<document>", "t(1,1) CD3217 document ; title\nt(1,1) CD3207 document")]
    [InlineData("<document title=\"t\">\n<p><u>a", "t(2,4) CD3207 u\nt(2,1) CD3207 p\nt(1,1) CD3207 document")]
    [InlineData("<document title=\"t\"/>\n<document title=\"t\"/>", "t(2,1) CD3223 document ; (top)")]
    [InlineData("<document title=\"t\"/>\n<p", "t(2,1) CD3251 <p")]
    [InlineData("<document title=\"t\"/>\n<!-- a -- b", "t(2,1) CD3251 <!--")]
    [InlineData("<document title=\"t\"/> &am", "t(1,23) CD3251 &")]
    [InlineData("<document title=\"t\"/>\n<", "t(2,1) CD3251 <")]
    [InlineData("<document title=\"t\"/> a", "t(1,23) CD3204 (top)")]
    public void A_text_that_is_no_document_is_an_error(string markup, string expected)
    {
        var parsed = new Parsed();
        if (markup.Length > 0)
        {
            parsed.Literal(markup);
        }

        Assert.Equal(expected, parsed.Complete().Errors);
        Assert.False(parsed.Completed);
    }

    [Fact]
    public void An_error_in_a_value_stands_at_its_expression()
    {
        var parsed = new Parsed()
            .Literal("<document title=\"t\">\n<p class=\"", template: "main")
            .Literal("x", 5, 1, "part")
            .Literal("\" ", 2, 20, "main")
            .Value("clas=\"y\"", 2, 23, "main")
            .Literal(" alt=\"", 2, 40, "main")
            .Value("v\nv", 2, 46, "main")
            .Literal("\">", 2, 55, "main")
            .Value("a\n<td>b</td>", 3, 9, "main")
            .Literal("</p><p>\n\n  <td/></p></document>", 4, 6, "main")
            .Complete();

        Assert.Equal("""
            main(2,23) CD3202 p ; clas ; class, id
            main(2,41) CD3202 p ; alt ; class, id
            main(3,9) CD3203 td ; <p> ; <tr>
            main(6,3) CD3203 td ; <p> ; <tr>
            """.ReplaceLineEndings("\n"), parsed.Errors);
    }

    [Fact]
    public void A_finding_shows_the_tag_on_one_line_and_cuts_long_ones()
    {
        var parsed = Parsed.Whole($"<document title=\"t\"><td\n class=\"{new string('x', 200)}\"/></document>");

        var detail = Assert.Single(parsed.Findings).Detail!;
        Assert.StartsWith("<td  class=\"xxx", detail, StringComparison.Ordinal);
        Assert.EndsWith("x…", detail, StringComparison.Ordinal);
        Assert.Equal(80, detail.Length);
    }

    [Fact]
    public void An_error_in_a_loop_is_reported_once()
    {
        var parsed = new Parsed().Literal("<document title=\"t\"><table>");
        for (var i = 0; i < 500; i++)
        {
            parsed.Literal("<tr><td colspam=\"2\">", 2).Value($"{i}", 2, 30).Literal("</td></tr>", 2, 40);
        }

        Assert.Equal("t(2,9) CD3202 td ; colspam ; colspan, rowspan, align, valign, class", parsed.Literal("</table></document>").Complete().Errors);
    }

    [Fact]
    public void After_a_hundred_errors_one_more_says_so()
    {
        var findings = Parsed.Whole("<document title=\"t\">" + string.Concat(Enumerable.Repeat("<td/>", 500)) + "</document>").Findings;

        Assert.Equal(101, findings.Count);
        Assert.Equal(MarkupFindings.More, findings[100].Code);
        Assert.Equal("100", findings[100].Arguments[0].Japanese);
    }

    [Fact]
    public void Nesting_and_tags_have_limits()
    {
        var deep = string.Concat(Enumerable.Repeat("<strong>", 70));
        Assert.StartsWith("t(1,500) CD3242 64", Parsed.ErrorsIn("<p>" + deep), StringComparison.Ordinal);

        var parsed = new Parsed().Literal("<document title=\"").Value(new string('x', 1_048_576)).Literal("\"><p/></document>").Complete();
        Assert.Equal("t(1,1) CD3243 1048576", parsed.Errors);
    }

    [Fact]
    public void A_value_of_an_attribute_may_be_a_whole_text_of_the_dossier()
    {
        var parsed = new Parsed().Literal("<document title=\"").Value(new string('x', 100_000)).Literal("\"/>").Complete();
        Assert.Empty(parsed.Errors);
    }

    [Fact]
    public void A_document_with_an_error_never_ends_and_sends_nothing_more()
    {
        var sink = new CountingSink();
        var parser = new MarkupParser(sink, NoFigures.Instance, new FindingCollector());
        parser.Literal("<document title=\"t\"><p/><td/><p/><section paper=\"A3\"><table><tr><td/></tr></table></section></document>", "t", 1, 1);

        Assert.True(parser.Failed);
        Assert.False(parser.Complete());
        Assert.Equal("begin p", sink.Log);
    }

    [Fact]
    public void Cancellation_stops_the_parser()
    {
        using var stop = new CancellationTokenSource();
        var parser = new MarkupParser(new DocumentBuilder(), NoFigures.Instance, new FindingCollector(), stop.Token);
        parser.Literal("<document title=\"t\">", "t", 1, 1);
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => parser.Literal("<p/>", "t", 1, 1));
    }
}
