using CyberDocs.Documents;

namespace CyberDocs.Writing;

/// <summary>Writes one document line by line: a block a line, a row of a table a line with its cells set off by bars. Not thread-safe.</summary>
/// <param name="output">Takes UTF-8 without a mark, with <c>\n</c> as line end; left open.</param>
/// <param name="cancellation">Stops writing.</param>
internal sealed class PlainTextSink(Stream output, CancellationToken cancellation) : BlockWalker<string>(cancellation), IDocumentSink
{
    public void Begin(DocumentHead head)
    {
    }

    public void Add(Block block) => Write(block, "");

    public void BeginSection(PageSetup page)
    {
    }

    public void EndSection()
    {
    }

    public void BeginTable(TableHead head)
    {
        Line("");
        foreach (var row in head.HeaderRows)
        {
            AddRow(row);
        }
    }

    public void AddRow(TableRow row) => Line(string.Join(" | ", row.Cells.Select(cell => TextOf(cell.Content))).Trim());

    public void EndTable() => Line("");

    public void End() => output.Flush();

    protected override void WriteHeading(Heading heading, string place)
    {
        Line("");
        Line(place + TextOf(heading.Content));
    }

    protected override void WriteParagraph(Paragraph paragraph, string place) => Line(place + TextOf(paragraph.Content));

    protected override void WriteList(ListBlock list, string place)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            WriteAll(list.Items[i].Content, place + (list.Ordered ? $"{i + 1}. " : "・"));
        }
    }

    protected override void WriteTable(Table table, string place)
    {
        BeginTable(table.Head);
        foreach (var row in table.Rows)
        {
            AddRow(row);
        }

        EndTable();
    }

    protected override void WriteFigure(Figure figure, string place) => Line(place + figure.AlternativeText);

    protected override void WritePicture(Picture picture, string place) => Line(place + $"［画像：{picture.AlternativeText}］");

    protected override void WriteNote(Note note, string place) => WriteAll(note.Content, place);

    protected override void WriteBreak() => Line("");

    protected override void WriteContents(TableOfContents contents)
    {
    }

    protected override void WriteSignature(SignatureLines signature, string place)
    {
        foreach (var label in signature.Labels)
        {
            Line(place + label);
        }
    }

    protected override void WriteSection(Section section, string place) => WriteAll(section.Content, place);

    private static string TextOf(ValueList<Block> content) =>
        string.Join(' ', DocumentText.Of(content).Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static string TextOf(ValueList<Inline> content)
    {
        var text = new StringBuilder();
        InlineText.Append(text, content, '\n');
        return text.ToString();
    }

    private void Line(string text) => output.Write(Encoding.UTF8.GetBytes(text + "\n"));
}
