using CyberDocs.Documents;
using CyberDocs.Graphics;

namespace CyberDocs.Tables;

/// <summary>What was measured of a table, and the edges that followed from it. Not thread-safe: who asks locks it.</summary>
internal sealed class MeasuredTable
{
    private (TableRow[] Sample, Theme Theme, ITextMeasurer Measurer)? measured;

    /// <summary>What its columns need.</summary>
    public ColumnNeed[] Columns { get; private set; } = [];

    /// <summary>The edges of its columns, by the width that they had.</summary>
    public Dictionary<double, double[]> Edges { get; } = [];

    /// <summary>Whether it was measured with these very rows, looks and fonts.</summary>
    public bool IsOf(IReadOnlyList<TableRow> sample, Theme theme, ITextMeasurer measurer) =>
        measured is var (rows, ofTheme, ofMeasurer) && ReferenceEquals(ofTheme, theme) && ReferenceEquals(ofMeasurer, measurer)
        && rows.SequenceEqual(sample, ReferenceEqualityComparer.Instance);

    public void Take(IReadOnlyList<TableRow> sample, Theme theme, ITextMeasurer measurer, ColumnNeed[] columns)
    {
        (measured, Columns) = (([.. sample], theme, measurer), columns);
        Edges.Clear();
    }
}
