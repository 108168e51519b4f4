namespace CyberDocs.Tables;

/// <summary>How wide the content of a cell is: its lines, each in pieces that should not be broken. Immutable.</summary>
/// <param name="Narrowest">Width of the widest piece.</param>
/// <param name="Natural">Width of the longest line.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record MeasuredCell(double Narrowest, double Natural, MeasuredLine[] Lines)
{
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
