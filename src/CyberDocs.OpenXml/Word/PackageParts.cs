using System.Globalization;
using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Word;

/// <summary>Writes the small parts of a DOCX that do not depend on its text.</summary>
internal static class PackageParts
{
    public static void ContentTypes(XmlPart x) => x.Raw(WordXml.Declaration).Raw(
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>
        """u8);

    public static void Root(XmlPart x, string main)
    {
        var root = new Relationships();
        root.Add("officeDocument", main);
        root.Add("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
        root.Add("extended-properties", "docProps/app.xml");
        root.Write(x);
    }

    public static void Core(XmlPart x, DocumentHead head)
    {
        x.Raw(WordXml.Declaration).Raw(
            """
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            """u8);
        Element("dc:title"u8, head.Title);
        Element("dc:subject"u8, head.Subject);
        Element("dc:creator"u8, head.Author);
        Element("dc:language"u8, head.Language);
        if (head.Date is { } date)
        {
            var text = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
            x.Raw("<dcterms:created xsi:type=\"dcterms:W3CDTF\">"u8).Text(text)
                .Raw("</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">"u8).Text(text).Raw("</dcterms:modified>"u8);
        }

        x.Raw("</cp:coreProperties>"u8);

        void Element(ReadOnlySpan<byte> name, string? text)
        {
            if (!string.IsNullOrEmpty(text))
            {
                x.Raw("<"u8).Raw(name).Raw(">"u8).Text(text).Raw("</"u8).Raw(name).Raw(">"u8);
            }
        }
    }

    public static void Application(XmlPart x) => x.Raw(WordXml.Declaration)
        .Raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>CyberDocs</Application></Properties>"u8);

    public static void Settings(XmlPart x, string language) => x.Raw(WordXml.Declaration).Raw("<w:settings xmlns:w=\""u8).Raw(WordXml.Main).Raw(
            """
            "><w:zoom w:percent="100"/><w:defaultTabStop w:val="840"/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/><w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/><w:compatSetting w:name="enableOpenTypeFeatures" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/><w:compatSetting w:name="doNotFlipMirrorIndents" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/><w:compatSetting w:name="differentiateMultirowTableHeaders" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/></w:compat><w:themeFontLang w:val="
            """u8).Text(WordXml.Latin(language)).Raw("\" w:eastAsia=\"ja-JP\"/><w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/></w:settings>"u8);

    public static void Fonts(XmlPart x, Theme theme)
    {
        x.Raw(WordXml.Declaration).Raw("<w:fonts xmlns:w=\""u8).Raw(WordXml.Main).Raw("\"><w:font w:name=\""u8).Text(theme.FontFamilies[0]).Raw("\">"u8);
        if (theme.FontFamilies.Count > 1)
        {
            x.Raw("<w:altName w:val=\""u8).Text(string.Join(',', theme.FontFamilies.Skip(1))).Raw("\"/>"u8);
        }

        x.Raw("<w:charset w:val=\"80\"/><w:family w:val=\"swiss\"/><w:pitch w:val=\"variable\"/></w:font></w:fonts>"u8);
    }
}
