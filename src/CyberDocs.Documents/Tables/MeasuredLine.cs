namespace CyberDocs.Tables;

/// <summary>A line up to a forced line break.</summary>
/// <param name="Pieces">Each has the width that is seen and the one that it takes before another.</param>
/// <param name="Width">Width of the whole.</param>
internal sealed record MeasuredLine((double Seen, double Taken)[] Pieces, double Width)
{
    // Of longer ones it is enough to know about how long they are.
    private const int MostPieces = 60;

    public int LinesIn(double width)
    {
        if (Width <= width + 0.01)
        {
            return 1;
        }

        if (Pieces.Length > MostPieces)
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
