namespace CyberDocs.Diagrams.Drawing;

/// <summary>The part of a paper that a drawing may fill, in points, and the paper's name for messages.</summary>
/// <remarks>Margins of half an inch are the page's own: there stand header and footer of the document that holds the drawing.</remarks>
internal sealed record Paper(DiagramPaper Kind, string Name, double Width, double Height)
{
    /// <summary>Every size, the one to be tried first first.</summary>
    public static IReadOnlyList<Paper> All { get; } =
    [
        new(DiagramPaper.A4Landscape, "A4横", 769.89, 523.28),
        new(DiagramPaper.A4Portrait, "A4縦", 523.28, 769.89),
        new(DiagramPaper.A3Landscape, "A3横", 1118.55, 769.89),
        new(DiagramPaper.A3Portrait, "A3縦", 769.89, 1118.55),
    ];

    /// <summary>Sizes beyond what hospitals print, for what nothing smaller holds.</summary>
    public static IReadOnlyList<Paper> Larger { get; } =
    [
        new(DiagramPaper.A3Landscape, "A3横", 1118.55, 769.89),
        new(DiagramPaper.None, "A2横", 1683.78, 1190.55),
        new(DiagramPaper.None, "A1横", 2383.94, 1683.78),
        new(DiagramPaper.None, "A0横", 3370.39, 2383.94),
        new(DiagramPaper.None, "A0縦2倍", 3370.39, 6740.79),
        new(DiagramPaper.None, "長尺", 3370.39, 67407.9),
    ];

    public bool IsA3 => (Kind & DiagramPaper.A3) != 0;

    /// <summary>Papers and text sizes in the order in which they are tried: A4 down to 7 points goes before A3.</summary>
    public static IEnumerable<(Paper Paper, double TextSize)> Attempts(DiagramPaper allowed)
    {
        foreach (var (a3, size) in ((bool, double)[])[(false, 8), (false, 7), (true, 8), (true, 7), (false, 6), (true, 6)])
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
