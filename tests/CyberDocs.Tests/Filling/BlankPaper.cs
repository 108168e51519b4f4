using System.IO.Compression;
using System.Security;
using System.Text;
using System.Xml.Linq;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Filling;

/// <summary>A blank form as a Word document, made table by table.</summary>
internal sealed class BlankPaper
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    private readonly StringBuilder body = new();

    /// <summary>What a box to tick is made of; its label follows it.</summary>
    public static string Box(string label) =>
        "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"0\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/><w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox></w:sdtPr>"
        + $"<w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space=\"preserve\">{label}</w:t></w:r>";

    public static string OldBox(string label) =>
        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"c\"/><w:enabled/><w:checkBox><w:sizeAuto/><w:default w:val=\"0\"/></w:checkBox></w:ffData></w:fldChar></w:r>"
        + $"<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t xml:space=\"preserve\">{label}</w:t></w:r>";

    public static string OldList(params string[] words) =>
        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"d\"/><w:enabled/><w:ddList>" + string.Concat(words.Select(word => $"<w:listEntry w:val=\"{word}\"/>"))
        + "</w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    /// <summary>A drawn shape with text, as Word holds it: once for itself and once for its older versions.</summary>
    public static string Drawn(string text, string shape = "rect") =>
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"1000000\" cy=\"400000\"/><wp:docPr id=\"1\" name=\"t\"/>"
        + $"<a:graphic><a:graphicData uri=\"{Shape}\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:prstGeom prst=\"{shape}\"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>{text}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
        + $"</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style=\"width:80pt;height:30pt\"><v:textbox>{text}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    public static string Prompt(string kind, string prompt) =>
        $"<w:sdt><w:sdtPr><w:showingPlcHdr/>{kind}</w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr><w:t>{prompt}</w:t></w:r></w:sdtContent></w:sdt>";

    public static string List(params string[] items) =>
        "<w:dropDownList>" + string.Concat(items.Select(item => $"<w:listItem w:displayText=\"{item}\" w:value=\"{item}\"/>")) + "</w:dropDownList>";

    public BlankPaper Paragraph(string text)
    {
        body.Append(P(text));
        return this;
    }

    /// <summary>A table; a cell is a text, or runs when it begins with a bracket; <c>→3</c> at the end of one spans columns, <c>↑</c> goes on from above, <c>↓</c> at the end begins that.</summary>
    public BlankPaper Table(IEnumerable<string[]> rows)
    {
        body.Append("<w:tbl><w:tblPr><w:tblBorders>" + string.Concat(new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(side => $"<w:{side} w:val=\"single\" w:sz=\"4\"/>"))
            + "</w:tblBorders></w:tblPr><w:tblGrid/>");
        foreach (var row in rows)
        {
            body.Append("<w:tr>" + string.Concat(row.Select(Cell)) + "</w:tr>");
        }

        body.Append("</w:tbl>");
        return this;
    }

    /// <summary>A paragraph of runs.</summary>
    public BlankPaper Runs(string runs)
    {
        body.Append($"<w:p>{runs}</w:p>");
        return this;
    }

    /// <summary>What was added so far, to stand within something else.</summary>
    public string Inner() => body.ToString();

    /// <summary>Tables of one cell, each in the cell of the one before, with some paragraphs in each.</summary>
    public BlankPaper Nested(int depth, int paragraphs)
    {
        var inside = P("x");
        for (; depth > 0; depth--)
        {
            inside = $"<w:tbl><w:tblGrid/><w:tr><w:tc>{inside}{string.Concat(Enumerable.Repeat(P("x"), paragraphs))}</w:tc></w:tr></w:tbl>";
        }

        body.Append(inside);
        return this;
    }

    public byte[] Bytes() => EditedPackage.Of(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
        ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
        ("word/document.xml", $"<w:document xmlns:w=\"{Word}\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"{Shape}\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>{body}<w:sectPr/></w:body></w:document>"));

    /// <summary>Paragraphs and cells in order, one a line; a chosen word in a frame stands in brackets 〔〕, ticked boxes are ☑.</summary>
    public static IReadOnlyList<string> TextsOf(byte[] paper)
    {
        using var zip = new ZipArchive(new MemoryStream(paper));
        var document = XDocument.Parse(BlankBook.Part(zip, "word/document.xml"), LoadOptions.PreserveWhitespace);
        return [.. document.Descendants().Where(element => element.Name.LocalName == "p").Select(paragraph => string.Concat(paragraph.Descendants().Select(Text)))];
    }

    private static string Text(XElement element)
    {
        XNamespace w = Word;
        var isFramed = element.Parent?.Element(w + "rPr")?.Element(w + "bdr") is not null;
        return element.Name.LocalName switch
        {
            "t" => isFramed ? $"〔{element.Value}〕" : element.Value,
            "checkBox" => element.Element(w + "checked") is null ? "☐" : "☑",
            "br" => "⏎",
            _ => "",
        };
    }

    private static string Cell(string text)
    {
        var span = text.LastIndexOf('→');
        var properties = span > 0 ? $"<w:gridSpan w:val=\"{text[(span + 1)..]}\"/>" : "";
        text = span > 0 ? text[..span] : text;
        properties += text == "↑" ? "<w:vMerge/>" : text.EndsWith('↓') ? "<w:vMerge w:val=\"restart\"/>" : "";
        text = text.Trim('↑', '↓');
        return $"<w:tc><w:tcPr>{properties}</w:tcPr>{(text.StartsWith('<') ? $"<w:p>{text}</w:p>" : P(text))}</w:tc>";
    }

    private static string P(string text) => text.Length == 0 ? "<w:p/>"
        : $"<w:p><w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r></w:p>";
}
