using CyberDocs.Documents;
using CyberDocs.Tables;

namespace CyberDocs.OpenXml.Spreadsheet;

internal sealed partial class TableSheet
{
    private readonly List<OpenedSpan> spans = [];
    private bool hasSplitRows;

    /// <summary>What each place of a row is cut into; null when every cell stays whole.</summary>
    private static IReadOnlyList<ValueList<Block>>?[]? SegmentsOf(in PlacedRow placed)
    {
        IReadOnlyList<ValueList<Block>>?[]? all = null;
        for (var i = 0; i < placed.Slots.Count; i++)
        {
            if (placed.Slots[i].Cell is { RowSpan: 1 } cell && CellSegments.Of(cell.Content) is { } segments)
            {
                all ??= new IReadOnlyList<ValueList<Block>>?[placed.Slots.Count];
                all[i] = segments;
            }
        }

        return all;
    }

    /// <summary>Writes a row of the table as several rows of the sheet, one for each field of a cell; the other cells reach over all of them.</summary>
    private void WriteSplitRow(TableRow row, PlacedRow placed, IReadOnlyList<ValueList<Block>>?[] segments)
    {
        hasSplitRows = true;
        var first = Sheet.Row + 1;
        var heights = HeightsOf(placed, segments);
        for (var line = 0; line < heights.Length; line++)
        {
            Sheet.BeginRow(heights[line]);
            for (var i = 0; i < placed.Slots.Count; i++)
            {
                var slot = placed.Slots[i];
                var look = Look(row, slot.Cell ?? slot.Above, header: false);
                var parts = segments[i]?.Count ?? 1;
                if (slot.Cell is { } cell && line < parts)
                {
                    texts[i].Read(segments[i]?[line] ?? cell.Content);
                    Sheet.Cell(slot.Column, look, texts[i]);
                    var last = line == parts - 1 ? first + heights.Length - 1 : Sheet.Row;
                    if (cell.RowSpan > 1)
                    {
                        OpenSpan(slot, cell);
                    }
                    else if (slot.Span > 1 || last > Sheet.Row)
                    {
                        Sheet.Merge(slot.Column, slot.Column + slot.Span - 1, last);
                    }
                }
                else
                {
                    Sheet.Cell(slot.Column, look, null);
                }

                for (var column = 1; column < slot.Span; column++)
                {
                    Sheet.Cell(slot.Column + column, look, null);
                }
            }

            for (var i = 0; line == 0 && i < placed.Surplus.Count; i++)
            {
                texts[0].Read(placed.Surplus[i].Content);
                Sheet.Cell(head.Columns.Count + i, Look(row, placed.Surplus[i], header: false), texts[0]);
            }

            Sheet.EndRow();
            if (line < heights.Length - 1 || row.KeepWithNext)
            {
                Sheet.StayWithNext(isHead: line == heights.Length - 1);
            }
        }

        CloseSpans(all: false);
    }

    private double[] HeightsOf(PlacedRow placed, IReadOnlyList<ValueList<Block>>?[] segments)
    {
        var heights = new double[segments.Max(parts => parts?.Count ?? 1)];
        Array.Fill(heights, Spreadsheet.Sheet.PlainHeight);
        foreach (var whole in (bool[])[false, true])
        {
            for (var i = 0; i < placed.Slots.Count; i++)
            {
                if (placed.Slots[i].Cell is not { RowSpan: 1 } cell)
                {
                    continue;
                }

                var parts = segments[i] ?? [cell.Content];
                for (var line = 0; line < parts.Count; line++)
                {
                    texts[i].Read(parts[line]);
                    var needed = HeightOf(i, placed.Slots[i], header: false);
                    var reach = line == parts.Count - 1 ? heights.Length : line + 1;
                    if (!whole && reach == line + 1)
                    {
                        heights[line] = Math.Max(heights[line], needed);
                    }
                    else if (whole)
                    {
                        // What reaches over several rows and needs more than they have makes the last one higher.
                        heights[reach - 1] += Math.Max(0, needed - heights.AsSpan(line, reach - line).ToArray().Sum());
                    }
                }
            }
        }

        return heights;
    }

    /// <summary>Remembers a cell that reaches over rows of the table: how many rows of the sheet those are shows only later.</summary>
    private void OpenSpan(Slot slot, TableCell cell)
    {
        if (slot.Span > 1 || cell.RowSpan > 1)
        {
            spans.Add(new OpenedSpan(slot.Column, Sheet.Row, slot.Column + slot.Span - 1, cell.RowSpan));
        }
    }

    private void CloseSpans(bool all)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            spans[i] = spans[i] with { Rows = spans[i].Rows - 1 };
            if (all || spans[i].Rows <= 0)
            {
                Sheet.Merge(spans[i].Column, spans[i].Row, spans[i].LastColumn, Sheet.Row);
            }
        }

        spans.RemoveAll(span => all || span.Rows <= 0);
    }

    private readonly record struct OpenedSpan(int Column, int Row, int LastColumn, int Rows);
}
