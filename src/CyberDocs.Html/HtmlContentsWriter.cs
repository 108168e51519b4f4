namespace CyberDocs.Html;

/// <summary>Writes a table of contents: links to the headings.</summary>
internal static class HtmlContentsWriter
{
    public static void Write(HtmlSession session, HtmlText x, TableOfContents toc)
    {
        x.Raw("<nav class=\"toc\""u8);
        if (session.Claim(toc.Id) is { } id)
        {
            x.Attribute("id"u8, id);
        }

        x.Attribute("aria-label"u8, toc.Title ?? (session.IsJapanese ? "目次" : "Contents")).Raw(">\n"u8);
        if (!string.IsNullOrEmpty(toc.Title))
        {
            x.Raw("<p class=\"s-"u8).Text(session.Names.Text("h2")).Raw("\">"u8).Text(toc.Title).Raw("</p>\n"u8);
        }

        x.Raw("<ul>\n"u8);
        foreach (var (level, text, heading) in session.Headings.Where(heading => heading.Level <= Math.Clamp(toc.Depth, 1, 4)))
        {
            x.Raw("<li class=\"s-"u8).Text(session.Names.Text(session.Theme.TextStyles.ContainsKey("toc") ? "toc" : "p"))
                .Raw(" l"u8).Number(level).Raw("\"><a"u8)
                .Attribute("href"u8, "#" + heading).Raw(">"u8).Text(text).Raw("</a></li>\n"u8);
        }

        x.Raw("</ul></nav>\n"u8);
    }
}
