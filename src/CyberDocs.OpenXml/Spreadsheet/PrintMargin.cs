using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>
/// Headers and footers in the notation of Excel: <c>&amp;L</c> left, <c>&amp;C</c> middle, <c>&amp;R</c> right, <c>&amp;P</c> page,
/// <c>&amp;N</c> pages. Cells of a table count as paragraphs.
/// </summary>
internal sealed class PrintMargin(Theme theme, WriterFindings findings)
{
    private const int Longest = 255;
    private readonly StringBuilder left = new();
    private readonly StringBuilder middle = new();
    private readonly StringBuilder right = new();

    /// <summary>The notation, or null when it is longer than Excel allows.</summary>
    public static string? Of(ValueList<Block> blocks, string style, Theme theme, WriterFindings findings)
    {
        var margin = new PrintMargin(theme, findings);
        margin.Add(blocks, style, null);
        var text = $"{margin.left}{margin.middle}{margin.right}";
        return text.Length <= Longest ? text : null;
    }

    private void Add(IEnumerable<Block> blocks, string style, Alignment? align)
    {
        foreach (var block in blocks)
        {
            if (block is Paragraph { Content.Count: > 0 } paragraph)
            {
                var (part, code) = (align ?? theme.Text(paragraph.Style, style).Align) switch
                {
                    Alignment.Center => (middle, "&C"),
                    Alignment.Right => (right, "&R"),
                    _ => (left, "&L"),
                };
                part.Append(part.Length == 0 ? code : "\n");
                Append(part, paragraph.Content);
            }
            else if (block is Picture picture)
            {
                Add([new Paragraph([new TextRun(CellText.PictureText(picture, findings))]) { Style = picture.Style }], style, align);
            }
            else if (block is Table table)
            {
                foreach (var cell in table.Rows.SelectMany(r => r.Cells))
                {
                    Add(cell.Content, style, cell.Align ?? align);
                }
            }
        }
    }

    private void Append(StringBuilder text, ValueList<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case PageNumber:
                    text.Append("&P");
                    break;
                case PageCount:
                    text.Append("&N");
                    break;
                case RunningHeading heading:
                    findings.ReportOnce(WritingFindings.HeadingInWorkbook, heading.Level.ToString(CultureInfo.InvariantCulture));
                    break;
                case TextRun run:
                    // A digit after a code would be read as a font size.
                    text.Append(text.Length > 1 && text[^2] == '&' && run.Text is [>= '0' and <= '9', ..] ? " " : "")
                        .Append(run.Text.Replace("&", "&&", StringComparison.Ordinal));
                    break;
                case LineBreak:
                    text.Append('\n');
                    break;
                case Emphasis emphasis:
                    Append(text, emphasis.Content);
                    break;
                case Hyperlink link:
                    Append(text, link.Content);
                    break;
                default:
                    InlineText.Append(text, [inline], '\n');
                    break;
            }
        }
    }
}
