using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Word;

/// <summary>Writes the small parts of a DOCX that do not depend on its text.</summary>
internal static class PackageParts
{
    public static void ContentTypes(XmlPart x, bool custom)
    {
        x.Raw(XmlPart.Declaration).Raw(
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
            """u8).Raw(MediaParts.Types).Raw(
            """
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
            """u8);
        CommonParts.CustomType(x, custom);
        x.Raw("</Types>"u8);
    }

    public static void Settings(XmlPart x, string language, bool updatesFields) =>
        x.Raw(XmlPart.Declaration).Raw("<w:settings xmlns:w=\""u8).Raw(WordXml.Main).Raw(
            """
            "><w:zoom w:percent="100"/><w:defaultTabStop w:val="840"/><w:characterSpacingControl w:val="compressPunctuation"/>
            """u8).Raw(updatesFields ? "<w:updateFields w:val=\"true\"/>"u8 : ""u8).Raw(
            """
            <w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/><w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/><w:compatSetting w:name="enableOpenTypeFeatures" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/><w:compatSetting w:name="doNotFlipMirrorIndents" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/><w:compatSetting w:name="differentiateMultirowTableHeaders" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/></w:compat><w:themeFontLang w:val="
            """u8).Text(WordXml.Latin(language)).Raw("\" w:eastAsia=\"ja-JP\"/><w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/></w:settings>"u8);

    public static void Fonts(XmlPart x, Theme theme)
    {
        x.Raw(XmlPart.Declaration).Raw("<w:fonts xmlns:w=\""u8).Raw(WordXml.Main).Raw("\"><w:font w:name=\""u8).Text(theme.FontFamilies[0]).Raw("\">"u8);
        if (theme.FontFamilies.Count > 1)
        {
            x.Raw("<w:altName w:val=\""u8).Text(string.Join(',', theme.FontFamilies.Skip(1))).Raw("\"/>"u8);
        }

        x.Raw("<w:charset w:val=\"80\"/><w:family w:val=\"swiss\"/><w:pitch w:val=\"variable\"/></w:font></w:fonts>"u8);
    }
}
