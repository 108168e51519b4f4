namespace CyberDocs.Pdf.Reading;

/// <summary>Finds what people wrote over the pages of a form instead of into its fields. Not thread-safe.</summary>
internal sealed class PageNotes(PdfObjects objects, FindingCollector findings, SourcePlace place, InputMeter meter)
{
    private const int MostPages = 10_000;
    private const int Deepest = 40;
    private const int LongestQuote = 60;

    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
    private int page;

    public void Report()
    {
        var root = objects.Dictionary(objects.Trailer.GetValueOrDefault("Root"));
        Pages(objects.Dictionary(root?.GetValueOrDefault("Pages")), 0);
    }

    private void Pages(Dictionary<string, object?>? node, int depth)
    {
        meter.Add(InputLimit.Steps);
        if (node is null || depth > Deepest || page >= MostPages || !seen.Add(node))
        {
            return;
        }

        if (node.TryGetValue("Kids", out var kids))
        {
            foreach (var kid in objects.List(kids))
            {
                Pages(objects.Dictionary(kid), depth + 1);
            }

            return;
        }

        page++;
        var notes = objects.List(node.GetValueOrDefault("Annots")).Select(objects.Dictionary).OfType<Dictionary<string, object?>>()
            .Where(note => seen.Add(note)).ToList();
        var widgets = notes.Where(note => (objects.Resolve(note.GetValueOrDefault("Subtype")) as PdfName)?.Value == "Widget")
            .Select(widget => (widget, Middle(widget))).ToList();
        foreach (var note in notes)
        {
            if (Written(note) is { } text)
            {
                var field = Nearest(note, widgets);
                findings.Add(RealFileFindings.TypedOverForm.At(place with { Cell = field }, page.ToString(CultureInfo.InvariantCulture), Quote(text), field));
            }
        }
    }

    // A mark without words, such as a tick drawn by hand, says something as well.
    private string? Written(Dictionary<string, object?> note)
    {
        var text = objects.Resolve(note.GetValueOrDefault("Contents")) is byte[] contents ? PdfText.Decode(contents).Trim() : "";
        return (objects.Resolve(note.GetValueOrDefault("Subtype")) as PdfName)?.Value switch
        {
            "FreeText" or "Text" when text.Length > 0 => text,
            "Stamp" => text.Length > 0 ? text : "印（スタンプ）",
            "Ink" or "Circle" or "Square" or "Line" or "Polygon" or "PolyLine" or "StrikeOut" or "Highlight" or "Underline" or "Caret" =>
                text.Length > 0 ? text : "手書きの印",
            _ => null,
        };
    }

    private string Nearest(Dictionary<string, object?> note, List<(Dictionary<string, object?> Widget, (double X, double Y) Middle)> widgets)
    {
        meter.Add(InputLimit.Steps, widgets.Count);
        var (x, y) = Middle(note);
        var best = widgets.Count == 0 ? null
            : widgets.MinBy(each => ((each.Middle.X - x) * (each.Middle.X - x)) + ((each.Middle.Y - y) * (each.Middle.Y - y))).Widget;
        for (var (node, depth) = (best, 0); node is not null && depth < Deepest; node = objects.Dictionary(node.GetValueOrDefault("Parent")), depth++)
        {
            if (objects.Resolve(node.GetValueOrDefault("TU")) is byte[] { Length: > 0 } told)
            {
                return PdfText.Decode(told);
            }
        }

        return "―";
    }

    private (double X, double Y) Middle(Dictionary<string, object?> note) =>
        objects.List(note.GetValueOrDefault("Rect")).Select(objects.Resolve).OfType<double>().ToList() is [var left, var bottom, var right, var top]
            ? ((left + right) / 2, (bottom + top) / 2)
            : (0, 0);

    private static string Quote(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestQuote ? line : line[..(char.IsHighSurrogate(line[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)] + "…";
    }
}
