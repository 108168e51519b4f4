namespace CyberDocs.Templating.Tests.Markup;

public class MarkupTextTests
{
    [Theory]
    [InlineData("  a  b\t c \n", "p: \"a b c\"")]
    [InlineData("日本\n   語", "p: \"日本語\"")]
    [InlineData("日本 語", "p: \"日本 語\"")]
    [InlineData("日本　語　", "p: \"日本　語　\"")]
    [InlineData("日本\nEnglish\n語、\n「括弧」\n１２", "p: \"日本 English 語、「括弧」１２\"")]
    [InlineData("한국\n어", "p: \"한국 어\"")]
    [InlineData("𠮷\n野", "p: \"𠮷野\"")]
    [InlineData("a <strong>b</strong> c", "p: \"a \" strong(\"b\") \" c\"")]
    [InlineData("<em>b\n<a href=\"tel:1\"></a></em>", "p: em(\"b \" a(\"tel:1\": \"tel:1\"))")]
    [InlineData("a<strong> b </strong>c", "p: \"a\" strong(\" b\") \" c\"")]
    [InlineData("a <strong> b </strong> c", "p: \"a \" strong(\"b\") \" c\"")]
    [InlineData("漢字\n<strong>\n強調\n</strong>\n漢字", "p: \"漢字\" strong(\"強調\") \"漢字\"")]
    [InlineData("漢字\n<strong>A</strong>\n漢字", "p: \"漢字 \" strong(\"A\") \" 漢字\"")]
    [InlineData("a <u>b <em></em></u> ", "p: \"a \" u(\"b\")")]
    [InlineData("a <u>b <em>c </em></u> d", "p: \"a \" u(\"b \" em(\"c\")) \" d\"")]
    [InlineData("a <strong></strong> ", "p: \"a\"")]
    [InlineData(" <strong> a</strong>", "p: strong(\"a\")")]
    [InlineData(" \n<strong>漢 字</strong>", "p: strong(\"漢 字\")")]
    [InlineData("a <br/> b", "p: \"a\" br \"b\"")]
    [InlineData("a <strong> <br/> b</strong>", "p: \"a\" strong(br \"b\")")]
    [InlineData("a\n<check/>\nb", "p: \"a \" check(blank) \" b\"")]
    [InlineData("a <check/> ", "p: \"a \" check(blank)")]
    [InlineData("a<!-- - -- x --->b<!---->c", "p: \"abc\"")]
    [InlineData("&amp;&lt;&gt;&quot;&apos;&nbsp;&#12354;&#x3044;&#X20BB7;", "p: \"&<>\\\"'\\u00A0あい𠮷\"")]
    [InlineData("a&#32;&#9; b&#10;c", "p: \"a b\" br \"c\"")]
    public void White_space_of_the_template_is_layout(string markup, string expected) => Assert.Equal(expected, Parsed.Body($"<p>{markup}</p>"));

    [Theory]
    [InlineData("p: \"a\" br \"b\"", "", "a\nb")]
    [InlineData("p: \"a\" br \"b\" br br \"c\"", "", "a\r\nb\n\rc")]
    [InlineData("p: \"a b\"", "", "\n\na b\n", "\n")]
    [InlineData("p: \"x\" br \"a\" br \"y\"", "x", "\na\n", "y")]
    [InlineData("p: \"日\" br \"本\"", "", "日 \n 本")]
    [InlineData("p: \"a b\"", "", " a \t b ")]
    [InlineData("p: \"a b c\"", "a ", " b", "\n  c")]
    [InlineData("p: \"日本語\"", "", "日本", "\n", "語")]
    [InlineData("p: \"<td> & \\\"\"", "", "&lt;td&gt; &amp; &quot;")]
    [InlineData("p: \"a \" strong(\"b\") \" c d\"", "a\n", "<strong>b</strong>\nc", "\nd")]
    [InlineData("p: strong(\"a\" br \"b\")", "<strong>", "a\nb", "</strong>")]
    [InlineData("p: \"x\" br strong(\"a\")", "x", "\n", "<strong>a</strong>")]
    [InlineData("p: \"a\" br \"b\"", "", "a\vb")]
    [InlineData("p: field(\"f\" \"a\\nb\" multiline)", "<field name=\"f\">", "a\nb\n", "</field>")]
    public void Line_breaks_of_a_value_are_kept_between_its_text(string expected, params string[] pieces) =>
        Assert.Equal(expected, Parsed.Paragraph(pieces));

