using CyberDocs.Collections;
using CyberDocs.Documents;

namespace CyberDocs.OpenXml.Tables;

/// <summary>Estimates how wide text is, in ems, without a font: whoever opens the file may not have ours.</summary>
internal static class TextWidth
{
    public static double LongestLine(ValueList<Block> blocks)
    {
        var longest = 0.0;
        foreach (var block in blocks)
        {
            longest = Math.Max(longest, block switch
            {
                Paragraph paragraph => LongestLine(paragraph.Content),
                Heading heading => LongestLine(heading.Content) * 1.3,
                Note note => LongestLine(note.Content) + 1.5,
                ListBlock list => list.Items.Count == 0 ? 0 : list.Items.Max(i => LongestLine(i.Content)) + 1.6,
                Section section => LongestLine(section.Content),
                SignatureLines signature => signature.Labels.Count == 0 ? 0 : signature.Labels.Max(l => Of(l)) + 12,
                Figure or Table or TableOfContents => 20,
                _ => 0,
            });
        }

        return longest;
    }

    public static double Of(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var c in text)
        {
            width += c switch
            {
                >= 'A' and <= 'Z' => 0.66,
                'i' or 'l' or 'j' or 'I' or '.' or ',' or ':' or ';' or '|' or '\'' or ' ' => 0.3,
                < '\u0080' => 0.56,
                >= '\uFF61' and <= '\uFF9F' => 0.5,
                >= '\uD800' and < '\uE000' => 0.5,
                >= '\uFE00' and <= '\uFE0F' => 0,
                _ => 1,
            };
        }

        return width;
    }

    private static double LongestLine(ValueList<Inline> content)
    {
        var longest = 0.0;
        var line = 0.0;
        Add(content);
        return Math.Max(longest, line);

        void Add(ValueList<Inline> inlines)
        {
            foreach (var inline in inlines)
            {
                switch (inline)
                {
                    case TextRun run:
                        line += Of(run.Text);
                        break;
                    case LineBreak:
                        longest = Math.Max(longest, line);
                        line = 0;
                        break;
                    case Emphasis emphasis:
                        Add(emphasis.Content);
                        break;
                    case Hyperlink link:
                        Add(link.Content);
                        break;
                    case CheckBox or PageNumber or PageCount:
                        line++;
                        break;
                    case Choice choice:
                        line += choice.Options.Sum(o => Of(o) + 2) - 1;
                        break;
                    case DateField date:
                        line += Of(date.Text);
                        break;
                    case TextField field:
                        line += Math.Max(Of(field.Text), 6);
                        break;
                }
            }
        }
    }
}
