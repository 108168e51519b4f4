using System.Security;
using CyberDocs.Documents;
using CyberDocs.Pdf.Objects;

namespace CyberDocs.Pdf.Structure;

/// <summary>Writes the metadata packet: title, author, date, and what the file claims to conform to.</summary>
internal static class XmpPacket
{
    public const string Producer = "CyberDocs";

    private const string TaggedNamespaces =
        " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
        + " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"";

    public static byte[] Write(DocumentHead head, char? conformance, bool tagged)
    {
        var xml = new StringBuilder();
        xml.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
            .Append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\"")
            .Append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
            .Append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"")
            .Append(tagged ? TaggedNamespaces : "").Append(">\n");
        if (conformance is { } letter)
        {
            xml.Append("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>").Append(letter).Append("</pdfaid:conformance>\n");
        }

        if (tagged)
        {
            xml.Append("<pdfuaid:part>1</pdfuaid:part>\n");
        }

        xml.Append("<dc:format>application/pdf</dc:format>\n<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")
            .Append(SecurityElement.Escape(Caption.Of(head.Title)))
            .Append("</rdf:li></rdf:Alt></dc:title>\n");
        if (head.Author is not null)
        {
            xml.Append("<dc:creator><rdf:Seq><rdf:li>").Append(SecurityElement.Escape(Caption.Of(head.Author))).Append("</rdf:li></rdf:Seq></dc:creator>\n");
        }

        if (head.Subject is not null)
        {
            xml.Append("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">")
                .Append(SecurityElement.Escape(Caption.Of(head.Subject))).Append("</rdf:li></rdf:Alt></dc:description>\n");
        }

        xml.Append("<dc:language><rdf:Bag><rdf:li>").Append(SecurityElement.Escape(head.Language)).Append("</rdf:li></rdf:Bag></dc:language>\n")
            .Append("<pdf:Producer>").Append(Producer).Append("</pdf:Producer>\n");
        if (head.Date is { } date)
        {
            var stamp = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00+09:00";
            xml.Append("<xmp:CreateDate>").Append(stamp).Append("</xmp:CreateDate><xmp:ModifyDate>").Append(stamp).Append("</xmp:ModifyDate>\n");
        }

        if (tagged)
        {
            xml.Append("<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>")
                .Append("<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>")
                .Append("<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>")
                .Append("<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>")
                .Append("<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description></rdf:li></rdf:Seq>")
                .Append("</pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>\n");
        }

        xml.Append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return Encoding.UTF8.GetBytes(xml.ToString());
    }
}
