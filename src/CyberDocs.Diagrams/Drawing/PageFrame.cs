using CyberDocs.Diagrams.Layout;
using CyberDocs.Graphics;
using CyberDocs.Model;

namespace CyberDocs.Diagrams.Drawing;

/// <summary>What stands around every diagram: heading, legend and title block.</summary>
internal sealed record PageFrame
{
    public const double Margin = 3;

    private const double BlockWidth = 268;
    private const double CellHeight = 14.5;

    public required string Title { get; init; }

    public required string Institution { get; init; }

    public required InstitutionWords Words { get; init; }

    public string? Subtitle { get; init; }

    public DateOnly? Date { get; init; }

    public string? Edition { get; init; }

    public string? Profile { get; init; }

    public string? Note { get; init; }

    public int Page { get; init; } = 1;

    public int Pages { get; init; } = 1;

    public IReadOnlyList<LegendEntry> Legend { get; init; } = [];

    /// <summary>A date in its Japanese era; before the first of them, by the western year.</summary>
    public static string DateText(CalendarDate date) => date.ToJapanese();

    public static string DateText(DateOnly date) => Japanese.JapaneseCalendar.Format(date)
        ?? string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");

    /// <summary>The room that is left for the drawing itself.</summary>
    public Rect Area(Paper paper, DiagramTextSetter setter)
    {
        var top = Margin + 24;
        return new(Margin, top, paper.Width - (2 * Margin), paper.Height - Margin - FooterHeight(paper, setter) - 8 - top);
    }

    public void Draw(PageBuilder page, Paper paper, DiagramTextSetter setter)
    {
        DrawHeading(page, setter);
        var top = paper.Height - Margin - FooterHeight(paper, setter);
        page.Open("frame", "凡例と表題欄");
        DrawLegend(page, setter, new(Margin, top, LegendWidth(paper), FooterHeight(paper, setter)));
        DrawBlock(page, setter, paper.Width - Margin - BlockWidth, paper.Height - Margin - BlockHeight());
        page.Close();
    }

    private static double LegendWidth(Paper paper) => paper.Width - (2 * Margin) - BlockWidth - 12;

    private double BlockHeight() => Rows().Count * CellHeight;

    private double FooterHeight(Paper paper, DiagramTextSetter setter) =>
        Math.Max(BlockHeight(), LegendHeight(setter, LegendWidth(paper)));

    private double LegendHeight(DiagramTextSetter setter, double width)
    {
        var rows = 0.0;
        foreach (var (_, _, bottom) in PlaceLegend(setter, width))
        {
            rows = Math.Max(rows, bottom);
        }

        return rows + NoteBlock(setter, width).Height + (Legend.Count > 0 ? 4 : 0);
    }

    private TextBlock NoteBlock(DiagramTextSetter setter, double width) => setter.Set(Note, 7, false, width - 4, 12);

    private void DrawHeading(PageBuilder page, DiagramTextSetter setter)
    {
        var title = setter.Set(Title, 14, true, page.Width - (2 * Margin) - 200, 1);
        page.Text(title, Margin, Margin - 4, null, color: Ink.Accent);
        if (Subtitle is not null)
        {
            var room = page.Width - (2 * Margin) - title.Width - 16;
            page.Text(setter.Set(Subtitle, 8.5, false, room, 1), Margin + title.Width + 12, Margin + 2, null, color: Ink.Quiet);
        }

        var y = Margin + 17;
        page.Add(new ScenePolyline([new(Margin, y), new(page.Width - Margin, y)], new Stroke(Ink.Accent, 1.4)));
    }

    private List<(LegendEntry Entry, double X, double Bottom)> PlaceLegend(DiagramTextSetter setter, double width)
    {
        List<(LegendEntry, double, double)> placed = [];
        var x = 26.0;
        var row = 13.0;
        foreach (var entry in Legend)
        {
            var own = entry.SampleWidth + 4 + setter.Width(entry.Text, 7) + 14;
            if (x + own > width && x > 26)
            {
                x = 26;
                row += 13;
            }

            placed.Add((entry, x, row));
            x += own;
        }

        return placed;
    }

    private void DrawLegend(PageBuilder page, DiagramTextSetter setter, Rect area)
    {
        var noteHeight = NoteBlock(setter, area.Width).Height;
        var top = area.Bottom - LegendHeight(setter, area.Width) + noteHeight + (Legend.Count > 0 ? 4 : 0);
        page.Text(NoteBlock(setter, area.Width), area.X, top - noteHeight - 3, null, color: Ink.Quiet);
        if (Legend.Count == 0)
        {
            return;
        }

        page.Text(setter.Set("凡例", 7, true, 30, 1), area.X, top + 1.5, null, color: Ink.Accent);
        foreach (var (entry, x, bottom) in PlaceLegend(setter, area.Width))
        {
            var y = top + bottom - 13;
            page.AddAll(entry.Sample(area.X + x, y + 6.5));
            page.Text(setter.Set(entry.Text, 7, false, area.Width, 1), area.X + x + entry.SampleWidth + 4, y + 1.8, null);
        }
    }

    private List<(string Label, string Value)> Rows()
    {
        List<(string, string)> rows = [("施設名", Institution), ("図面名", Title)];
        var date = Date is { } day ? DateText(day) : "";
        if (date.Length > 0)
        {
            rows.Add(("作成日", date));
        }

        if (!string.IsNullOrEmpty(Edition))
        {
            rows.Add(("データ", Edition));
        }

        if (!string.IsNullOrEmpty(Profile))
        {
            rows.Add(("区分", Profile));
        }

        rows.Add(("頁", string.Create(CultureInfo.InvariantCulture, $"{Page} / {Pages}")));
        return rows;
    }

    private void DrawBlock(PageBuilder page, DiagramTextSetter setter, double x, double y)
    {
        var rows = Rows();
        page.Add(new SceneRectangle(x, y, BlockWidth, BlockHeight()) { Fill = Color.White, Stroke = Ink.Box });
        page.Add(new SceneRectangle(x, y, 44, BlockHeight()) { Fill = Ink.Tint });
        for (var i = 0; i < rows.Count; i++)
        {
            var top = y + (i * CellHeight);
            if (i > 0)
            {
                page.Add(new ScenePolyline([new(x, top), new(x + BlockWidth, top)], Ink.Thin));
            }

            page.Text(setter.Set(rows[i].Label, 7, false, 40, 1), x + 4, top + 2.8, null, color: Ink.Quiet);
            page.Text(setter.Set(rows[i].Value, 8, i == 0, BlockWidth - 52, 1), x + 49, top + 2.2, null);
        }

        page.Add(new ScenePolyline([new(x + 44, y), new(x + 44, y + BlockHeight())], Ink.Thin));
    }
}

/// <summary>One entry of the legend: a sample drawn around a middle line, and what it means.</summary>
internal sealed record LegendEntry(string Text, double SampleWidth, Func<double, double, IEnumerable<SceneItem>> Sample);
