namespace CyberDocs.Templating.Markup;

/// <summary>An open table: its parts in order, its columns, and the spans that reach down into the next row.</summary>
internal sealed class TableAssembly(MarkupReport report)
{
    public const int MostColumns = 1000;
    public const int MostRowSpan = 100_000;

    // Shorter tables repeat too little to look for it.
    private const int ShortTable = 32;

    private readonly List<TableColumn> columns = [];
    private readonly List<TableRow> headerRows = [];
    private readonly List<TableRow> rows = [];
    private readonly List<RepeatedCells> repeated = [];
    private int ended;
    private ElementKind part = ElementKind.Table;

    // Rows that the cell in each column still covers, this row included, and where that cell stands.
    private int[] covered = new int[16];
    private MarkupPlace[] coveredBy = new MarkupPlace[16];
    private bool hasSpans;

    // 0 until the first row has ended, when no <col> says it.
    private int width;
    private int column;
    private bool rowBroken;

    public string? Caption { get; set; }

    public List<TableCell> Cells { get; } = [];

    public bool IsInHead { get; private set; }

    /// <summary>Whether the head was sent to the sink.</summary>
    public bool IsBegun { get; set; }

    /// <summary>Begins a caption, a column group, or a head, body or foot.</summary>
    public void BeginPart(ElementKind kind, in MarkupTag tag)
    {
        // The kinds stand in the order of the parts; only bodies may come several times.
        if (kind < part || (kind == part && kind != ElementKind.TableBody))
        {
            report.Add(MarkupFindings.TablePartTooLate, tag.Place, tag.Text, tag.Name);
        }

        EndPart();
        part = kind;
        IsInHead = kind == ElementKind.TableHead;
    }

    /// <summary>Ends a head, body or foot: no cell may reach out of it.</summary>
    public void EndPart()
    {
        for (var i = 0; hasSpans && i < covered.Length; i++)
        {
            if (covered[i] > 0)
            {
                report.Add(MarkupFindings.SpanBeyondEnd, coveredBy[i], default, Number(covered[i]));
                covered[i] = 0;
            }
        }

        hasSpans = false;
        IsInHead = false;
    }

    public void AddColumns(TableColumn added, int count, in MarkupTag tag)
    {
        if (columns.Count + count > MostColumns)
        {
            report.Add(MarkupFindings.TooManyColumns, tag.Place, tag.Text, Number(MostColumns));
            return;
        }

        for (var i = 0; i < count; i++)
        {
            columns.Add(added);
        }

        width = columns.Count;
    }

    public void BeginRow(ElementKind parent, in MarkupTag tag)
    {
        if (parent == ElementKind.Table)
        {
            if (part == ElementKind.TableFoot)
            {
                report.Add(MarkupFindings.TablePartTooLate, tag.Place, tag.Text, tag.Name);
            }

            part = ElementKind.TableBody;
        }

        column = 0;
        rowBroken = false;
        Cells.Clear();
    }

    /// <summary>Finds the place of the next cell and checks that it is free.</summary>
    public void AddCell(int columnSpan, int rowSpan, in MarkupTag tag)
    {
        while (hasSpans && column < covered.Length && covered[column] > 0)
        {
            column++;
        }

        var end = column + columnSpan;
        if (end > (width > 0 ? width : MostColumns))
        {
            if (!rowBroken)
            {
                var code = width > 0 ? MarkupFindings.RowTooWide : MarkupFindings.TooManyColumns;
                report.Add(code, tag.Place, tag.Text, Number(width > 0 ? width : MostColumns));
            }

            rowBroken = true;
            return;
        }

        if (rowSpan == 1 && !hasSpans)
        {
            column = end;
            return;
        }

        if (end > covered.Length)
        {
            var size = Math.Max(end, covered.Length * 2);
            Array.Resize(ref covered, size);
            Array.Resize(ref coveredBy, size);
        }

        for (; column < end; column++)
        {
            if (covered[column] > 0)
            {
                report.Add(MarkupFindings.SpansOverlap, tag.Place, tag.Text, Number(column + 1));
                rowBroken = true;
            }
            else
            {
                covered[column] = rowSpan;
                coveredBy[column] = tag.Place;
            }
        }

        hasSpans |= rowSpan > 1;
    }

    /// <summary>The next cell, which holds nothing but a text.</summary>
    public TableCell PlainCell(TableCell empty, ReadOnlySpan<char> text)
    {
        if (ended < ShortTable)
        {
            return RepeatedCells.Filled(empty, text.ToString());
        }

        while (repeated.Count <= Cells.Count)
        {
            repeated.Add(new RepeatedCells());
        }

        return repeated[Cells.Count].Of(empty, text);
    }

    /// <summary>Ends the row and checks that it is full.</summary>
    public TableRow EndRow(string? style, bool keepWhole, MarkupPlace rowPlace)
    {
        var filled = column;
        ended++;
        if (hasSpans)
        {
            filled = EndSpans();
        }

        if (width == 0)
        {
            width = filled;
        }

        if (filled < Math.Max(width, 1) && !rowBroken)
        {
            report.Add(MarkupFindings.RowNotFull, rowPlace, "<tr>", Number(filled), Number(Math.Max(width, 1)));
        }

        return new TableRow(Lists.Take(Cells), style, keepWhole);
    }

    public void AddHeaderRow(TableRow row) => headerRows.Add(row);

    public void AddBodyRow(TableRow row) => rows.Add(row);

    public ValueList<TableRow> TakeRows() => Lists.Take(rows);

    /// <summary>The head, or null for a table without a column, which shows nothing.</summary>
    public TableHead? MakeHead(string? style, string? id)
    {
        if (width == 0)
        {
            return null;
        }

        while (columns.Count < width)
        {
            columns.Add(new TableColumn(1, ColumnUnit.Weight));
        }

        return new TableHead
        {
            Columns = Lists.Take(columns), HeaderRows = Lists.Take(headerRows),
            Style = style, Id = id, Caption = string.IsNullOrEmpty(Caption) ? null : Caption
        };
    }

    // Adds the columns covered from above behind the last cell, and takes this row off every span.
    private int EndSpans()
    {
        var filled = column;
        hasSpans = false;
        for (var i = 0; i < covered.Length; i++)
        {
            if (covered[i] > 0)
            {
                filled += i >= column ? 1 : 0;
                covered[i]--;
                hasSpans |= covered[i] > 0;
            }
        }

        return filled;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
