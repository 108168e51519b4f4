using CyberDocs.Documents;

namespace CyberDocs.Pdf.Layout;

/// <summary>Finds the widths of a table's columns.</summary>
internal static class ColumnWidths
{
    private const double Smallest = 4;

    /// <summary>Solves the widths.</summary>
    /// <param name="columns">What each column asks for.</param>
    /// <param name="contents">Narrowest and natural width of the content of each column that follows from it, padding included.</param>
    /// <param name="available">Width of the text area.</param>
    /// <param name="asked">Sum of what cannot shrink, for a finding when it does not fit.</param>
    /// <returns>The edges: one more than there are columns, the first 0.</returns>
    public static double[] Solve(IReadOnlyList<TableColumn> columns, (double Narrowest, double Natural)[] contents, double available, out double asked)
    {
        var widths = new double[columns.Count];
        var (fixedSum, narrowSum, naturalSum, weights) = (0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < widths.Length; i++)
        {
            switch (columns[i].Unit)
            {
                case ColumnUnit.Points:
                    widths[i] = Math.Max(Smallest, columns[i].Width);
                    fixedSum += widths[i];
                    break;
                case ColumnUnit.Content:
                    narrowSum += contents[i].Narrowest;
                    naturalSum += contents[i].Natural;
                    break;
                default:
                    weights += Weight(columns[i]);
                    break;
            }
        }

        asked = fixedSum;
        var rest = Math.Max(0, available - fixedSum);
        var forContent = weights > 0 ? Math.Min(naturalSum, rest * 0.75) : Math.Min(naturalSum, rest);
        ShareContent(columns, contents, widths, forContent, narrowSum, naturalSum);
        var forWeights = Math.Max(0, rest - forContent);
        for (var i = 0; i < widths.Length; i++)
        {
            if (columns[i].Unit == ColumnUnit.Weight)
            {
                widths[i] = Math.Max(Smallest, forWeights * Weight(columns[i]) / weights);
            }
        }

        return Edges(widths, available);
    }

    private static void ShareContent(
        IReadOnlyList<TableColumn> columns, (double Narrowest, double Natural)[] contents, double[] widths, double room, double narrowSum, double naturalSum)
    {
        for (var i = 0; i < widths.Length; i++)
        {
            if (columns[i].Unit != ColumnUnit.Content)
            {
                continue;
            }

            var (narrowest, natural) = contents[i];
            widths[i] = Math.Max(Smallest, naturalSum <= room ? natural
                : narrowSum < room ? narrowest + ((natural - narrowest) * (room - narrowSum) / Math.Max(0.01, naturalSum - narrowSum))
                : narrowest * room / Math.Max(0.01, narrowSum));
        }
    }

    private static double[] Edges(double[] widths, double available)
    {
        var sum = widths.Sum();
        var factor = sum > available + 0.01 ? available / sum : 1;
        var edges = new double[widths.Length + 1];
        for (var i = 0; i < widths.Length; i++)
        {
            edges[i + 1] = edges[i] + (widths[i] * factor);
        }

        return edges;
    }

    private static double Weight(TableColumn column) => column.Width > 0 ? column.Width : 1;
}
