using System.Text;
using CyberDocs.Collections;
using CyberDocs.Documents;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>Headers and footers in the notation of Excel: <c>&amp;L</c> left, <c>&amp;C</c> middle, <c>&amp;R</c> right, <c>&amp;P</c> page, <c>&amp;N</c> pages.</summary>
internal static class PrintMargin
{
    /// <summary>The notation, or null when it is longer than Excel allows.</summary>
    public static string? Of(ValueList<Block> blocks, string style, Theme theme)
    {
        var text = new StringBuilder();
        foreach (var paragraph in blocks.OfType<Paragraph>().Where(p => p.Content.Count > 0))
        {
            var look = theme.Text(paragraph.Style, style);
            text.Append(text.Length == 0 ? look.Align switch { Alignment.Center => "&C", Alignment.Right => "&R", _ => "&L" } : "\n");
            Append(text, paragraph.Content);
        }

        return text.Length <= 255 ? text.ToString() : null;
    }

    private static void Append(StringBuilder text, ValueList<Inline> content)
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
                case DateField date:
                    text.Append(date.Text);
                    break;
            }
        }
    }
}
