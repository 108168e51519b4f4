using System.Xml;
using CyberDocs.OpenXml.Editing;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.OpenXml.Spreadsheet;
using CyberDocs.OpenXml.Workbooks;

namespace CyberDocs.OpenXml.Filling;

/// <summary>A blank form that is a workbook: every sheet that people see is a grid. Stateless and thread-safe.</summary>
internal static class SheetForm
{
    public const int MostColumns = 256;
    public const int MostRows = 4_000;

    /// <summary>A cell takes as much as three values, with what may be written into it.</summary>
    public const int ValuesPerCell = 3;

    private const int ValuesPerElement = 2;

    /// <exception cref="WorkbookEditException">It cannot be changed without harm.</exception>
    public static ReadOnlyMemory<byte> Fill(
        ReadOnlyMemory<byte> content, InputLimits? limits, Func<IReadOnlyList<FormGrid>, IEnumerable<FormEdit>> decide, CancellationToken cancellation)
    {
        using var package = PackageFile.Of(content, new InputMeter(limits, content.Length, cancellation));
        var sheets = new WorkbookSheets(package);
        foreach (var part in package.Names)
        {
            Count(package, part);
        }

        return WorkbookEditor.Edit(content, limits, editor =>
        {
            foreach (var edit in decide(Grids(sheets, editor, package.Meter)))
            {
                Write(editor, edit);
            }
        });
    }

    private static void Write(WorkbookEditor editor, FormEdit edit)
    {
        var sheet = editor.Sheet(edit.Grid.Name)!;
        var place = edit.Cell.Area.First;
        if (edit.IsTicked)
        {
            sheet.Tick(place);
        }
        else if (edit.Date is { } date)
        {
            sheet.Set(place, date);
        }
        else if (edit.Texts.Count > 0)
        {
            sheet.Change(place, edit.Cell.Text, edit.Texts);
        }

        foreach (var box in edit.Boxes)
        {
            sheet.Controls.Tick(editor, box);
        }
    }

    // Before trees and texts are made of them. Old drawings need not be XML.
    private static void Count(PackageFile package, string part)
    {
        try
        {
            using var xml = package.Xml(part)!;
            WordForm.Count(xml, package.Meter, ValuesPerElement);
        }
        catch (XmlException)
        {
            using var bytes = package.Bytes(part)!;
            bytes.CopyTo(Stream.Null);
        }
    }

    /// <summary>The merged cells of a sheet by their first one.</summary>
    public static Dictionary<CellPlace, CellArea> Areas(WorkbookSheets sheets, string part, InputMeter meter)
    {
        var merged = sheets.Merged(part).Where(area => area.LastRow <= MostRows && area.LastColumn < MostColumns).ToList();
        meter.Add(InputLimit.Nodes, merged.Sum(area => (area.LastRow - area.FirstRow + 1L) * (area.LastColumn - area.FirstColumn + 1)));
        return merged.Select(area => new CellArea(new(area.FirstColumn, area.FirstRow), new(area.LastColumn, area.LastRow)))
            .DistinctBy(area => area.First).ToDictionary(area => area.First);
    }

    private static List<FormGrid> Grids(WorkbookSheets sheets, WorkbookEditor editor, InputMeter meter)
    {
        var grids = new List<FormGrid>();
        foreach (var (name, part, isHidden) in sheets.All)
        {
            if (!isHidden && editor.Sheet(name) is { } sheet)
            {
                grids.Add(GridOf(name, sheets, part, editor, sheet, meter));
            }
        }

        return grids;
    }

    private static FormGrid GridOf(string name, WorkbookSheets sheets, string part, WorkbookEditor editor, SheetEditor sheet, InputMeter meter)
    {
        var areas = Areas(sheets, part, meter);
        var cells = new List<FormCell>();
        using var rows = sheets.Rows(part);
        while (rows.Read() && rows.Row <= MostRows)
        {
            if (rows.IsHidden)
            {
                continue;
            }

            foreach (var (column, text) in rows.Cells.Where(cell => cell.Column < MostColumns && !rows.IsHiddenColumn(cell.Column)))
            {
                var place = new CellPlace(column, rows.Row);
                areas.Remove(place, out var area);
                BlankRuns.Count(text, meter);
                cells.Add(Known(area == default ? new CellArea(place, place) : area, text));
            }
        }

        cells.AddRange(areas.Values.Select(area => Known(area, "")));
        var (lastRow, lastColumn) = sheet.Extent(MostRows, MostColumns);
        if (lastRow > 0)
        {
            cells.Add(Blank(lastRow, lastColumn));
        }

        return new FormGrid(name, cells, Blank);

        FormCell Blank(int row, int column) => Known(new CellArea(new(column, row), new(column, row)), "");

        FormCell Known(CellArea area, string text)
        {
            meter.Add(InputLimit.Nodes, ValuesPerCell);
            meter.Add(InputLimit.Steps, 1 + sheet.RangesPerCell);
            var boxes = sheet.Controls.BoxesIn(area).ToValueList();
            var traits = sheet.TraitsOf(area.First);
            return new FormCell(area, text, boxes.All(CanTick) ? traits : traits with { IsFixed = true }) { Boxes = boxes };
        }

        bool CanTick(SheetControl box) => box.Link is not var (linked, place) || editor.Sheet(linked)?.CanSwitch(place) == true;
    }
}
