using CyberDocs.Graphics;

namespace CyberDocs.Diagrams.Drawing;

/// <summary>Lines of text with small pictures in front, as they stand in a box.</summary>
internal sealed class Card(double width)
{
    private const double IconRoom = 11;
    private readonly List<(Func<double, double, double, SceneGroup>? Icon, TextBlock Text, Color Color, TextBlock? Right)> lines = [];
    private readonly List<(double Y, double X, TextBlock Text)> nights = [];

    /// <summary>Inner width.</summary>
    public double Width => width;

    public double Height { get; private set; }

    public void Add(TextBlock text, Color? color = null, Func<double, double, double, SceneGroup>? icon = null, TextBlock? right = null)
    {
        if (text.Lines.Count == 0)
        {
            return;
        }

        lines.Add((icon, text, color ?? Ink.Text, right));
        Height += Math.Max(text.Height, right?.Height ?? 0);
    }

    /// <summary>Both numbers on one line where they fit.</summary>
    public void AddPhones(string? day, string? night, double size, DiagramTextSetter setter)
    {
        var first = setter.Set(day, size, false, WidthAfterIcon, 2);
        var second = setter.Set(night, size, false, WidthAfterIcon, 2);
        var middle = Math.Max(first.Width + IconRoom + 12, width / 2);
        if (first.Lines.Count == 1 && second.Lines.Count == 1 && middle + IconRoom + second.Width <= width)
        {
            nights.Add((Height, middle, second));
            second = TextBlock.Empty;
        }

        Add(first, icon: Icons.Phone);
        Add(second, icon: Icons.Moon);
    }

    /// <summary>Room for text behind a picture.</summary>
    public double WidthAfterIcon => width - IconRoom;

    public void Draw(PageBuilder page, double x, double y, string owner)
    {
        foreach (var (offset, left, text) in nights)
        {
            page.Add(Icons.Moon(x + left, y + offset + ((text.LineHeight - text.Size) / 2), text.Size));
            page.Text(text, x + left + IconRoom, y + offset, owner);
        }

        foreach (var (icon, text, color, right) in lines)
        {
            if (icon is not null)
            {
                page.Add(icon(x, y + ((text.LineHeight - text.Size) / 2), text.Size));
            }

            page.Text(text, icon is null ? x : x + IconRoom, y, owner, color: color);
            if (right is not null)
            {
                page.Text(right, x + width, y + ((text.LineHeight - right.LineHeight) / 2), owner, TextAnchor.End, Ink.Warning);
            }

            y += Math.Max(text.Height, right?.Height ?? 0);
        }
    }
}
