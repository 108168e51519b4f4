using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.Tables;

namespace CyberDocs.OpenXml.Word;

/// <summary>Writes blocks and inlines into one part: the text, a header or a footer.</summary>
internal sealed partial class BodyWriter(WordSession session, XmlPart x, Relationships links, Action<TableOfContents>? contents)
    : BlockWalker<BlockPlace>(session.Cancellation)
{
    /// <summary>Columns that a table of Word has at most.</summary>
    private const int MostColumns = 63;

    private readonly InlineRuns inlines = new(session, x, links);
    private readonly StringBuilder words = new();
    private bool breakPage;
    private Action? sectionEnd;
    private (int List, int Level)? numbering;

    /// <summary>Puts the next paragraph, or the table that follows, on a new page.</summary>
    public void BreakPage() => breakPage = true;

    public void ForgetPageBreak() => breakPage = false;

    public void WriteSectionEnd(Paragraph last, BlockPlace place, Action section)
    {
        sectionEnd = section;
        Write(last, place);
    }

    /// <summary>Writes the page break that waits, before something that is not a paragraph.</summary>
    public void FlushPageBreak()
    {
        if (breakPage)
        {
            WriteLineAfter(null);
        }
    }

    /// <summary>An empty line as high as the space around a table; it keeps two tables apart.</summary>
    public void WriteLineAfter(string? table)
    {
        BeginParagraph(session.Styles.LineAfter(table));
        EndProperties();
        x.Raw("</w:p>"u8);
    }

    protected override void WriteHeading(Heading heading, BlockPlace place)
    {
        var level = Math.Clamp(heading.Level, 1, 4);
        var name = session.KnownText(heading.Style);
        BeginParagraph(name ?? LevelName(level));
        if (name is not null && name != LevelName(level))
        {
            outline = level;
        }

        EndProperties();
        var number = session.NextBookmark();
        var bookmark = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"_Toc{number:D6}");
        session.Headings.Add((level, InlineText.Of(heading.Content), bookmark));
        x.Raw("<w:bookmarkStart w:id=\""u8).Number(number).Raw("\" w:name=\""u8).Text(bookmark).Raw("\"/>"u8);
        Mark(heading.Id);
        inlines.Write(heading.Content);
        x.Raw("<w:bookmarkEnd w:id=\""u8).Number(number).Raw("\"/></w:p>"u8);
    }

    private static string LevelName(int level) => level switch
    {
        1 => "h1",
        2 => "h2",
        3 => "h3",
        _ => "h4",
    };

    protected override void WriteParagraph(Paragraph paragraph, BlockPlace place) => WriteParagraph(paragraph.Content, paragraph.Style, paragraph.Id, place);

    protected override void WriteNote(Note note, BlockPlace place)
    {
        Mark(note.Id);
        var box = session.KnownText(StyleSheet.NoteBox) ?? "note";
        WriteAll(note.Content, place with { Text = session.KnownText(note.Style) ?? box, Item = box, Shift = StyleSheet.NoteInset });
    }

    protected override void WriteBreak() => BreakPage();

    protected override void WriteContents(TableOfContents toc)
    {
        if (contents is null)
        {
            session.Findings.Report(WritingFindings.MisplacedContents);
            return;
        }

        Mark(toc.Id);
        FlushPageBreak();
        contents(toc);
    }

    protected override void WriteSection(Section section, BlockPlace place)
    {
        if (section.Page is not null)
        {
            session.Findings.Report(WritingFindings.NestedPaper);
        }

        Mark(section.Id);
        WriteAll(section.Content, place with { Text = session.KnownText(section.Style) ?? place.Text });
    }

    private void WriteParagraph(ValueList<Inline> content, string? style, string? id, BlockPlace place)
    {
        BeginParagraph(session.KnownText(style) ?? place.Text);
        if (place.Level >= 0 && (numbering is null || place.Shift > 0))
        {
            indent = (Numbering.Indent(place.Level) + place.Shift, numbering is null ? 0 : Numbering.Step);
        }

        align = place.Align;
        var (set, condensed) = place.KeepsWords && indent is null ? KeepWords(content, style, place) : (content, 1);
        EndProperties();
        Mark(id);
        inlines.Write(set, condensed);
        x.Raw("</w:p>"u8);
    }

    /// <summary>Moves the text of a cell in where its lines would end amid a word or a number, ends lines of lists, and says how far it is condensed.</summary>
    private (ValueList<Inline> Content, double Condensed) KeepWords(ValueList<Inline> content, string? style, BlockPlace place)
    {
        if (!content.All(IsText))
        {
            return (content, 1);
        }

        var look = session.Theme.Text(session.KnownText(style) ?? place.Text, "td");
        words.Clear();
        InlineText.Append(words, content, '\n');
        var text = words.ToString();
        var kept = session.Insets.Of(text, look, place.Width);
        if (kept.Inset is > 0 and var by)
        {
            inset = (place.Align ?? look.Align) switch
            {
                Alignment.Center => (by / 2, by / 2),
                Alignment.Right => (by, 0),
                _ => (0, by),
            };
        }

        var condensed = kept.Share > 0 ? kept.Share : place.IsHeading && text.Length > 0 ? session.Insets.Condensed(text, look, place.Width) : 1;
        return (kept.Lines is { } lines && content.All(inline => inline is TextRun or LineBreak) ? [new TextRun(lines)] : content, condensed);

        static bool IsText(Inline inline) => inline is TextRun or LineBreak || (inline is Emphasis emphasis && emphasis.Content.All(IsText))
            || (inline is Hyperlink link && link.Content.All(IsText));
    }

    protected override void WriteList(ListBlock list, BlockPlace place)
    {
        Mark(list.Id);
        var level = Math.Min(place.Level + 1, Numbering.Deepest);
        var number = Numbering.Bullets;
        if (list.Ordered)
        {
            session.OrderedLists.Add(level);
            number = Numbering.Bullets + session.OrderedLists.Count;
        }

        var inside = place with { Level = level, Text = session.KnownText(list.Style) ?? place.Item };
        foreach (var item in list.Items)
        {
            numbering = (number, level);
            if (item.Content.Count == 0 || item.Content[0] is not Paragraph)
            {
                // Word numbers paragraphs only: the number needs one of its own.
                WriteParagraph([], null, null, inside);
            }

            WriteAll(item.Content, inside);
            numbering = null;
        }
    }

    protected override void WritePicture(Picture picture, BlockPlace place)
    {
        BeginParagraph(session.KnownText(picture.Style) ?? place.Text);
        indent = place.Level >= 0 ? (Numbering.Indent(place.Level) + place.Shift, 0) : null;
        align = place.Align;
        EndProperties();
        Mark(picture.Id);
        var look = session.Theme.Text(picture.Style ?? place.Text, "p");
        var inset = place.Level >= 0 ? Numbering.Indent(place.Level) + place.Shift : look.Indent;
        var room = session.Page.Height - session.Page.Top - session.Page.Bottom - 8;
        var (width, height) = picture.SizeIn(place.Width - Math.Min(inset, place.Width / 2), Math.Max(room, 72));
        PictureDrawing.Write(session, x, links, picture, width, height);
        x.Raw("</w:p>"u8);
    }

    protected override void WriteFigure(Figure figure, BlockPlace place)
    {
        var captioned = figure.Caption.Count > 0;
        BeginParagraph(session.KnownText(figure.Style) ?? StyleSheet.Figure);
        keepNext = captioned;
        EndProperties();
        Mark(figure.Id);
        var room = session.Page.Height - session.Page.Top - session.Page.Bottom - (captioned ? 30 : 8);
        new SceneDrawing(session, x, links).Write(figure.Scene, figure.AlternativeText, place.Width, Math.Max(room, 72));
        x.Raw("</w:p>"u8);
        if (captioned)
        {
            WriteParagraph(figure.Caption, "caption", null, place with { Align = null, Level = -1 });
        }
    }

    protected override void WriteSignature(SignatureLines signature, BlockPlace place)
    {
        foreach (var label in signature.Labels)
        {
            BeginParagraph(session.KnownText(signature.Style) ?? StyleSheet.Signature);
            signatureWidth = place.Width;
            EndProperties();
            Mark(signature.Id is { } id && ReferenceEquals(label, signature.Labels[0]) ? id : null);
            RunWriter.Write(x, label, default);
            x.Raw("<w:r><w:tab/></w:r><w:r><w:tab/></w:r></w:p>"u8);
        }
    }

    protected override void WriteTable(Table table, BlockPlace place)
    {
        var head = TableRun.HeadOf(table);
        var left = place.Level < 0 ? 0 : Math.Min(Numbering.Indent(place.Level) + place.Shift, place.Width / 2);
        var writer = OpenTable(head, place.Width - left, left);
        foreach (var row in table.Rows)
        {
            writer.Add(row);
        }

        writer.End();
        WriteLineAfter(head.Style);
    }

    /// <summary>Begins a table; one with more columns than Word or the paper takes becomes several.</summary>
    public TableParts OpenTable(TableHead head, double width, double left)
    {
        FlushPageBreak();
        Mark(head.Id);
        var isFirst = true;
        return new TableParts(head, session.Context, session.Measurer, width, MostColumns, part =>
        {
            if (!isFirst)
            {
                WriteLineAfter(head.Style);
            }

            isFirst = false;
            return new TableWriter(session, x, this, part, width, left);
        });
    }

    /// <summary>A bookmark where links to a block lead.</summary>
    public void Mark(string? id)
    {
        if (!string.IsNullOrEmpty(id) && session.Claim(id))
        {
            var number = session.NextBookmark();
            x.Raw("<w:bookmarkStart w:id=\""u8).Number(number).Raw("\" w:name=\""u8).Text(WordSession.Bookmark(id))
                .Raw("\"/><w:bookmarkEnd w:id=\""u8).Number(number).Raw("\"/>"u8);
        }
    }
}
