using CyberDocs.Documents;
using CyberDocs.TestKit;
using CyberDocs.TestKit.Pdf;
using static CyberDocs.Pdf.Tests.PdfRun;

namespace CyberDocs.Pdf.Tests;

/// <summary>The kinsoku corpus as it stands in the file: every line read back from the pages.</summary>
public sealed class PdfKinsokuTests
{
    private const double Size = 10;

    [Theory]
    [InlineData(Alignment.Left, false)]
    [InlineData(Alignment.Left, true)]
    [InlineData(Alignment.Justify, false)]
    [InlineData(Alignment.Justify, true)]
    public void Every_paragraph_at_every_width_is_whole_and_breaks_where_it_may(Alignment align, bool hanging)
    {
        var broken = new List<string>();
        var lines = 0;
        foreach (var ems in KinsokuCorpus.Widths)
        {
            lines += Check(align, hanging, ems * Size, broken);
        }

        Assert.True(broken.Count == 0, $"{broken.Count}:\n" + string.Join('\n', broken.Take(20)));
        Assert.InRange(lines, KinsokuCorpus.Paragraphs.Count * KinsokuCorpus.Widths.Count * 2, int.MaxValue);
    }

    private static int Check(Alignment align, bool hanging, double width, List<string> broken)
    {
        var styles = new Dictionary<string, TextStyle>(Theme.Default.TextStyles, StringComparer.Ordinal)
        {
            ["p"] = new() { Size = Size, Align = align, HangingPunctuation = hanging },
        };
        var head = new DocumentHead { Title = "禁則", Page = new PageSetup(width + 40, 14_000, 20, 20, 20, 20) };
        var run = new PdfRun(new Document(head, [.. KinsokuCorpus.Paragraphs.Select(text => (Block)P(text))]), theme: Theme.Default with { TextStyles = styles });
        var lines = run.Reader.Pages.SelectMany(page => new PdfContent(run.Reader, page.Page).Lines).ToList();
        var next = 0;
        foreach (var paragraph in KinsokuCorpus.Paragraphs)
        {
            // A joiner leaves no mark of its own.
            var rest = paragraph.Replace("\u200D", "", StringComparison.Ordinal);
            for (var first = true; rest.Length > 0; first = false)
            {
                if (next == lines.Count || !rest.StartsWith(lines[next], StringComparison.Ordinal) || lines[next].Length == 0)
                {
                    broken.Add($"{width}: 「{rest}」 is set as 「{(next < lines.Count ? lines[next] : "")}」");
                    return next;
                }

                var line = lines[next++];
                rest = rest[line.Length..];
                line = line.TrimEnd(' ', '　');
                if (!first && KinsokuCorpus.NeverFirst.Contains(line[0], StringComparison.Ordinal)
                    || rest.Length > 0 && KinsokuCorpus.NeverLast.Contains(line[^1], StringComparison.Ordinal))
                {
                    broken.Add($"{width}: 「{line}」");
                }
            }
        }

        return next;
    }
}
