namespace CyberDocs.Pictures;

/// <summary>How stored pixels become upright: where a point goes, each part of the whole from 0 to 1.</summary>
/// <param name="OfWidth">From the left: what is there at the start, and what the stored column and the stored row add.</param>
/// <param name="OfHeight">From the top, in the same way.</param>
internal sealed record Turn((int Start, int Column, int Row) OfWidth, (int Start, int Column, int Row) OfHeight)
{
    private static readonly Turn[] All =
    [
        new((0, 1, 0), (0, 0, 1)),
        new((1, -1, 0), (0, 0, 1)),
        new((1, -1, 0), (1, 0, -1)),
        new((0, 1, 0), (1, 0, -1)),
        new((0, 0, 1), (0, 1, 0)),
        new((1, 0, -1), (0, 1, 0)),
        new((1, 0, -1), (1, -1, 0)),
        new((0, 0, 1), (1, -1, 0)),
    ];

    public static Turn Upright => All[0];

    public bool IsUpright => ReferenceEquals(this, Upright);

    /// <summary>Whether rows become columns.</summary>
    public bool IsSideways => OfWidth.Column == 0;

    /// <summary>The number that cameras give it, from 1.</summary>
    public int Number => Array.IndexOf(All, this) + 1;

    /// <summary>Whether it is turned over before it is turned round.</summary>
    public bool IsFlipped => Number is 2 or 4 or 5 or 7;

    /// <summary>Degrees that it is turned clockwise, after it was turned over from left to right.</summary>
    public int Degrees => Number switch
    {
        3 or 4 => 180,
        6 or 7 => 90,
        5 or 8 => 270,
        _ => 0,
    };

    /// <summary>The turn of a camera's number; upright for a number that there is not.</summary>
    public static Turn Of(int number) => number is >= 1 and <= 8 ? All[number - 1] : Upright;
}
