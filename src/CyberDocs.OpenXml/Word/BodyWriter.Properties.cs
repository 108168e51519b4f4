using CyberDocs.Documents;

namespace CyberDocs.OpenXml.Word;

internal sealed partial class BodyWriter
{
    private string style = "p";
    private bool keepNext;

    /// <summary>Whether all paragraphs stay with what follows, because their table row does.</summary>
    public bool KeepsRow { get; set; }
    private (double Left, double Hanging)? indent;
    private (double Left, double Right)? inset;
    private double? signatureWidth;
    private Alignment? align;
    private int outline;

    /// <summary>Paragraphs written so far.</summary>
    public int Paragraphs { get; private set; }

    private void BeginParagraph(string styleName) => style = styleName;

    /// <summary>Writes the paragraph's properties in the order that the schema asks for, and forgets them.</summary>
    private void EndProperties()
    {
        Paragraphs++;
        var any = style != "p" || keepNext || KeepsRow || breakPage || numbering is not null || signatureWidth is not null
            || indent is not null || inset is not null || align is not null || outline > 0 || sectionEnd is not null;
        if (!any)
        {
            x.Raw("<w:p>"u8);
            return;
        }

        x.Raw("<w:p><w:pPr>"u8);
        if (style != "p")
        {
            x.Raw("<w:pStyle w:val=\""u8).Text(session.Styles.Paragraph(style)).Raw("\"/>"u8);
        }

        if (keepNext || KeepsRow)
        {
            x.Raw("<w:keepNext/>"u8);
        }

        if (breakPage)
        {
            x.Raw("<w:pageBreakBefore/>"u8);
        }

        if (numbering is { } number)
        {
            x.Raw("<w:numPr><w:ilvl w:val=\""u8).Number(number.Level).Raw("\"/><w:numId w:val=\""u8).Number(number.List).Raw("\"/></w:numPr>"u8);
        }

        if (signatureWidth is { } width)
        {
            var line = Math.Min(width, 340);
            x.Raw("<w:tabs><w:tab w:val=\"left\" w:pos=\""u8).Twips(line * 0.35).Raw("\"/><w:tab w:val=\"right\" w:leader=\"underscore\" w:pos=\""u8)
                .Twips(line).Raw("\"/></w:tabs>"u8);
        }

        if (indent is { } list)
        {
            x.Raw("<w:ind w:left=\""u8).Twips(list.Left).Raw("\" w:hanging=\""u8).Twips(list.Hanging).Raw("\"/>"u8);
        }
        else if (inset is { } cell)
        {
            x.Raw("<w:ind w:left=\""u8).Twips(cell.Left).Raw("\" w:right=\""u8).Twips(cell.Right).Raw("\"/>"u8);
        }

        if (align is { } alignment)
        {
            x.Raw("<w:jc w:val=\""u8).Raw(WordXml.Justification(alignment)).Raw("\"/>"u8);
        }

        if (outline > 0)
        {
            x.Raw("<w:outlineLvl w:val=\""u8).Number(outline - 1).Raw("\"/>"u8);
        }

        sectionEnd?.Invoke();
        x.Raw("</w:pPr>"u8);
        keepNext = false;
        breakPage = false;
        numbering = null;
        indent = null;
        inset = null;
        signatureWidth = null;
        align = null;
        outline = 0;
        sectionEnd = null;
    }
}
