using System.Globalization;
using CyberDocs.Documents;

namespace CyberDocs.OpenXml.Packaging;

/// <summary>Writes the parts that DOCX and XLSX have in common.</summary>
internal static class CommonParts
{
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
        x.Raw(XmlPart.Declaration).Raw(
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

    public static void Application(XmlPart x) => x.Raw(XmlPart.Declaration)
        .Raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>CyberDocs</Application></Properties>"u8);
}
