using CyberDocs.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Office.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CyberDocs.OpenXml.Editing;

/// <content>Rows below the others.</content>
internal sealed partial class SheetEditor
{
    private readonly HashSet<TableDefinitionPart> grownTables = [];

    /// <summary>
    /// A row below all that hold something, looking like the last of them; validations, looks that depend on conditions, and tables that ended there hold it
    /// too.
    /// Rows that were prepared empty are used first.
    /// </summary>
    /// <returns>Its number.</returns>
    /// <exception cref="WorkbookEditException">The last row is the sum of a table, so that none can follow.</exception>
    public int AddRow()
    {
        var last = LastRow();
        var number = last.Key + 1;
        var isPrepared = rows.ContainsKey(number);
        var tables = Part.TableDefinitionParts.Where(part => part.Table?.Reference?.Value is { } text && CellArea.One(text)?.Last.Row == last.Key).ToList();
        if (tables.Exists(part => part.Table!.TotalsRowCount?.Value > 0))
        {
            throw Refused("最後の行が集計行のため", "ends in the totals of a table");
        }

        isChanged = true;
        var row = RowAt(number);
        if (!isPrepared && last.Value is { } model)
        {
            row.CustomFormat = model.CustomFormat;
            row.StyleIndex = model.StyleIndex;
            foreach (var (column, cell) in CellsOf(model))
            {
                if (cell.StyleIndex is { } style)
                {
                    var place = new CellPlace(column, number);
                    row.AppendChild(new Cell { CellReference = place.ToString(), StyleIndex = new UInt32Value(style.Value) });
                    Grow(place);
                }
            }
        }

        foreach (var part in tables)
        {
            grownTables.Add(part);
            part.Table!.Reference = Grown(part.Table.Reference!.Value!, last.Key);
            if (part.Table.AutoFilter?.Reference?.Value is { } filter)
            {
                part.Table.AutoFilter.Reference = Grown(filter, last.Key);
            }
        }

        GrowRanges(last.Key);
        Growth = (Growth?.From ?? last.Key, number);
        return number;
    }

    /// <summary>The first row below the headings.</summary>
    public int FirstRow { get; set; } = 2;

    /// <summary>The last row before rows were added, and now; null where none was.</summary>
    public (int From, int To)? Growth { get; private set; }

    /// <summary>Parts that are to be written anew, with their roots.</summary>
    public IEnumerable<(string Name, OpenXmlPartRootElement Root)> Changed() => isChanged
        ? [(Part.Uri.OriginalString, sheet), .. grownTables.Select(part => (part.Uri.OriginalString, (OpenXmlPartRootElement)part.Table!))]
        : [];

    // From below: many rows may be added one after the other.
    private KeyValuePair<int, Row> LastRow()
    {
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            if (rows.GetValueAtIndex(i).Elements<Cell>().Any(HoldsSomething))
            {
                return new(rows.GetKeyAtIndex(i), rows.GetValueAtIndex(i));
            }
        }

        return default;
    }

    private static bool HoldsSomething(Cell cell) =>
        cell.CellFormula is not null || cell.CellValue is { Text.Length: > 0 } || cell.InlineString is { InnerText.Length: > 0 };

    // A range of one row alone is about that row: a heading, say.
    private void GrowRanges(int last)
    {
        foreach (var range in sheet.Descendants<DataValidation>())
        {
            range.SequenceOfReferences = Grown(range.SequenceOfReferences, last);
        }

        foreach (var range in sheet.Elements<ConditionalFormatting>())
        {
            range.SequenceOfReferences = Grown(range.SequenceOfReferences, last);
        }

        // What may be edited on a protected sheet, what Excel is not to warn of, and what is filtered.
        foreach (var range in sheet.Descendants<ProtectedRange>())
        {
            range.SequenceOfReferences = Grown(range.SequenceOfReferences, last);
        }

        foreach (var range in sheet.Descendants<IgnoredError>())
        {
            range.SequenceOfReferences = Grown(range.SequenceOfReferences, last);
        }

        if (sheet.GetFirstChild<AutoFilter>() is { Reference.Value: { } filtered } filter)
        {
            filter.Reference = Grown(filtered, last);
        }

        // Lists on other sheets stand in an extension, with their ranges as texts.
        foreach (var range in sheet.Descendants<ReferenceSequence>())
        {
            range.Text = string.Join(' ', range.Text.Split(' ').Select(area => Grown(area, last)));
        }
    }

    private static ListValue<StringValue>? Grown(ListValue<StringValue>? list, int last) =>
        list is null ? null : new(list.Items.Select(item => new StringValue(Grown(item.Value ?? "", last))));

    private static string Grown(string text, int last) =>
        CellArea.One(text) is { } area && area.Last.Row == last && area.First.Row < last
            ? (area with { Last = area.Last with { Row = last + 1 } }).ToString()
            : text;
}
