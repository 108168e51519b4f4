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
    private readonly List<TableSheet> sheets = [];
    private DocumentHead head = null!;
    private TextSheet text = null!;
    private TableSheet? table;
    private TableSheet? form;
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
                CloseForm();
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
            case Paragraph paragraph when form is not null && !CellText.HoldsField([paragraph]):
                form.AddBelow(paragraph);
                break;
            default:
                CloseForm();
                lastHeading = block is Heading heading ? InlineText.Of(heading.Content) : lastHeading;
                text.Write(block, new("p"));
                break;
        }
    }

    public void BeginSection(PageSetup page)
    {
        ArgumentNullException.ThrowIfNull(page);
        CloseForm();
        papers.Push(page);
    }

    public void EndSection() => papers.Pop();

    public void BeginTable(TableHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        BeginTable(head, []);
        var name = table!.Sheet.Name;
        var pointer = head.Id ?? "table:" + name;
        if (head.Id is null)
        {
            book.AddTarget(pointer, table.Sheet, new CellPlace(0, 1));
        }

        var shown = string.IsNullOrEmpty(head.Caption) ? $"［表：シート「{name}」］" : head.Caption;
        text.Write(new Paragraph([new Hyperlink("#" + pointer, [new TextRun(shown)])]), new("p"));
    }

    /// <summary>Begins the table of a form: what is printed above it stands on the same sheet.</summary>
    public void BeginForm(ValueList<Block> lead, TableHead head) => BeginTable(head, lead);

    public void AddRow(TableRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var open = table ?? throw new InvalidOperationException("No table has begun.");
        if (open.IsFull)
        {
            book.Findings.Report(WritingFindings.ManyRows, open.Sheet.Name);
            EndTable();
            NextTable([]);
        }

        table!.Add(row);
    }

    public void EndTable()
    {
        var ended = table ?? throw new InvalidOperationException("No table has begun.");
        table = null;
        ended.End();
        if (ended.Lead.Count > 0)
        {
            form = ended;
        }
        else
        {
            Close(ended);
        }
    }

    public void End()
    {
        CloseForm();
        if (text.Sheet.Row > 0 || sheets.Count == 0)
        {
            text.Write(zip.Begin(WorkbookSheet.PartName(0)), selected: book.Opening is null, head.Page, margins);
            hasText = true;
            if (text.Pictures.Count > 0)
            {
                text.Pictures.Write(zip, Part);
            }
        }

        var written = Written().ToList();
        var opening = Math.Max(0, written.FindIndex(sheet => sheet.Name == book.Opening?.Name));
        new WorkbookParts(written, [.. book.CellNames()], opening) { HasPictures = text.Pictures.Count > 0 }.Write(Part, head, book.Styles);
        zip.Complete();
        book.Complete();
    }

    private IEnumerable<WorkbookSheet> Written()
    {
        // A form comes first: it is what people open and print.
        var before = sheets is [{ Lead.Count: > 0 }, ..] ? 1 : 0;
        for (var i = 0; i <= sheets.Count; i++)
        {
            if (i == before && hasText)
            {
                yield return new(text.Sheet.Name, 0, "", "") { Links = text.Sheet.Relationships };
            }

            if (i == sheets.Count)
            {
                break;
            }

            var (ended, name) = (sheets[i], sheets[i].Sheet.Name);
            var filter = ended.FilterRow > 0 ? SheetNames.Place(name, new(0, ended.FilterRow), ended.Sheet.Last) : "";
            yield return new(name, i + 1, ended.TitleRows, filter) { Links = ended.Sheet.Relationships };
        }
    }

    private void BeginTable(TableHead head, ValueList<Block> lead)
    {
        tableHead = head;
        if (head.Style is not null && !book.Theme.TableStyles.ContainsKey(head.Style))
        {
            book.Findings.ReportOnce(WritingFindings.UnknownStyle, head.Style);
        }

        NextTable(lead);
        book.AddTarget(head.Id, table!.Sheet, new CellPlace(0, 1));
    }

    private void CloseForm()
    {
        if (form is { } open)
        {
            form = null;
            Close(open);
        }
    }

    private void Close(TableSheet ended)
    {
        ended.Sheet.End(ended.Page, margins, ended.FilterRow, ended.Selected ? FormPages : 0, ended.Titles);
        tablePart.Flush();
        sheets.Add(ended);
    }

    private void NextTable(ValueList<Block> lead)
    {
        CloseForm();
        var name = book.Names.Fresh(!string.IsNullOrWhiteSpace(tableHead.Caption) ? tableHead.Caption : lastHeading);
        tablePart = new XmlPart(zip.Begin(WorkbookSheet.PartName(sheets.Count + 1)), book.Findings.InvalidText);
        table = new TableSheet(book, name, tablePart, tableHead, papers.Peek()) { Lead = lead };
    }

    private string Notation(ValueList<Block> blocks, string style)
    {
        var notation = PrintMargin.Of(blocks, style, book.Theme, book.Findings);
        if (notation is null)
        {
            book.Findings.Report(WritingFindings.LongMargin, style);
            text.WriteAll(blocks, new(style));
        }

        return notation ?? "";
    }

    private void Part(string name, Action<XmlPart> write)
    {
        var part = new XmlPart(zip.Begin(name), book.Findings.InvalidText);
        write(part);
        part.Flush();
    }
}
