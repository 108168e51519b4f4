using System.Globalization;
using CyberDocs.Collections;
using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>Receives a document and writes it as XLSX: sheets of tables as they come, the sheet of the text at the end.</summary>
internal sealed class XlsxSink(Stream output, WriteContext context) : IDocumentSink
{
    /// <summary>Pages on which a form is printed at most.</summary>
    private const int FormPages = 2;

    private readonly ZipWriter zip = new(output);
    private readonly Workbook book = new(context);
    private readonly Stack<PageSetup> papers = new();
    private readonly List<(Sheet Sheet, string Titles, string Filter)> sheets = [];
    private DocumentHead head = null!;
    private TextSheet text = null!;
    private TableSheet? table;
    private TableHead tableHead = null!;
    private XmlPart tablePart = null!;
    private string lastHeading = "";
    private (string Header, string Footer) margins;
    private bool hasText;

    public void Begin(DocumentHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        this.head = head;
        papers.Push(head.Page);
        text = new TextSheet(book);
        margins = (Notation(head.Header, "header"), Notation(head.Footer, "footer"));
    }

    public void Add(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        book.Cancellation.ThrowIfCancellationRequested();
        switch (block)
        {
            case Section section:
                if (section.Page is { } page)
                {
                    papers.Push(page);
                }

                book.AddTarget(section.Id, text.Sheet, new CellPlace(0, text.Sheet.Row + 1));
                foreach (var inner in section.Content)
                {
                    Add(section.Style is not null && inner is Paragraph { Style: null } plain ? plain with { Style = section.Style } : inner);
                }

                _ = section.Page is null ? null : papers.Pop();
                break;
            case Table held:
                TableRun.Send(held, this, book.Cancellation);
                break;
            default:
                lastHeading = block is Heading heading ? InlineText.Of(heading.Content) : lastHeading;
                text.Add(block, "p", "");
                break;
        }
    }

    public void BeginSection(PageSetup page)
    {
        ArgumentNullException.ThrowIfNull(page);
        papers.Push(page);
    }

    public void EndSection() => papers.Pop();

    public void BeginTable(TableHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        tableHead = head;
        if (head.Style is not null && !book.Theme.TableStyles.ContainsKey(head.Style))
        {
            book.Findings.ReportOnce(WritingFindings.UnknownStyle, head.Style);
        }

        var name = NextTable();
        book.AddTarget(head.Id, table!.Sheet, new CellPlace(0, 1));
        var pointer = head.Id ?? "table:" + name;
        if (head.Id is null)
        {
            book.AddTarget(pointer, table.Sheet, new CellPlace(0, 1));
        }

        text.Add(new Paragraph([new Hyperlink("#" + pointer, [new TextRun(string.IsNullOrEmpty(head.Caption) ? $"［表：シート「{name}」］" : head.Caption)])]), "p", "");
    }

    public void AddRow(TableRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var open = table ?? throw new InvalidOperationException("No table has begun.");
        if (open.IsFull)
        {
            book.Findings.Report(WritingFindings.ManyRows, open.Sheet.Name);
            EndTable();
            NextTable();
        }

        table!.Add(row);
    }

    public void EndTable()
    {
        var ended = table ?? throw new InvalidOperationException("No table has begun.");
        table = null;
        ended.End();
        ended.Sheet.End(tablePart, ended.Page, margins, ended.FilterRow, ended.Selected ? FormPages : 0);
        tablePart.Flush();
        var quoted = Quoted(ended.Sheet.Name);
        var titles = ended.HeaderRows > 0 ? string.Create(CultureInfo.InvariantCulture, $"{quoted}!$1:${ended.HeaderRows}") : "";
        var last = new CellPlace(Math.Max(0, ended.Sheet.Columns - 1), Math.Max(1, ended.Sheet.Row));
        sheets.Add((ended.Sheet, titles, ended.FilterRow > 0 ? $"{quoted}!$A${ended.FilterRow}:{last.Fixed()}" : ""));
    }

    public void End()
    {
        if (text.Sheet.Row > 0 || sheets.Count == 0)
        {
            var entry = zip.Begin(PartName(0));
            var part = new XmlPart(entry, book.Findings.InvalidText);
            text.Write(part, entry, selected: book.Opening is null, () => text.Sheet.End(part, head.Page, margins, 0, 0));
            part.Flush();
            sheets.Insert(0, (text.Sheet, "", ""));
            hasText = true;
        }

        for (var i = 0; i < sheets.Count; i++)
        {
            if (sheets[i].Sheet.Relationships is { Count: > 0 } links)
            {
                Part($"xl/worksheets/_rels/sheet{Number(i)}.xml.rels", links.Write);
            }
        }

        var parts = new WorkbookParts(book, sheets, Number);
        Part("xl/styles.xml", book.Styles.Write);
        Part("xl/workbook.xml", parts.Workbook);
        Part("xl/_rels/workbook.xml.rels", parts.Relationships);
        Part("docProps/core.xml", x => CommonParts.Core(x, head));
        Part("docProps/app.xml", CommonParts.Application);
        var custom = head.Properties.Count > 0;
        if (custom)
        {
            Part(CommonParts.CustomName, x => CommonParts.Custom(x, head));
        }

        Part("_rels/.rels", x => CommonParts.Root(x, "xl/workbook.xml", custom));
        Part("[Content_Types].xml", x => parts.ContentTypes(x, custom));
        zip.Complete();
        book.Complete();
    }

    private string NextTable()
    {
        var name = book.Names.Fresh(!string.IsNullOrWhiteSpace(tableHead.Caption) ? tableHead.Caption : lastHeading);
        tablePart = new XmlPart(zip.Begin(PartName(sheets.Count + 1)), book.Findings.InvalidText);
        table = new TableSheet(book, name, tablePart, tableHead, papers.Peek());
        return name;
    }

    private string Notation(ValueList<Block> blocks, string style)
    {
        var notation = PrintMargin.Of(blocks, style, book.Theme, book.Findings);
        if (notation is null)
        {
            book.Findings.Report(WritingFindings.LongMargin, style);
            text.Add(blocks, style, "");
        }

        return notation ?? "";
    }

    /// <summary>The number in a sheet's part name: the text is 0, tables follow from 1.</summary>
    private int Number(int index) => hasText ? index : index + 1;

    private static string PartName(int number) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{number}.xml");

    private static string Quoted(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    private void Part(string name, Action<XmlPart> write)
    {
        var part = new XmlPart(zip.Begin(name), book.Findings.InvalidText);
        write(part);
        part.Flush();
    }
}
