using System.Xml;
using CyberDocs.Documents;
using CyberDocs.OpenXml.Editing;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.OpenXml.Spreadsheet;
using CyberDocs.OpenXml.Workbooks;

namespace CyberDocs.OpenXml.Filling;

/// <summary>
/// A workbook or Word document that somebody filled in: what stands in its sheets or tables, dates of workbooks as <c>2024-09-24</c>. Hidden rows count,
/// hidden sheets do not. Thread-safe.
/// </summary>
internal static class ShownForm
{
    /// <summary>Its sheets or tables; null, with a finding, when it cannot be read, and null for what is neither.</summary>
    public static IReadOnlyList<FormGrid>? Grids(
        ReadOnlyMemory<byte> content, string name, InputLimits? limits, FindingCollector findings, CancellationToken cancellation)
    {
        try
        {
            using var package = PackageFile.Of(content, new InputMeter(limits, content.Length, cancellation));
            using (var xml = package.Xml(WorkbookSheets.MainPart(package)))
            {
                if (xml?.MoveToContent() == XmlNodeType.Element && xml.LocalName == "document")
                {
                    WordForm.Count(xml, package.Meter);
                    return WordForm.Grids(content, package.Meter);
                }

                if (xml?.NodeType != XmlNodeType.Element || xml.LocalName != "workbook")
                {
                    return null;
                }
            }

            var sheets = new WorkbookSheets(package);
            return [.. sheets.All.Where(sheet => !sheet.IsHidden).Select(sheet => GridOf(sheet.Name, sheets, sheet.Part, package.Meter))];
        }
        catch (InputRefusedException e)
        {
            findings.Add(e.At(new SourcePlace(name)));
        }
        catch (Exception e)
            when (e is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException or ArgumentException or OverflowException)
        {
            findings.Add(FormFileFindings.DamagedPackage.At(new SourcePlace(name), e.Message));
        }

        return null;
    }

    /// <summary>Reports what is wrong with some cells of a workbook that was read before: formulas, errors.</summary>
    public static void Report(
        ReadOnlyMemory<byte> content, string name, InputLimits? limits, ILookup<string, CellPlace> cells, FindingCollector findings,
        CancellationToken cancellation)
    {
        using var package = PackageFile.Of(content, new InputMeter(limits, content.Length, cancellation));
        using (var xml = package.Xml(WorkbookSheets.MainPart(package)))
        {
            if (xml?.MoveToContent() != XmlNodeType.Element || xml.LocalName != "workbook")
            {
                return;
            }
        }

        var sheets = new WorkbookSheets(package);
        foreach (var sheet in sheets.All.Where(sheet => cells.Contains(sheet.Name)))
        {
            var flaws = new CellFlaws(name, sheet.Name, areAnswers: true);
            using var rows = sheets.Rows(sheet.Part, flaws, findings: null, cells[sheet.Name].ToHashSet().Contains);
            while (rows.Read())
            {
                cancellation.ThrowIfCancellationRequested();
            }

            flaws.Report(findings);
        }
    }

    private static FormGrid GridOf(string name, WorkbookSheets sheets, string part, InputMeter meter)
    {
        var areas = SheetForm.Areas(sheets, part, meter);
        var cells = new List<FormCell>();
        using var rows = sheets.Rows(part);
        while (rows.Read() && rows.Row <= SheetForm.MostRows)
        {
            foreach (var (column, text) in rows.Cells.Where(cell => cell.Column < SheetForm.MostColumns))
            {
                var place = new CellPlace(column, rows.Row);
                areas.Remove(place, out var area);
                var shown = rows.DateAt(column)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? text;
                BlankRuns.Count(shown, meter);
                meter.Add(InputLimit.Nodes, SheetForm.ValuesPerCell);
                cells.Add(new FormCell(area == default ? new CellArea(place, place) : area, shown, CellTraits.Plain)
                {
                    Standing = rows.IsStruckAt(column) ? "" : null,
                });
            }
        }

        cells.AddRange(areas.Values.Select(area => new FormCell(area, "", CellTraits.Plain)));
        return new FormGrid(name, cells);
    }
}
