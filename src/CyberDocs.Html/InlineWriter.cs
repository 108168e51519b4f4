using CyberDocs.Documents;

namespace CyberDocs.Html;

/// <summary>Writes running text.</summary>
internal sealed partial class InlineWriter(HtmlSession session, HtmlText x) : InlineWalker
{
    protected override void Text(TextRun run) => Plain(run.Text);

    /// <summary>Text with a line break wherever one stands in it.</summary>
    public void Plain(string text)
    {
        if (text.AsSpan().IndexOfAny(LineEnds.Values) < 0)
        {
            x.Text(text);
            return;
        }

        var rest = LineEnds.Plain(text).AsSpan();
        while (rest.IndexOf('\n') is var at and >= 0)
        {
            x.Text(rest[..at]).Raw("<br/>"u8);
            rest = rest[(at + 1)..];
        }

        x.Text(rest);
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
