namespace CyberDocs.Tables;

/// <summary>How wide the content of a cell is: its lines, each in pieces that should not be broken. Immutable.</summary>
/// <param name="Narrowest">Width of the widest piece.</param>
/// <param name="Natural">Width of the longest line.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record MeasuredCell(double Narrowest, double Natural, IReadOnlyList<MeasuredLine> Lines)
{
    /// <summary>Lines that it takes in a width.</summary>
    public int LinesIn(double width)
    {
        var count = 0;
        foreach (var line in Lines)
        {
            count += line.LinesIn(Math.Max(width, 1));
        }

        return Math.Max(1, count);
    }
}

/// <summary>A line up to a forced line break.</summary>
/// <param name="Pieces">Each has the width that is seen and the one that it takes before another.</param>
/// <param name="Width">Width of the whole.</param>
internal sealed record MeasuredLine(IReadOnlyList<(double Seen, double Taken)> Pieces, double Width)
{
    // Of longer ones it is enough to know about how long they are.
    private const int MostPieces = 60;

    public int LinesIn(double width)
    {
        if (Width <= width + 0.01)
        {
            return 1;
        }

        if (Pieces.Count > MostPieces)
        {
            return (int)Math.Ceiling(Math.Min(Width * 1.03 / width, 1e6));
        }

        var count = 1;
        var at = 0.0;
        foreach (var (seen, taken) in Pieces)
        {
            if (at > 0 && at + seen > width + 0.01)
            {
                count++;
                at = 0;
            }

            if (at == 0 && seen > width + 0.01)
            {
                // A piece that is too wide is broken after all.
                count += (int)Math.Ceiling(Math.Min((seen - 0.01) / width, 1e6)) - 1;
                at = taken % width;
            }
            else
            {
                at += taken;
            }
        }

        return count;
    }
}
