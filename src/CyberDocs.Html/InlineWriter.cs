using CyberDocs.Tables;

namespace CyberDocs.Html;

/// <summary>Writes running text.</summary>
internal sealed partial class InlineWriter(HtmlSession session, HtmlText x) : InlineWalker
{
    // How much wider the letters of another font may be.
    private const double FurtherFont = 1.15;

    protected override void Text(TextRun run) => Plain(run.Text);

    /// <summary>Text with a line break wherever one stands in it.</summary>
    public void Plain(string text)
    {
        if (text.AsSpan().IndexOfAny(LineEnds.Values) < 0)
        {
            Line(text);
            return;
        }

        var lines = LineEnds.Plain(text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            x.Raw(i == 0 ? ""u8 : "<br/>"u8);
            Line(lines[i]);
        }
    }

    /// <summary>Browsers would break telephone numbers and dates at their hyphens. One that may be wider than its column is a box and still breaks.</summary>
    private void Line(string text)
    {
        var at = 0;
        foreach (var range in UnbrokenText.In(text))
        {
            var (start, length) = range.GetOffsetAndLength(text.Length);
            var whole = text.AsSpan(start, length);
            var fits = EstimatedWidth.Of(whole) * FurtherFont <= session.CellWidth;
            x.Text(text.AsSpan(at, start - at)).Raw(fits ? "<span class=\"n\">"u8 : "<span class=\"n b\">"u8).Text(whole).Raw("</span>"u8);
            at = start + length;
        }

        x.Text(text.AsSpan(at));
    }

    protected override void Emphasised(Emphasis emphasis)
    {
        var element = emphasis.Kind switch
        {
            EmphasisKind.Strong => "strong"u8,
            EmphasisKind.Emphasis => "em"u8,
            EmphasisKind.Underline => "u"u8,
            _ => "span"u8,
        };
        x.Raw("<"u8).Raw(element);
        if (session.KnownText(emphasis.Style) is { } style)
        {
            x.Raw(" class=\"c-"u8).Text(session.Names.Text(style)).Raw("\""u8);
        }

        x.Raw(">"u8);
        Walk(emphasis.Content);
        x.Raw("</"u8).Raw(element).Raw(">"u8);
    }

    protected override void Break() => x.Raw("<br/>"u8);

    protected override void Linked(Hyperlink link)
    {
        if (link.Target.StartsWith('#') && link.Target.Length > 1)
        {
            x.Raw("<a"u8).Attribute("href"u8, "#" + session.Expect(link.Target[1..]));
        }
        else if (Uri.TryCreate(link.Target, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" or "tel")
        {
            x.Raw("<a"u8).Attribute("href"u8, uri.AbsoluteUri).Raw(" rel=\"noopener noreferrer\""u8);
        }
        else
        {
            session.Reports.Once(HtmlFindings.UnusableAddress, link.Target);
            Walk(link.Content);
            return;
        }

        x.Raw(">"u8);
        Walk(link.Content);
        x.Raw("</a>"u8);
    }

    /// <summary>Only paper has pages.</summary>
    protected override void Number(Inline number) => session.Reports.Once(HtmlFindings.PageNumberInText, "");

    protected override void Running(RunningHeading heading) => Plain(session.LastHeading(Math.Clamp(heading.Level, 1, 4)));
}
