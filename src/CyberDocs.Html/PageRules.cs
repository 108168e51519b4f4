namespace CyberDocs.Html;

/// <summary>Writes papers, and what is printed above and below the text of every page.</summary>
/// <remarks>
/// Browsers without boxes in the margins print their own header and footer there. The heading in force is known to none of them and is left out.
/// </remarks>
internal sealed class PageRules(HtmlText x, Theme theme)
{
    private readonly List<PageSetup> papers = [];

    /// <summary>The number of a paper, counted from 0; null where no rule was written for it yet.</summary>
    public int? NumberOf(PageSetup page) => papers.IndexOf(page) is var index and >= 0 ? index : null;

    public void WriteFirst(DocumentHead head)
    {
        papers.Add(head.Page);
        x.Raw("@page{"u8);
        Paper(head.Page);
        Boxes("top"u8, head.Header, "header");
        Boxes("bottom"u8, head.Footer, "footer");
        x.Raw("}\n"u8);
        Screen(0, head.Page);
    }

    public int WriteFurther(PageSetup page)
    {
        papers.Add(page);
        var number = papers.Count - 1;
        x.Raw("@page p"u8).Number(number).Raw("{"u8);
        Paper(page);
        x.Raw("}\n@media print{.p"u8).Number(number).Raw("{page:p"u8).Number(number).Raw("}}\n"u8);
        Screen(number, page);
        return number;
    }

    private void Paper(PageSetup page) =>
        x.Raw("size:"u8).Number(page.Width).Raw("pt "u8).Number(page.Height).Raw("pt;margin:"u8).Number(page.Top).Raw("pt "u8).Number(page.Right).Raw("pt "u8)
            .Number(page.Bottom).Raw("pt "u8).Number(page.Left).Raw("pt;"u8);

    // Drawings are as high as the text area at most, as in print.
    private void Screen(int number, PageSetup page) =>
        x.Raw(".p"u8).Number(number).Raw("{width:"u8).Number(page.Width)
            .Raw("pt;max-width:100%;padding:"u8).Number(page.Top).Raw("pt "u8).Number(page.Right).Raw("pt "u8)
            .Number(page.Bottom).Raw("pt "u8).Number(page.Left).Raw("pt}.p"u8).Number(number).Raw(" svg{max-height:"u8)
            .Number(Math.Max(72, page.Height - page.Top - page.Bottom - 36)).Raw("pt}\n"u8);

    private void Boxes(ReadOnlySpan<byte> edge, ValueList<Block> blocks, string style)
    {
        var lines = new SortedDictionary<Alignment, List<string>>();
        Collect(blocks, null);
        foreach (var (align, content) in lines)
        {
            var look = theme.Text(style, style);
            x.Raw("@"u8).Raw(edge).Raw(align switch { Alignment.Center => "-center"u8, Alignment.Right => "-right"u8, _ => "-left"u8 }).Raw("{content:"u8)
                .Raw(Encoding.UTF8.GetBytes(string.Join(" \"\\A \" ", content)))
                .Raw(";white-space:pre-wrap;font-family:"u8).Raw(Encoding.UTF8.GetBytes(StyleRules.Families(theme)))
                .Raw(";font-size:"u8).Number(look.Size).Raw("pt;color:#"u8).Text(look.Color.Hex)
                .Raw(lines.Count == 1 ? ";width:100%}"u8 : "}"u8);
        }

        void Collect(ValueList<Block> blocks, Alignment? align)
        {
            foreach (var block in blocks)
            {
                switch (block)
                {
                    case Paragraph paragraph when RunningContent.Of(paragraph.Content) is { Length: > 0 } content:
                        var side = align ?? theme.Text(paragraph.Style, style).Align;
                        side = side == Alignment.Justify ? Alignment.Left : side;
                        lines.TryAdd(side, []);
                        lines[side].Add(content);
                        break;
                    case Section section:
                        Collect(section.Content, align);
                        break;
                    case Table table:
                        foreach (var cell in table.Head.HeaderRows.Concat(table.Rows).SelectMany(row => row.Cells))
                        {
                            Collect(cell.Content, cell.Align ?? align);
                        }

                        break;
                }
            }
        }
    }
}
