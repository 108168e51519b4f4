using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Word;

/// <summary>Writes runs of text.</summary>
internal static class RunWriter
{
    public static void Write(XmlPart x, string text, RunLook look)
    {
        if (text.Length == 0)
        {
            return;
        }

        Begin(x, look);
        var rest = LineEnds.Plain(text).AsSpan();
        while (rest.IndexOfAny('\n', '\t') is var at and >= 0)
        {
            Piece(x, rest[..at]);
            x.Raw(rest[at] == '\t' ? "<w:tab/>"u8 : "<w:br/>"u8);
            rest = rest[(at + 1)..];
        }

        Piece(x, rest);
        x.Raw("</w:r>"u8);
    }

    public static void Begin(XmlPart x, RunLook look)
    {
        x.Raw("<w:r>"u8);
        if (!look.IsPlain)
        {
            x.Raw("<w:rPr>"u8);
            Properties(x, look);
            x.Raw("</w:rPr>"u8);
        }
    }

    /// <summary>A single way of setting off becomes a style; further ones stand beside it, because a run has only one style.</summary>
    private static void Properties(XmlPart x, RunLook look)
    {
        var (bold, dotted, underlined) = (look.Bold, look.Dotted, look.Underlined);
        if (look.Style is { } style)
        {
            x.Raw("<w:rStyle w:val=\""u8).Text(style).Raw("\"/>"u8);
        }
        else if (bold)
        {
            x.Raw("<w:rStyle w:val=\"Strong\"/>"u8);
            bold = false;
        }
        else if (dotted)
        {
            x.Raw("<w:rStyle w:val=\"Emphasis\"/>"u8);
            dotted = false;
        }
        else if (underlined)
        {
            x.Raw("<w:rStyle w:val=\"Underline\"/>"u8);
            underlined = false;
        }

        x.Raw(bold ? "<w:b/><w:bCs/>"u8 : ""u8);
        if (look.Condensed > 0)
        {
            x.Raw("<w:w w:val=\""u8).Number(look.Condensed).Raw("\"/>"u8);
        }

        x.Raw(underlined ? "<w:u w:val=\"single\"/>"u8 : ""u8).Raw(dotted ? "<w:em w:val=\"dot\"/>"u8 : ""u8);
    }

    private static void Piece(XmlPart x, ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            var spaced = text[0] <= ' ' || text[^1] <= ' ' || text.Contains("  ", StringComparison.Ordinal);
            x.Raw(spaced ? "<w:t xml:space=\"preserve\">"u8 : "<w:t>"u8).Text(text).Raw("</w:t>"u8);
        }
    }
}
