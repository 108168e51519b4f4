using System.Runtime.InteropServices;
using CyberDocs.Documents;

namespace CyberDocs.Tables;

/// <summary>What is known of the cells of one column. Not thread-safe.</summary>
internal sealed class ColumnNeed
{
    /// <summary>Text is not squeezed to fewer ems than this.</summary>
    private const double FewestEms = 3;

    /// <summary>A long heading is set in lines of this many ems at least.</summary>
    private const double HeadingEms = 8;

    // Many cells of a column say the same.
    private readonly Dictionary<MeasuredCell, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<(MeasuredCell Cell, int Count)> different = [];
    private readonly List<(int Row, int Number)> weighed = [];

    // Widths are tried again and again.
    private readonly Dictionary<int, int[]> known = [];

    public required TableColumn Asked { get; init; }

    /// <summary>Width below which something is broken that should not be, padding included.</summary>
    public double Least { get; private set; }

    /// <summary>Width below which text cannot be read, padding included.</summary>
    public double Legible { get; private set; }

    /// <summary>Width that holds every cell in one line, padding included.</summary>
    public double Natural { get; private set; }

    /// <summary>Width that it has at least.</summary>
    public double Floor { get; set; }

    /// <summary>Adds a cell; with a row's number, counted from 0, it is weighed against the others of its row.</summary>
    public void Take(MeasuredCell cell, double size, double padding, bool isHeading, int row)
    {
        // A heading of up to three characters stays in one line, a longer one in two.
        var readable = Math.Min(cell.Natural, isHeading ? Math.Clamp((cell.Natural / 2) + (size / 2), FewestEms * size, HeadingEms * size) : FewestEms * size);
        Least = Math.Max(Least, Math.Max(cell.Narrowest, readable) + padding + 0.1);
        Legible = Math.Max(Legible, (FewestEms * size) + padding);
        Natural = Math.Max(Natural, cell.Natural + padding + 0.1);
        if (row >= 0 && cell.Natural > 0)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, cell, out var isKnown);
            if (!isKnown)
            {
                number = different.Count;
                different.Add((cell, 0));
            }

            CollectionsMarshal.AsSpan(different)[number].Count++;
            weighed.Add((row, number));
        }
    }

    /// <summary>What its cells weigh in a width: one of three lines more than three of two, for the tallest cell makes the row.</summary>
    public double Cost(double width)
    {
        var cost = 0.0;
        var lines = LinesIn(width);
        for (var i = 0; i < lines.Length; i++)
        {
            cost += lines[i] == 1 ? 0 : (double)lines[i] * lines[i] * lines[i] * different[i].Count;
        }

        return cost;
    }

    /// <summary>Notes the lines of each row in a width where they are more than those noted.</summary>
    public void Raise(int[] rows, double width)
    {
        var lines = LinesIn(width);
        foreach (var (row, number) in weighed)
        {
            rows[row] = Math.Max(rows[row], lines[number]);
        }
    }

    private int[] LinesIn(double width)
    {
        var key = (int)Math.Round(width * 10);
        return known.TryGetValue(key, out var lines) ? lines : known[key] = [.. different.Select(each => each.Cell.LinesIn(width))];
    }

    /// <summary>Rows that are weighed: one more than the last of them.</summary>
    public int Rows => weighed.Count == 0 ? 0 : weighed[^1].Row + 1;
}
