using CyberDocs.Graphics;
using CyberDocs.Tables;

namespace CyberDocs.OpenXml.Word;

/// <summary>Lines of text that stand below each other.</summary>
internal sealed class TextStack
{
    // In ems: how far parts of one line and how far lines may stand apart.
    private const double WidestGap = 6;
    private const double HighestGap = 2.6;

    // Texts of unlike size in one line do not stand on the very same height.
    private const double SameLine = 0.1;

    /// <summary>Share of an exact line's height that stands above its baseline.</summary>
    public const double AboveBaseline = 0.8;

    public const double LineHeight = 1.2;

    /// <summary>Lines from top to bottom, each from left to right.</summary>
    public List<List<SceneText>> Lines { get; } = [];

    public double Left { get; private set; } = double.MaxValue;

    public double Right { get; private set; } = double.MinValue;

    public double Top => Lines[0][0].Y - (Tallest(Lines[0]) * LineHeight * AboveBaseline);

    public double Bottom => Lines[^1][0].Y + (Tallest(Lines[^1]) * 0.5);

    /// <summary>Where its letters stand.</summary>
    public SceneBounds Ink => SceneBounds.Of(new SceneGroup([.. Lines.SelectMany(line => line)]));

    public static double Tallest(List<SceneText> line) => line.Max(t => t.Size);

    /// <summary>Whether a text, which stands no higher than those before it, goes on with this stack.</summary>
    public bool Takes(SceneText text)
    {
        var (left, right) = Reach(text);
        var below = text.Y - Lines[^1][0].Y;
        return IsBeside(text)
            ? text.Anchor == TextAnchor.Start && Lines[^1].TrueForAll(t => t.Anchor == TextAnchor.Start && AreApart(t, text))
                && left - Right <= WidestGap * text.Size && Left - right <= WidestGap * text.Size
            : below >= text.Size * 0.9 && below <= HighestGap * text.Size && left < Right && right > Left;
    }

    public void Add(SceneText text)
    {
        if (Lines.Count > 0 && IsBeside(text))
        {
            var at = Lines[^1].FindIndex(t => t.X > text.X);
            Lines[^1].Insert(at < 0 ? Lines[^1].Count : at, text);
        }
        else
        {
            Lines.Add([text]);
        }

        // What stands before a text in its line may push it on.
        var (left, right) = Reach(text);
        Left = Math.Min(Left, left);
        Right = Math.Max(Right, right + Lines[^1].Take(Lines[^1].Count - 1).Sum(t => 2 * Slack(t)));
    }

    /// <summary>Whether another stack begins straight below this one and looks like it.</summary>
    public bool GoesOnIn(TextStack other) =>
        Lines[^1] is [{ Anchor: TextAnchor.Start } last] && other.Lines[0] is [{ Anchor: TextAnchor.Start } next] && next.Y > last.Y
        && Math.Abs(last.X - next.X) < 0.5 && (last.Size, last.Bold, last.Color) == (next.Size, next.Bold, next.Color);

    private bool IsBeside(SceneText text) => Math.Abs(text.Y - Lines[^1][0].Y) < Math.Min(text.Size, Lines[^1][0].Size) * SameLine;

    private static bool AreApart(SceneText one, SceneText other)
    {
        var (left, right) = one.X < other.X ? (one, other) : (other, one);
        return Reach(right).Left >= Reach(left).Right - (2 * Slack(left));
    }

    private static double WidthOf(SceneText text) => text.Width > 0 ? text.Width : EstimatedWidth.Of(text.Text) * text.Size;

    private static double Slack(SceneText text) => (WidthOf(text) * 0.15) + 4;

    /// <summary>Where the text stands, wider than measured, so that another font does not wrap it.</summary>
    private static (double Left, double Right) Reach(SceneText text)
    {
        var width = WidthOf(text);
        var slack = Slack(text);
        var left = text.Anchor switch
        {
            TextAnchor.Middle => text.X - (width / 2) - slack,
            TextAnchor.End => text.X - width - (2 * slack),
            _ => text.X,
        };
        return (left, left + width + (2 * slack));
    }
}
