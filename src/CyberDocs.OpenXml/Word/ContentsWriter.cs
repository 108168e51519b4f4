using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Word;

/// <summary>Writes a table of contents: a field that Word can bring up to date, with its entries already in it.</summary>
/// <remarks>
/// Each entry refers to its page; only the program that lays the pages out knows the numbers, and is asked to find them when it opens the file.
/// </remarks>
internal static class ContentsWriter
{
    public static void Write(WordSession session, XmlPart x, TableOfContents toc, double width)
    {
        var depth = Math.Clamp(toc.Depth, 1, 4);
        x.Raw("<w:sdt><w:sdtPr><w:id w:val=\""u8).Number(session.ControlId("toc"))
            .Raw("\"/><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"u8);
        if (!string.IsNullOrEmpty(toc.Title))
        {
            x.Raw("<w:p><w:pPr><w:pStyle w:val=\"TOCHeading\"/></w:pPr>"u8);
            RunWriter.Write(x, toc.Title, default);
            x.Raw("</w:p>"u8);
        }

        var entries = session.Headings.Where(h => h.Level <= depth).ToList();
        x.Raw("<w:p><w:pPr><w:pStyle w:val=\"TOC"u8).Number(entries.Count > 0 ? entries[0].Level : 1).Raw("\"/>"u8);
        Leader();
        x.Raw("</w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-"u8).Number(depth)
            .Raw("\" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"u8);
        for (var i = 0; i < entries.Count; i++)
        {
            var (level, text, bookmark) = entries[i];
            if (i > 0)
            {
                x.Raw("</w:p><w:p><w:pPr><w:pStyle w:val=\"TOC"u8).Number(level).Raw("\"/>"u8);
                Leader();
                x.Raw("</w:pPr>"u8);
            }

            x.Raw("<w:hyperlink w:anchor=\""u8).Text(bookmark).Raw("\" w:history=\"1\">"u8);
            RunWriter.Write(x, text, default);
            x.Raw("<w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGEREF "u8)
                .Text(bookmark)
                .Raw(" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:hyperlink>"u8);
        }

        x.Raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:sdtContent></w:sdt>"u8);

        void Leader() => x.Raw("<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\""u8).Twips(width).Raw("\"/></w:tabs>"u8);
    }
}
