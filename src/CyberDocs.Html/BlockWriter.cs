namespace CyberDocs.Html;

/// <summary>Writes blocks.</summary>
internal sealed partial class BlockWriter(HtmlSession session, HtmlText x, Action<TableOfContents>? contents)
    : BlockWalker<HtmlBlockPlace>(session.Context.Cancellation)
{
    /// <summary>How far a note's text stands in, in points.</summary>
    private const double NoteInset = 14;

    private readonly InlineWriter inlines = new(session, x);

    /// <summary>A place where links to a block lead that has no element of its own.</summary>
    public void WriteMark(string? id)
    {
        if (session.Claim(id) is { } claimed)
        {
            x.Raw("<div"u8).Attribute("id"u8, claimed).Raw("></div>\n"u8);
        }
    }

    /// <summary>Running text inside an element that is there already.</summary>
    public void WriteInlines(ValueList<Inline> content) => inlines.Walk(content);

    protected override void WriteHeading(Heading heading, HtmlBlockPlace place)
    {
        var level = Math.Clamp(heading.Level, 1, 4);
        x.Raw("<h"u8).Number(level).Attribute("id"u8, session.Remember(heading, level));
        Class(session.KnownText(heading.Style), null);
        x.Raw(">"u8);
        inlines.Walk(heading.Content);
        x.Raw("</h"u8).Number(level).Raw(">\n"u8);
    }

    protected override void WriteParagraph(Paragraph paragraph, HtmlBlockPlace place)
    {
        var style = session.KnownText(paragraph.Style) ?? place.Text;
        x.Raw("<p"u8);
        Id(paragraph.Id);
        Class(style == "p" ? null : style, place.Align);
        if (place.IsItem && paragraph.Style is null && session.Theme.TextStyles[style] is not { Indent: 0, FirstLine: 0 })
        {
            x.Raw(" style=\"padding-left:0;text-indent:0\""u8);
        }

        x.Raw(">"u8);
        inlines.Walk(paragraph.Content);
        x.Raw(paragraph.Content.Count == 0 ? "<br/></p>\n"u8 : "</p>\n"u8);
    }

    protected override void WriteList(ListBlock list, HtmlBlockPlace place)
    {
        var style = session.KnownText(list.Style) ?? place.Item;
        x.Raw(list.Ordered ? "<ol"u8 : "<ul"u8);
        Id(list.Id);
        x.Raw(">\n"u8);
        var inside = place with
        {
            Text = style,
            IsItem = true,
            Align = place.Align is Alignment.Center or Alignment.Right ? null : place.Align,
            Width = Math.Max(8, place.Width - (session.Theme.TextStyles[style].Size * 1.6)),
        };
        foreach (var item in list.Items)
        {
            x.Raw("<li"u8);
            Class(style, null);
            x.Raw(">"u8);
            WriteAll(item.Content, inside);
            x.Raw("</li>\n"u8);
        }

        x.Raw(list.Ordered ? "</ol>\n"u8 : "</ul>\n"u8);
    }

    protected override void WriteNote(Note note, HtmlBlockPlace place)
    {
        x.Raw("<div class=\"note\" role=\"note\""u8);
        Id(note.Id);
        x.Raw(">"u8);
        var style = session.KnownText(note.Style) ?? "note";
        WriteAll(note.Content, place with { Text = style, Item = style, IsItem = false, Width = Math.Max(8, place.Width - (2 * NoteInset)) });
        x.Raw("</div>\n"u8);
    }

    protected override void WriteBreak() => x.Raw("<div class=\"break\"></div>\n"u8);

    protected override void WriteContents(TableOfContents toc) => contents?.Invoke(toc);

    protected override void WriteSignature(SignatureLines signature, HtmlBlockPlace place)
    {
        var style = session.KnownText(signature.Style) ?? place.Text;
        var id = session.Claim(signature.Id);
        foreach (var label in signature.Labels)
        {
            x.Raw("<p class=\"sign s-"u8).Text(session.Names.Text(style)).Raw("\""u8);
            if (id is not null)
            {
                x.Attribute("id"u8, id);
                id = null;
            }

            x.Raw(">"u8);
            inlines.Plain(label);
            x.Raw("<span></span></p>\n"u8);
        }
    }

    protected override void WriteSection(Section section, HtmlBlockPlace place)
    {
        if (section.Page is not null)
        {
            session.Reports.Once(HtmlFindings.NestedPaper, "");
        }

        WriteMark(section.Id);
        WriteAll(section.Content, place with { Text = session.KnownText(section.Style) ?? place.Text });
    }

    private void Id(string? id)
    {
        if (session.Claim(id) is { } claimed)
        {
            x.Attribute("id"u8, claimed);
        }
    }

    private void Class(string? style, Alignment? align)
    {
        if (style is null && align is null)
        {
            return;
        }

        x.Raw(" class=\""u8);
        if (style is not null)
        {
            x.Raw("s-"u8).Text(session.Names.Text(style)).Raw(align is null ? ""u8 : " "u8);
        }

        x.Raw(AlignClass(align)).Raw("\""u8);
    }

    public static ReadOnlySpan<byte> AlignClass(Alignment? align) => align switch
    {
        Alignment.Left => "a-l"u8,
        Alignment.Center => "a-c"u8,
        Alignment.Right => "a-r"u8,
        Alignment.Justify => "a-j"u8,
        _ => ""u8,
    };
}
