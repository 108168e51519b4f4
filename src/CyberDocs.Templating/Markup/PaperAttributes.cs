namespace CyberDocs.Templating.Markup;

/// <summary>Reads <c>paper</c>, <c>orientation</c> and <c>margins</c>.</summary>
internal static class PaperAttributes
{
    // ISO A and JIS B sizes, upright, in millimetres.
    private static readonly (string Name, (double Width, double Height) Size)[] Papers =
    [
        ("A3", (297, 420)), ("A4", (210, 297)), ("A5", (148, 210)), ("B4", (257, 364)), ("B5", (182, 257)),
    ];

    /// <summary>The page that the attributes describe; null when there are none.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="around">Paper in force around it, for what the attributes leave open; null for A4.</param>
    public static PageSetup? Read(in MarkupTag tag, PageSetup? around)
    {
        if (!tag.Has("paper") && !tag.Has("orientation") && !tag.Has("margins"))
        {
            return null;
        }

        around ??= PageSetup.A4;
        var (width, height) = tag.Word<(double, double)>("paper", (0, 0), Papers);
        var isLandscape = tag.Word("orientation", width == 0 && around.IsLandscape, ("portrait", false), ("landscape", true));
        if (width == 0)
        {
            (width, height) = (Math.Min(around.Width, around.Height), Math.Max(around.Width, around.Height));
        }
        else
        {
            (width, height) = (Length.FromMillimetres(width), Length.FromMillimetres(height));
        }

        if (isLandscape)
        {
            (width, height) = (height, width);
        }

        return WithMargins(tag, width, height, isLandscape);
    }

    private static PageSetup WithMargins(in MarkupTag tag, double width, double height, bool isLandscape)
    {
        var ends = Length.FromMillimetres(isLandscape ? 15 : 20);
        var sides = Length.FromMillimetres(isLandscape ? 12 : 20);
        var page = new PageSetup(width, height, ends, sides, ends, sides);
        if (tag.Get("margins") is not { } value)
        {
            return page;
        }

        var parts = value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Span<double> lengths = stackalloc double[4];
        if (parts.Length > lengths.Length)
        {
            tag.ReportValue("margins", value, "20mm | 15mm 12mm | 15mm 12mm 20mm | 15mm 12mm 20mm 12mm");
            return page;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (!Length.TryRead(parts[i], out lengths[i]))
            {
                tag.ReportValue("margins", value, "20mm | 15mm 12mm");
                return page;
            }
        }

        // As in CSS: top, right, bottom, left; what is left out follows from the side across.
        var top = lengths[0];
        var right = parts.Length > 1 ? lengths[1] : top;
        var bottom = parts.Length > 2 ? lengths[2] : top;
        var left = parts.Length > 3 ? lengths[3] : right;
        var room = Length.FromMillimetres(20);
        if (width - left - right < room || height - top - bottom < room)
        {
            tag.Report(MarkupFindings.NoRoomOnPage, "margins");
            return page;
        }

        return new PageSetup(width, height, top, right, bottom, left);
    }
}
