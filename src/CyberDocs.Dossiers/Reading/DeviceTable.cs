using CyberDocs.Sources;

namespace CyberDocs.Reading;

/// <summary>
/// A ledger's table without what is no device: titles, headings that come again, totals, notes. What was left out is said once. Not thread-safe.
/// </summary>
internal sealed class DeviceTable(ITableReader source, FindingCollector findings) : ITableReader
{
    /// <summary>Rows among which the headings are looked for.</summary>
    private const int RowsLooked = 40;

    /// <summary>Columns up to which headings further down make new ones.</summary>
    private const int MostHeadings = 500;

    private readonly Queue<SourceCell[]> ahead = [];
    private readonly List<SourceCell> cells = [];
    private readonly List<string> headings = [];
    private List<(int Column, SourceCell Heading)> further = [];
    private LedgerRowSense? sense;
    private int firstCount;

    // Where each cell of a row belongs, once headings in another order were met.
    private int[]? order;
    private string[] above = [];
    private SourcePlace? firstDitto;
    private int dittos;
    private bool hasEnded;

    public string? File => source.File;

    public string? Sheet => source.Sheet;

    public IReadOnlyList<SourceCell> Cells => cells;

    public SkippedRows Skipped => source.Skipped;

    public InputMeter Meter => source.Meter;

    public IReadOnlyList<(int Column, SourceCell Heading)> TakeFurther()
    {
        var taken = further;
        further = taken.Count > 0 ? [] : further;
        return taken;
    }

    public bool Read()
    {
        if (sense is null)
        {
            return Begin();
        }

        while (Next())
        {
            switch (sense.Of(cells))
            {
                case LedgerRowKind.Device:
                    Reorder();
                    Fill();
                    return true;
                case LedgerRowKind.Headings:
                    BeginAgain();
                    break;
            }

            Skip();
        }

        End();
        return false;
    }

    public void Dispose() => source.Dispose();

    // Workbooks were searched for their headings before; text begins with its first line.
    private bool Begin()
    {
        if (source.Sheet is null)
        {
            FindHeadings();
        }
        else if (!Next())
        {
            End();
        }

        headings.AddRange(cells.Select(cell => cell.Text.Trim()));
        firstCount = headings.Count;
        sense = new LedgerRowSense(headings);
        return cells.Count > 0;
    }

    private void FindHeadings()
    {
        var rows = new List<(int Row, SortedList<int, string> Cells)>();
        while (rows.Count < RowsLooked && source.Read())
        {
            ahead.Enqueue([.. source.Cells]);
            var filled = new SortedList<int, string>();
            for (var i = 0; i < source.Cells.Count; i++)
            {
                if (!string.IsNullOrWhiteSpace(source.Cells[i].Text))
                {
                    filled.Add(i, source.Cells[i].Text.Trim());
                }
            }

            rows.Add((rows.Count, filled));
        }

        var header = LedgerHeader.Find(rows);
        for (var row = 0; row < header?.FirstRow; row++)
        {
            _ = Next();
            Skip();
        }

        if (!Next())
        {
            End();
            return;
        }

        if (header is not null && header.LastRow > header.FirstRow)
        {
            var upper = cells.ToArray();
            _ = Next();
            var lower = cells.ToArray();
            cells.Clear();
            for (var i = 0; i < header.Headings.Count; i++)
            {
                var place = i < lower.Length ? lower[i] : upper[i];
                cells.Add(place with { Text = header.Headings[i] });
            }
        }
    }

    private bool Next()
    {
        cells.Clear();
        if (ahead.TryDequeue(out var row))
        {
            cells.AddRange(row);
            return true;
        }

        if (hasEnded || !source.Read())
        {
            return false;
        }

        cells.AddRange(source.Cells);
        return true;
    }

    private void Skip()
    {
        var first = cells.FindIndex(cell => !string.IsNullOrWhiteSpace(cell.Text));
        if (first >= 0)
        {
            Skipped.Add(source.PlaceOf(cells[first]), cells[first].Text);
        }
    }

    private void BeginAgain()
    {
        var keys = headings.Select(NameKey.Of).ToList();
        var next = Math.Max(keys.Count, MostHeadings);
        var places = new int[cells.Count];
        for (var i = 0; i < cells.Count; i++)
        {
            var text = cells[i].Text.Trim();
            var at = text.Length == 0 ? -1 : keys.IndexOf(NameKey.Of(text));
            at = at < 0 && LedgerHeadings.Find(text) is { } field
                ? headings.FindIndex(heading => LedgerHeadings.Find(heading) == field)
                : at;
            places[i] = at >= 0 ? at
                : text.Length > 0 ? Further(cells[i], text) ?? next++
                : i < keys.Count && keys[i].Length == 0 ? i : next++;
        }

        var isSame = places.Select((place, i) => place == i).All(same => same);
        if (!isSame || order is not null)
        {
            findings.Add(RealFileFindings.HeadingsChanged.At(
                source.PlaceOf(cells[0]), string.Join("、", cells.Select(cell => cell.Text.Trim()).Where(text => text.Length > 0))));
        }

        order = isSame ? null : places;
        sense = new LedgerRowSense([.. cells.Select(cell => cell.Text.Trim())]);
    }

    // A heading that the first ones lack heads a column of its own from here on.
    private int? Further(SourceCell cell, string text)
    {
        if (headings.Count >= MostHeadings)
        {
            return null;
        }

        headings.Add(text);
        further.Add((headings.Count - 1, cell));
        return headings.Count - 1;
    }

    private void Reorder()
    {
        if (order is null)
        {
            return;
        }

        var row = cells.ToArray();
        var blank = row[^1] with { Text = "" };
        cells.Clear();
        cells.AddRange(Enumerable.Repeat(blank, Math.Max(headings.Count, order.Max() + 1)));
        for (var i = 0; i < row.Length; i++)
        {
            if (i < order.Length)
            {
                cells[order[i]] = row[i];
            }
            else
            {
                cells.Add(row[i]);
            }
        }

        while (cells.Count > firstCount && cells[^1].Text.Length == 0)
        {
            cells.RemoveAt(cells.Count - 1);
        }
    }

    // 〃 is the value above it, 同左 the one beside it.
    private void Fill()
    {
        for (var i = 0; i < cells.Count; i++)
        {
            var text = cells[i].Text;
            var meant = DittoMark.IsAbove(text) ? (i < above.Length ? above[i] : "")
                : DittoMark.IsLeft(text) && !text.Contains("同右", StringComparison.Ordinal) ? (i > 0 ? cells[i - 1].Text : "")
                : text;
            if (!ReferenceEquals(meant, text) && meant.Length > 0)
            {
                cells[i] = cells[i] with { Text = meant };
                firstDitto ??= source.PlaceOf(cells[i]);
                dittos++;
            }
            else if (DittoMark.Is(text))
            {
                findings.Add(RealFileFindings.DittoRefused.At(source.PlaceOf(cells[i]), i < headings.Count ? headings[i] : "", text));
                cells[i] = cells[i] with { Text = "" };
            }
        }

        if (above.Length < cells.Count)
        {
            Array.Resize(ref above, cells.Count);
        }

        for (var i = 0; i < above.Length; i++)
        {
            above[i] = i < cells.Count ? cells[i].Text : "";
        }
    }

    private void End()
    {
        if (!hasEnded)
        {
            hasEnded = true;
            if (firstDitto is { } place)
            {
                findings.Add(RealFileFindings.DittoFilled.At(place, dittos.ToInvariant()));
            }

            Skipped.Report(findings);
        }
    }
}
