using CyberDocs.Documents;

namespace CyberDocs.OpenXml.Packaging;

/// <summary>Writes the parts that DOCX and XLSX have in common.</summary>
internal static class CommonParts
{
    /// <summary>Part that holds the properties of our own.</summary>
    public const string CustomName = "docProps/custom.xml";

    public static void Root(XmlPart x, string main, bool custom)
    {
        var root = new Relationships();
        root.Add("officeDocument", main);
        root.Add("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
        root.Add("extended-properties", "docProps/app.xml");
        if (custom)
        {
            root.Add("custom-properties", CustomName);
        }

        root.Write(x);
    }

    /// <summary>What the list of content types says of the properties of our own.</summary>
    public static void CustomType(XmlPart x, bool custom) => x.Raw(custom
        ? "<Override PartName=\"/docProps/custom.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.custom-properties+xml\"/>"u8
        : ""u8);

    public static void Custom(XmlPart x, DocumentHead head)
    {
        x.Raw(XmlPart.Declaration).Raw(
            """
            <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">
            """u8);
        for (var i = 0; i < head.Properties.Count; i++)
        {
            // Numbers of properties begin at 2 by the standard.
            x.Raw("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\""u8).Number(i + 2).Raw("\" name=\""u8).Text(head.Properties[i].Name)
                .Raw("\"><vt:lpwstr>"u8).Text(head.Properties[i].Value).Raw("</vt:lpwstr></property>"u8);
        }

        x.Raw("</Properties>"u8);
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
        .Raw(
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>CyberDocs</Application></Properties>"u8);
}
