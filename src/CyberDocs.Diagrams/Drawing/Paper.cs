namespace CyberDocs.Diagrams.Drawing;

/// <summary>The part of a paper that a drawing may fill, in points, and the paper's name for messages.</summary>
/// <remarks>
/// Margins of 9 mm at the sides and 10 mm above and below are the page's own: there stand header and footer of the document that holds the drawing.
/// </remarks>
internal sealed record Paper(DiagramPaper Kind, string Name, double Width, double Height)
{
    /// <summary>The page's own margin at the left, in points.</summary>
    public const double SideMargin = 9 * 72 / 25.4;

    /// <summary>The page's own margin at the top, in points.</summary>
    public const double TopMargin = 10 * 72 / 25.4;

    /// <summary>Every size, the one to be tried first first.</summary>
    public static IReadOnlyList<Paper> All { get; } =
    [
        new(DiagramPaper.A4Landscape, "A4横", 789.89, 538.28),
        new(DiagramPaper.A4Portrait, "A4縦", 543.28, 784.89),
        new(DiagramPaper.A3Landscape, "A3横", 1138.55, 784.89),
        new(DiagramPaper.A3Portrait, "A3縦", 789.89, 1133.55),
    ];

    /// <summary>Sizes beyond what hospitals print, for what nothing smaller holds.</summary>
    public static IReadOnlyList<Paper> Larger { get; } =
    [
        new(DiagramPaper.A3Landscape, "A3横", 1138.55, 784.89),
        new(DiagramPaper.None, "A2横", 1631.78, 1133.55),
        new(DiagramPaper.None, "A1横", 2331.94, 1626.78),
        new(DiagramPaper.None, "A0横", 3318.39, 2326.94),
        new(DiagramPaper.None, "A0縦2倍", 3318.39, 6683.79),
        new(DiagramPaper.None, "長尺", 3318.39, 67350.90),
    ];

    /// <summary>The largest size of text with which papers are chosen, in points.</summary>
    public const double UsualTextSize = 8;

    /// <summary>Sizes of text for a chosen paper that has room to spare, largest first.</summary>
    public static IReadOnlyList<double> LargerTextSizes { get; } = [12, 10, 9];

    /// <summary>
    /// Height that stays free on a page with larger text, in points: two more rows of boxes, so that one more device seldom changes the size of everything.
    /// </summary>
    public const double RoomForMore = 80;

    public bool IsA3 => (Kind & DiagramPaper.A3) != 0;

    /// <summary>Papers and text sizes in the order in which they are tried: A4 down to 7 points goes before A3.</summary>
    public static IEnumerable<(Paper Paper, double TextSize)> Attempts(DiagramPaper allowed)
    {
        foreach (var (a3, size) in ((bool, double)[])[(false, UsualTextSize), (false, 7), (true, UsualTextSize), (true, 7), (false, 6), (true, 6)])
        {
            foreach (var paper in All)
            {
                if (paper.IsA3 == a3 && (paper.Kind & allowed) != 0)
                {
                    yield return (paper, size);
                }
            }
        }
    }
}
