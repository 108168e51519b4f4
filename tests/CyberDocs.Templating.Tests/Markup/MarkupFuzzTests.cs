using System.Text;
using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Templating.Markup;
using CyberDocs.TestKit;

namespace CyberDocs.Templating.Tests.Markup;

public class MarkupFuzzTests
{
    private static readonly string[] Snippets =
    [
        "<", ">", "</", "/>", "\"", "'", "&", ";", "&#", "<!--", "-->", "<![CDATA[", "=", "\n", "\0", "\uD800", "\uFFFF", "　", "<td>", "</td>", "<tr>", "</tr>",
        "<table>", "</table>", "<p>", "</p>", "<br>", "<section paper=\"A3\">", "</section>", "</document>", "<document title=\"x\">", " rowspan=\"9\"",
        "<u>", "</u>", "<a href=\"#x\">", "<field name=\"f\">", "<figure diagram=\"figure-99\"/>", "<thead>", "<ul>", "<header>", "<xyz>",
    ];

    [Fact]
    public void Broken_markup_gives_findings_and_never_an_exception_or_half_a_document()
    {
        var count = FullRun.Count(1500, 50_000);
        var failures = 0;
        for (var seed = 0; seed < count; seed++)
        {
            var random = new Random(seed);
            var writer = new MarkupWriter();
            var markup = Break(writer.Write(new RandomDocument(seed % 97).Make()), random);
            var findings = new FindingCollector();
            var builder = new DocumentBuilder();
            var parser = new MarkupParser(builder, writer, findings);
            Feed(parser, markup, random);
            var completed = parser.Complete();

            Assert.True(completed == !findings.HasErrors, $"seed {seed}");
            Assert.Equal(parser.Failed, findings.HasErrors);
            Assert.All(findings.Findings, f => AssertReadable(f, markup));
            if (completed)
            {
                Assert.NotEmpty(DocumentOutline.Write(builder.Document));
            }
            else
            {
                Assert.Throws<InvalidOperationException>(() => builder.Document);
                failures++;
            }
        }

        Assert.InRange(failures, count / 2, count - 1);
    }

    private static void AssertReadable(Finding finding, string markup)
    {
        Assert.DoesNotContain("{", finding.JapaneseMessage + finding.EnglishMessage + finding.JapaneseRemedy + finding.EnglishRemedy, StringComparison.Ordinal);
        Assert.InRange(finding.Place.Line, finding.Code == MarkupFindings.NoDocument ? 0 : 1, markup.Count(c => c == '\n') + 1);
    }

    private static string Break(string markup, Random random)
    {
        var text = new StringBuilder(markup);
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 12), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, text.ToString(at, Math.Min(random.Next(1, 40), text.Length - at)));
                    break;
                case 2:
                    text[at] = "<>/\"&x 日"[random.Next(8)];
                    break;
                default:
                    text.Insert(at, Snippets[random.Next(Snippets.Length)]);
                    break;
            }
        }

        return text.ToString();
    }

    // Pieces of any length, now and then as values.
    private static void Feed(MarkupParser parser, string markup, Random random)
    {
        var (line, column) = (1, 1);
        for (var i = 0; i < markup.Length;)
        {
            var length = Math.Min(random.Next(1, 200), markup.Length - i);
            if (random.Next(6) == 0)
            {
                parser.Value(markup.AsSpan(i, length), "t", line, column);
            }
            else
            {
                parser.Literal(markup.AsSpan(i, length), "t", line, column);
            }

            for (var end = i + length; i < end; i++)
            {
                (line, column) = markup[i] == '\n' ? (line + 1, 1) : (line, column + 1);
            }
        }
    }
}
