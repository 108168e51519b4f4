using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Word;

internal sealed partial class StyleSheet
{
    /// <summary>Writes the part <c>word/styles.xml</c>.</summary>
    public void Write(XmlPart x, string language)
    {
        var body = theme.Text("p", "p");
        var font = theme.FontFamilies[0];
        x.Raw(XmlPart.Declaration).Raw("<w:styles xmlns:w=\""u8).Raw(WordXml.Main).Raw("\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\""u8)
            .Text(font).Raw("\" w:eastAsia=\""u8).Text(font).Raw("\" w:hAnsi=\""u8).Text(font).Raw("\" w:cs=\""u8).Text(font).Raw("\"/>"u8);
        WordXml.Size(x, body.Size);
        x.Raw("<w:lang w:val=\""u8).Text(WordXml.Latin(language))
            .Raw("\" w:eastAsia=\"ja-JP\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"u8)
            .Raw("""<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>"""u8)
            .Raw("""<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"""u8);
        WriteParagraph(x, "p");
        foreach (var name in paragraphs.Keys.Where(n => n != "p").Order(StringComparer.Ordinal))
        {
            WriteParagraph(x, name);
        }

        for (var level = 1; level <= 4; level++)
        {
            WriteContents(x, level);
        }

        x.Raw("""<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:uiPriority w:val="22"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>"""u8)
            .Raw("""<w:style w:type="character" w:styleId="Emphasis"><w:name w:val="Emphasis"/><w:uiPriority w:val="20"/><w:qFormat/><w:rPr><w:em w:val="dot"/></w:rPr></w:style>"""u8)
            .Raw("""<w:style w:type="character" w:customStyle="1" w:styleId="Underline"><w:name w:val="Underline"/><w:uiPriority w:val="21"/><w:qFormat/><w:rPr><w:u w:val="single"/></w:rPr></w:style>"""u8)
            .Raw("""<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/><w:rPr><w:color w:val="0B4F8A"/><w:u w:val="single"/></w:rPr></w:style>"""u8)
            .Raw("""<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:uiPriority w:val="99"/><w:semiHidden/><w:rPr><w:color w:val="808080"/></w:rPr></w:style>"""u8)
            .Raw("""<w:style w:type="character" w:customStyle="1" w:styleId="CheckBox"><w:name w:val="Check Box"/><w:uiPriority w:val="21"/><w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:cs="Segoe UI Symbol"/></w:rPr></w:style>"""u8);
        foreach (var (name, style) in characters.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            x.Raw("<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\""u8).Text(style.Id).Raw("\"><w:name w:val=\""u8).Text(style.WordName)
                .Raw("\"/><w:rPr>"u8);
            var text = theme.TextStyles[name];
            WriteCharacters(x, text, text.Size == body.Size ? null : text.Size, plainBold: false);
            x.Raw("</w:rPr></w:style>"u8);
        }

        foreach (var (name, style) in tables.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            WriteTable(x, style.Id, style.WordName, theme.TableStyles[name]);
        }

        x.Raw("</w:styles>"u8);
    }

    private TextStyle Look(string name) => name switch
    {
        Figure => theme.Text(name, "p") with { Align = Alignment.Center, SpaceBefore = 4, SpaceAfter = 2 },
        FigureText => new TextStyle { LineHeight = 1.2 },
        Signature => theme.Text(name, "p") with { SpaceBefore = 14, SpaceAfter = 0, Align = Alignment.Left },
        ContentsTitle => theme.Text("h2", "h2"),
        _ => theme.Text(name, "p"),
    };

