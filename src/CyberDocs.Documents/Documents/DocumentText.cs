namespace CyberDocs.Documents;

/// <summary>The text of a document in reading order, without its looks: what every output format must say.</summary>
public static class DocumentText
{
    /// <summary>One line per block and cell, with <c>\n</c> as line end; forced line breaks begin a new line.</summary>
    /// <remarks>
    /// Headers, footers, page numbers, running headings and tables of contents are left out, because formats repeat or compute them, and pictures, whose
    /// alternative texts are not printed.
    /// </remarks>
    /// <param name="document">The document.</param>
    public static string Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Of(document.Body);
    }

    /// <summary>The text of blocks, in the same way.</summary>
    internal static string Of(ValueList<Block> blocks)
    {
        var text = new StringBuilder();
        Blocks(text, blocks);
        return text.ToString();
    }

    private static void Blocks(StringBuilder text, ValueList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading heading:
                    Line(text, heading.Content);
                    break;
                case Paragraph paragraph:
                    Line(text, paragraph.Content);
                    break;
                case ListBlock list:
                    foreach (var item in list.Items)
                    {
                        Blocks(text, item.Content);
                    }

                    break;
                case Table table:
                    Rows(text, table.Head.HeaderRows);
                    Rows(text, table.Rows);
                    break;
                case Figure figure:
                    Line(text, figure.Caption);
                    break;
                case Note note:
                    Blocks(text, note.Content);
                    break;
                case SignatureLines signature:
                    foreach (var label in signature.Labels)
                    {
                        AppendLine(text, label);
                    }

                    break;
                case Section section:
                    Blocks(text, section.Content);
                    break;
                case PageBreak or TableOfContents or Picture:
                    break;
                default:
                    throw new ArgumentException($"The text does not know {block.GetType().Name}.", nameof(blocks));
            }
        }
    }

    private static void Rows(StringBuilder text, ValueList<TableRow> rows)
    {
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                Blocks(text, cell.Content);
            }
        }
    }

    private static void Line(StringBuilder text, ValueList<Inline> content)
    {
        var line = new StringBuilder();
        InlineText.Append(line, content, '\n');
        AppendLine(text, line.ToString());
    }

    private static void AppendLine(StringBuilder text, string line)
    {
        if (line.Length > 0)
        {
            text.Append(line).Append('\n');
        }
    }
}
