namespace CyberDocs.Documents;

/// <summary>Headers and footers with their long texts cut: they stand on every page and must leave room for what the page is for.</summary>
internal static class RunningText
{
    /// <summary>The blocks, each text in them at most so many UTF-16 code units long and then an ellipsis.</summary>
    public static ValueList<Block> Cut(ValueList<Block> blocks, int longest) => blocks.Select(block => Cut(block, longest)).ToValueList();

    private static Block Cut(Block block, int longest) => block switch
    {
        Paragraph paragraph => paragraph with { Content = Cut(paragraph.Content, longest) },
        Heading heading => heading with { Content = Cut(heading.Content, longest) },
        Note note => note with { Content = Cut(note.Content, longest) },
        Section section => section with { Content = Cut(section.Content, longest) },
        ListBlock list => list with { Items = list.Items.Select(item => new ListItem(Cut(item.Content, longest))).ToValueList() },
        Table table => table with { Rows = table.Rows.Select(row => Cut(row, longest)).ToValueList() },
        _ => block,
    };

    private static TableRow Cut(TableRow row, int longest) =>
        row with { Cells = row.Cells.Select(cell => cell with { Content = Cut(cell.Content, longest) }).ToValueList() };

    private static ValueList<Inline> Cut(ValueList<Inline> content, int longest) => content.Select(inline => inline switch
    {
        TextRun { Text: var text } when text.Length > longest => new TextRun(Cut(text, longest)),
        Emphasis emphasis => emphasis with { Content = Cut(emphasis.Content, longest) },
        Hyperlink link => link with { Content = Cut(link.Content, longest) },
        _ => inline,
    }).ToValueList();

    private static string Cut(string text, int longest)
    {
        var end = 0;
        while (StringInfo.GetNextTextElementLength(text, end) is var length && end + length <= longest)
        {
            end += length;
        }

        return string.Concat(text.AsSpan(0, end), "…");
    }
}
