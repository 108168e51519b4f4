using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Templating.Markup;

namespace CyberDocs.Templating.Tests.Markup;

/// <summary>Data never passes what reads markup: it is text wherever it stands.</summary>
public class MarkupDataTests
{
    [Theory]
    [InlineData("<b>x</b>")]
    [InlineData("</p></document>")]
    [InlineData("<!-- x -->")]
    [InlineData("&amp;&lt;&#0;&nothing;")]
    [InlineData("\"'<>]]>")]
    public void Data_arrives_in_text_and_in_attributes_as_it_is(string data)
    {
        var document = Read(data, out var findings);
        Assert.Empty(findings);
        Assert.Equal(data, document!.Head.Title);
        Assert.Contains(data, DocumentText.Of(document), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<", "CD3209")]
    [InlineData("&", "CD3214")]
    public void Data_behind_an_open_sign_of_markup_does_not_complete_it(string literal, string code)
    {
        Read("lt;br/>x", out var findings, literal);
        Assert.Equal([code], findings.Select(finding => finding.Code.Id));
    }

    [Fact]
    public void Line_breaks_of_data_are_breaks_and_what_no_file_can_hold_is_shown()
    {
        var document = Read("一\n二\u0001\uD800", out var findings);
        Assert.Empty(findings);
        Assert.Contains("p: \"一\" br \"二\u2401\uFFFD\"", DocumentOutline.Write(document!), StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_knows_no_data_gets_it_escaped()
    {
        var output = new OldOutput();
        ((IMarkupOutput)output).Text("<&>", "t", 1, 1);
        Assert.Equal("&lt;&amp;&gt;", output.Written);
    }

    private static Document? Read(string data, out IReadOnlyList<Finding> findings, string before = "")
    {
        var collector = new FindingCollector();
        var builder = new DocumentBuilder();
        var parser = new MarkupParser(builder, NoFigures.Instance, collector);
        parser.Literal("<document title=\"", "t", 1, 1);
        parser.Text(data, "t", 1, 18);
        parser.Literal("\"><p>" + before, "t", 2, 1);
        parser.Text(data, "t", 2, 9);
        parser.Literal("</p></document>", "t", 3, 1);
        var done = parser.Complete();
        findings = collector.Findings;
        return done ? builder.Document : null;
    }

    private sealed class OldOutput : IMarkupOutput
    {
        public string Written { get; private set; } = "";

        public void Literal(ReadOnlySpan<char> text, string template, int line, int column) => Written += text.ToString();

        public void Value(ReadOnlySpan<char> text, string template, int line, int column) => Written += text.ToString();
    }
}