    [Theory]
    [InlineData("p .right: \"x\"", "<p class=\"", "right", "\">x</p>")]
    [InlineData("p .a-b-c: \"x\"", "<p class=\"a-", "b", "-c\">x</p>")]
    [InlineData("p .right: \"x\"", "<", "p", " ", "class='right'", ">x</", "p", ">")]
    [InlineData("p: field(\"a \\\"b\\\" 'c' > d\" \"\")", "<p><field name=\"", "a &quot;b\" 'c' > d", "\"/></p>", "", "")]
    [InlineData("p: \"a\"", "<p>a<!-", "", "- x --", "", "></p>")]
    [InlineData("p: \"a&b\"", "<p>a&am", "", "p;b</p>")]
    public void A_tag_may_span_pieces(string expected, params string[] pieces)
    {
        var parsed = new Parsed().Literal("<document title=\"t\">");
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i % 2 == 0)
            {
                parsed.Literal(pieces[i]);
            }
            else
            {
                parsed.Value(pieces[i]);
            }
        }

        Assert.Equal(expected, Parsed.BodyOf(parsed.Literal("</document>").Complete()));
    }

    [Fact]
    public void The_result_does_not_depend_on_where_pieces_end()
    {
        const string Markup = "<document title=\"題\"><!-- a --><p class='x'>a &amp; b<br/>漢\n字 <u>c </u></p><table><tr><td colspan=\"2\">1</td></tr><tr><td>2</td><td>3</td></tr></table></document>";
        var whole = Parsed.BodyOf(Parsed.Whole(Markup));
        for (var cut = 1; cut < Markup.Length; cut++)
        {
            Assert.Equal(whole, Parsed.BodyOf(new Parsed().Literal(Markup[..cut]).Literal(Markup[cut..], 1, cut + 1).Complete()));
        }

        var byCharacter = new Parsed();
        foreach (var c in Markup)
        {
            byCharacter.Literal(c.ToString());
        }

        Assert.Equal(whole, Parsed.BodyOf(byCharacter.Complete()));
    }

    [Theory]
    [InlineData("a\u0001b", "p: \"a\uFFFDb\"", "t(7,3) CD3245 U+0001")]
    [InlineData("a\uFFFFb", "p: \"a\uFFFDb\"", "t(7,3) CD3245 U+FFFF")]
    [InlineData("\u0084", "p: \"\uFFFD\"", "t(7,3) CD3245 U+0084")]
    [InlineData("\u007F", "p: \"\uFFFD\"", "t(7,3) CD3245 U+007F")]
    public void A_character_that_files_cannot_hold_is_replaced_with_a_warning(string value, string expected, string warning)
    {
        var parsed = new Parsed().Literal("<document title=\"t\"><p>").Value(value, 7, 3).Literal("</p></document>").Complete();

        Assert.True(parsed.Completed);
        Assert.Equal(warning, parsed.Errors);
        Assert.Equal("  " + expected, CyberDocs.Documents.DocumentOutline.Write(parsed.Document).Split('\n')[1]);
    }

    [Fact]
    public void Half_of_a_pair_is_replaced_with_a_warning()
    {
        var parsed = new Parsed().Literal("<document title=\"t\"><p>").Value("a\uD83Db\uDCBB💻", 7, 3).Literal("</p></document>").Complete();

        Assert.Equal("t(7,3) CD3245 U+D83D", parsed.Errors);
        Assert.Equal("  p: \"a\uFFFDb\uFFFD💻\"", CyberDocs.Documents.DocumentOutline.Write(parsed.Document).Split('\n')[1]);
    }

    [Fact]
    public void Such_a_character_in_an_attribute_is_replaced_too()
    {
        var parsed = new Parsed().Literal("<document title=\"").Value("a\u0001&#x1F4BB;", 7, 3).Literal("\"/>").Complete();

        Assert.Equal("t(7,3) CD3245 U+0001", parsed.Errors);
        Assert.Equal("a\uFFFD💻", parsed.Document.Head.Title);
    }
}
