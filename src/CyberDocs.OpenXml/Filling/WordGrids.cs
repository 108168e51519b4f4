using CyberDocs.OpenXml.Editing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CyberDocs.OpenXml.Filling;

/// <summary>The tables of a Word document as grids, in the order of the document, and its other paragraphs as one. Not thread-safe.</summary>
internal sealed class WordGrids(InputMeter meter)
{
    /// <summary>Word's tables have as many at most.</summary>
    private const int MostColumns = 64;

    private const long StepsPerPlace = 8;

    /// <summary>A table is looked through for headings, items and years, however little it holds: that takes as long as so many values.</summary>
    private const int ValuesPerTable = 40;

    private readonly Dictionary<FormCell, WordText> texts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FormCell, WordText> copies = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TableCell, TableCell> copyOf = new(ReferenceEqualityComparer.Instance);
    private readonly List<FormGrid> tables = [];
    private readonly List<FormCell> prose = [];
    private readonly List<string> since = [];
    private readonly WordControls controls = new();

    /// <summary>The paragraphs, then the tables.</summary>
    public IReadOnlyList<FormGrid> All => [new FormGrid("本文", prose) { IsProse = true, TakesFrames = true }, .. tables];

    /// <summary>The paragraphs that ask items themselves; null when none does.</summary>
    public FormGrid? Lines => WordLines.Of(prose, meter);

    public WordText TextOf(FormCell cell) => texts[cell];

    /// <summary>Changes a cell, and the copy of it that a text box holds for older programs.</summary>
    public void Change(FormCell cell, FormEdit edit)
    {
        texts[cell].Change(edit);
        copies.GetValueOrDefault(cell)?.Change(edit);
    }

    public void Read(OpenXmlElement container)
    {
        foreach (var child in container.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    AddProse(paragraph);
                    AddTextBoxes(paragraph);
                    break;
                case Table table:
                    AddTable(table);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock:
                    Read(child);
                    break;
            }
        }
    }

    private void AddProse(Paragraph paragraph)
    {
        meter.Node();
        var place = new Spreadsheet.CellPlace(0, prose.Count + 1);
        var cell = Known(new CellArea(place, place), new WordText([paragraph], controls));
        prose.Add(cell);
        if (!cell.IsBlank)
        {
            since.Add(cell.Text);
        }
    }

    // Tables in text boxes, which Word holds twice: both must say the same afterwards.
    private void AddTextBoxes(Paragraph paragraph)
    {
        foreach (var box in paragraph.Descendants<TextBoxContent>().Where(box => !box.Ancestors<AlternateContentFallback>().Any()
            && !box.Ancestors<TextBoxContent>().Any() && box.Elements<Table>().Any()))
        {
            if (controls.OlderThan(box) is (_, var same))
            {
                var cells = box.Descendants<TableCell>().ToList();
                if (cells.Count != same.Count || !cells.Zip(same).All(pair => pair.First.InnerText == pair.Second.InnerText))
                {
                    continue;
                }

                foreach (var (cell, copy) in cells.Zip(same))
                {
                    copyOf[cell] = copy;
                }
            }

            foreach (var table in box.Elements<Table>().ToList())
            {
                AddTable(table);
            }
        }
    }

    private void AddTable(Table table)
    {
        meter.Add(InputLimit.Nodes, ValuesPerTable);
        var cells = new List<FormCell>();
        var open = new Dictionary<int, (TableCell Cell, CellArea Area, int Index)>();
        var (row, width, nested) = (0, 0, new List<Table>());
        foreach (var line in Rows(table))
        {
            row++;
            var column = Math.Clamp(line.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0, 0, MostColumns);
            foreach (var cell in Cells(line))
            {
                var span = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, MostColumns);
                meter.Add(InputLimit.Nodes, span);
                var last = new Spreadsheet.CellPlace(column + span - 1, row);
                if (cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart
                    && open.TryGetValue(column, out var above) && above.Area.Last.Row == row - 1)
                {
                    var area = above.Area with { Last = last with { Column = Math.Max(last.Column, above.Area.Last.Column) } };
                    cells[above.Index] = Known(area, TextOf(cells[above.Index]), above.Cell);
                    open[column] = above with { Area = area };
                }
                else
                {
                    var area = new CellArea(new(column, row), last);
                    open[column] = (cell, area, cells.Count);
                    var own = Own(cell).ToList();
                    var paragraphs = own.OfType<Paragraph>().Where(paragraph => !paragraph.Ancestors<AlternateContentFallback>().Any());
                    cells.Add(Known(area, new WordText([.. paragraphs], controls), cell));
                    nested.AddRange(own.OfType<Table>());
                }

                column += span;
                width = Math.Max(width, column);
            }
        }

        // A row of few cells is looked through over the width of the widest.
        meter.Add(InputLimit.Steps, StepsPerPlace * row * width);
        var name = "表" + (tables.Count + 1).ToString(CultureInfo.InvariantCulture);
        tables.Add(new FormGrid(name, cells) { TakesFrames = true, Before = since.Count > 0 ? [.. since] : tables.LastOrDefault()?.Before ?? [] });
        since.Clear();
        foreach (var inner in nested)
        {
            AddTable(inner);
        }
    }

    private FormCell Known(CellArea area, WordText text, TableCell? holder = null)
    {
        BlankRuns.Count(text.Content, meter);
        var cell = new FormCell(area, text.Content, new CellTraits { Choices = text.Choices, IsDate = text.IsDate, IsFixed = text.IsLocked })
        {
            Standing = text.Standing,
        };
        texts[cell] = text;
        if (holder is not null && copyOf.TryGetValue(holder, out var copy))
        {
            copies[cell] = new WordText([.. copy.Descendants<Paragraph>().Where(paragraph => paragraph.Ancestors<TableCell>().First() == copy)], controls);
        }

        return cell;
    }

    private static IEnumerable<TableRow> Rows(OpenXmlElement container) => container.ChildElements.SelectMany(child => child switch
    {
        TableRow row => [row],
        SdtRow or SdtContentRow or CustomXmlRow => Rows(child),
        _ => [],
    });

    private static IEnumerable<TableCell> Cells(OpenXmlElement container) => container.ChildElements.SelectMany(child => child switch
    {
        TableCell cell => [cell],
        SdtCell or SdtContentCell or CustomXmlCell => Cells(child),
        _ => [],
    });

    // What stands in a cell and in none within it: looking through those for each cell around them takes as often as tables are nested.
    private static IEnumerable<OpenXmlElement> Own(TableCell cell)
    {
        var open = new Stack<OpenXmlElement>(cell.ChildElements.Reverse());
        while (open.TryPop(out var element))
        {
            if (element is TableCell)
            {
                continue;
            }

            yield return element;
            foreach (var child in element.ChildElements.Reverse())
            {
                open.Push(child);
            }
        }
    }
}
