using CyberDocs.Documents;

namespace CyberDocs.Pdf.Layout;

/// <summary>A table's look and the places of its columns, once they are known.</summary>
internal sealed class TableFormat
{
    public required TableStyle Style { get; init; }

    /// <summary>Left edges of the columns and the right edge of the last, from the left of the table.</summary>
    public required double[] Edges { get; init; }

    /// <summary>Room right of a cell's text into which punctuation may hang without touching the rule.</summary>
    public double HangingRoom => Style.PaddingX - Style.RuleWidth;

    public int Columns => Edges.Length - 1;

    public double InnerWidth(int column, int span) => Math.Max(1, Edges[column + span] - Edges[column] - (2 * Style.PaddingX));
}