    private void WriteParagraph(XmlPart x, string name)
    {
        var (id, wordName) = paragraphs[name];
        var custom = !BuiltIn.Any(b => b.Name == name);
        x.Raw("<w:style w:type=\"paragraph\""u8);
        if (name == "p")
        {
            x.Raw(" w:default=\"1\""u8);
        }
        else if (custom)
        {
            x.Raw(" w:customStyle=\"1\""u8);
        }

        x.Raw(" w:styleId=\""u8).Text(id).Raw("\"><w:name w:val=\""u8).Text(wordName).Raw("\"/>"u8);
        if (name != "p")
        {
            x.Raw("<w:basedOn w:val=\"Normal\"/>"u8);
        }

        var heading = name is "h1" or "h2" or "h3" or "h4" ? name[1] - '0' : 0;
        if (heading > 0 || name is "title" or "subtitle" or ContentsTitle)
        {
            x.Raw("<w:next w:val=\"Normal\"/>"u8);
        }

        x.Raw("<w:uiPriority w:val=\""u8).Number(heading > 0 ? 9 : name == "p" ? 0 : 10).Raw("\"/><w:qFormat/>"u8);
        if (name == LastLine || name.StartsWith(AfterTable, StringComparison.Ordinal))
        {
            WriteLineAfter(x, name == LastLine ? 1 : theme.Table(name.Length > AfterTable.Length ? name[(AfterTable.Length + 1)..] : null).SpaceAround);
            return;
        }

        var look = Look(name);
        x.Raw("<w:pPr>"u8).Raw(look.KeepWithNext ? "<w:keepNext/>"u8 : "<w:keepNext w:val=\"0\"/>"u8);
        if (heading > 0)
        {
            x.Raw("<w:keepLines/>"u8);
        }

        if (name == NoteBox)
        {
            x.Raw("<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"6\" w:color=\"9AA7B4\"/></w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""u8)
                .Text((theme.Fills.TryGetValue("shade", out var shade) ? shade : new Color(0xF6, 0xF8, 0xFA)).Hex).Raw("\"/>"u8);
        }

        // Word lets punctuation hang and spaces Latin text unless told otherwise.
        x.Raw(look.HangingPunctuation ? "<w:overflowPunct/>"u8 : "<w:overflowPunct w:val=\"0\"/>"u8);
        if (!look.LatinSpacing)
        {
            x.Raw("<w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/>"u8);
        }

        if (name == Figure)
        {
            x.Raw("<w:spacing w:before=\""u8).Twips(look.SpaceBefore).Raw("\" w:after=\""u8)
                .Twips(look.SpaceAfter).Raw("\" w:line=\"240\" w:lineRule=\"auto\"/>"u8);
        }
        else
        {
            x.Raw("<w:spacing w:before=\""u8).Twips(look.SpaceBefore).Raw("\" w:after=\""u8).Twips(look.SpaceAfter).Raw("\" w:line=\""u8)
                .Twips(look.Size * look.LineHeight).Raw(name == FigureText ? "\" w:lineRule=\"exact\"/>"u8 : "\" w:lineRule=\"atLeast\"/>"u8);
        }

        // A note's rule stands left of its text; moved in, it stands inside the text area.
        var indent = name == NoteBox ? look.Indent + NoteInset : look.Indent;
        x.Raw("<w:ind w:left=\""u8).Twips(indent).Raw(look.FirstLine < 0 ? "\" w:hanging=\""u8 : "\" w:firstLine=\""u8)
            .Twips(Math.Abs(look.FirstLine)).Raw("\"/><w:jc w:val=\""u8).Raw(WordXml.Justification(look.Align)).Raw("\"/>"u8);
        if (heading > 0)
        {
            x.Raw("<w:outlineLvl w:val=\""u8).Number(heading - 1).Raw("\"/>"u8);
        }

        x.Raw("</w:pPr><w:rPr>"u8);
        WriteCharacters(x, look, look.Size, plainBold: true);
        x.Raw("</w:rPr></w:style>"u8);
    }

    private static void WriteLineAfter(XmlPart x, double height) =>
        x.Raw("<w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\""u8).Twips(Math.Max(1, height))
            .Raw("\" w:lineRule=\"exact\"/><w:jc w:val=\"left\"/></w:pPr><w:rPr><w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/></w:rPr></w:style>"u8);

    private void WriteContents(XmlPart x, int level)
    {
        var look = theme.Text("toc", "p");
        x.Raw("<w:style w:type=\"paragraph\" w:styleId=\"TOC"u8).Number(level).Raw("\"><w:name w:val=\"toc "u8).Number(level)
            .Raw("\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:uiPriority w:val=\"39\"/><w:pPr><w:spacing w:before=\"0\" w:after=\""u8)
            .Twips(look.SpaceAfter).Raw("\" w:line=\""u8).Twips(look.Size * look.LineHeight).Raw("\" w:lineRule=\"atLeast\"/><w:ind w:left=\""u8)
            .Twips((level - 1) * 12).Raw("\"/><w:jc w:val=\"left\"/></w:pPr><w:rPr>"u8);
        WriteCharacters(x, look, look.Size, plainBold: true);
        x.Raw("</w:rPr></w:style>"u8);
    }

    private static void WriteCharacters(XmlPart x, TextStyle look, double? size, bool plainBold)
    {
        if (look.Bold)
        {
            x.Raw("<w:b/><w:bCs/>"u8);
        }
        else if (plainBold)
        {
            x.Raw("<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>"u8);
        }

        x.Raw("<w:color w:val=\""u8).Text(look.Color.Hex).Raw("\"/>"u8);
        if (size is { } points)
        {
            WordXml.Size(x, points);
        }
    }

    private static void WriteTable(XmlPart x, string id, string wordName, TableStyle look)
    {
        x.Raw("<w:style w:type=\"table\""u8).Raw(id == "TableGrid" ? ""u8 : " w:customStyle=\"1\""u8)
            .Raw(" w:styleId=\""u8).Text(id).Raw("\"><w:name w:val=\""u8)
            .Text(wordName).Raw("\"/><w:basedOn w:val=\"TableNormal\"/><w:uiPriority w:val=\"39\"/><w:tblPr><w:tblStyleRowBandSize w:val=\"1\"/>"u8);
        if (look.RuleWidth > 0)
        {
            x.Raw("<w:tblBorders>"u8);
            Rule("<w:top"u8);
            Rule("<w:left"u8);
            Rule("<w:bottom"u8);
            Rule("<w:right"u8);
            Rule("<w:insideH"u8);
            Rule("<w:insideV"u8);
            x.Raw("</w:tblBorders>"u8);
        }

        x.Raw("<w:tblCellMar><w:top w:w=\""u8).Twips(look.PaddingY).Raw("\" w:type=\"dxa\"/><w:left w:w=\""u8).Twips(look.PaddingX)
            .Raw("\" w:type=\"dxa\"/><w:bottom w:w=\""u8).Twips(look.PaddingY).Raw("\" w:type=\"dxa\"/><w:right w:w=\""u8).Twips(look.PaddingX)
            .Raw("\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tcPr><w:vAlign w:val=\""u8).Raw(WordXml.Vertical(look.VerticalAlign)).Raw("\"/></w:tcPr>"u8);
        Band("firstRow"u8, look.HeaderFill);
        Band("band2Horz"u8, look.ZebraFill);
        x.Raw("</w:style>"u8);

        void Rule(ReadOnlySpan<byte> element) => x.Raw(element).Raw(" w:val=\"single\" w:sz=\""u8)
            .Number(Math.Max(2, (long)Math.Round(look.RuleWidth * 8))).Raw("\" w:space=\"0\" w:color=\""u8).Text(look.RuleColor.Hex).Raw("\"/>"u8);

        void Band(ReadOnlySpan<byte> part, Color? fill)
        {
            if (fill is { } color)
            {
                x.Raw("<w:tblStylePr w:type=\""u8).Raw(part).Raw("\"><w:tcPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""u8)
                    .Text(color.Hex).Raw("\"/></w:tcPr></w:tblStylePr>"u8);
            }
        }
    }
}
