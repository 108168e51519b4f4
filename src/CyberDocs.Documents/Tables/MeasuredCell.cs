namespace CyberDocs.Tables;

/// <summary>How wide the content of a cell is: its lines, each in pieces that should not be broken. Immutable.</summary>
/// <param name="Narrowest">Width of the widest piece.</param>
/// <param name="Natural">Width of the longest line.</param>
/// <param name="Lines">Pieces by line; each has the width that is seen and the one that it takes before another.</param>
internal sealed record MeasuredCell(double Narrowest, double Natural, IReadOnlyList<IReadOnlyList<(double Seen, double Taken)>> Lines)
{
    /// <summary>Lines that it takes in a width.</summary>
    public int LinesIn(double width)
    {
        var count = 0;
        foreach (var pieces in Lines)
        {
            count++;
            var at = 0.0;
            foreach (var (seen, taken) in pieces)
            {
                if (at > 0 && at + seen > width + 0.01)
                {
                    count++;
                    at = 0;
                }

                // A piece that is too wide is broken after all.
                count += Math.Max(0, (int)Math.Ceiling(((at > 0 ? 0 : seen) - 0.01) / Math.Max(width, 1)) - 1);
                at += taken;
            }
        }

        return Math.Max(1, count);
    }
}
