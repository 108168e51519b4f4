using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CyberDocs.TestKit.Pdf.Conformance;

public sealed partial class PdfConformance
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace PdfNames = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace PdfA = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace PdfUA = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace Property = "http://www.aiim.org/pdfa/ns/property#";

    private static readonly HashSet<string> Predefined =
    [
        Dc.NamespaceName, Xmp.NamespaceName, PdfNames.NamespaceName, PdfA.NamespaceName, "http://ns.adobe.com/xap/1.0/mm/", "http://ns.adobe.com/xap/1.0/rights/",
    ];

    [GeneratedRegex(@"\s(bytes|encoding)\s*=")]
    private static partial Regex Attributed();

    private void CheckMetadata()
    {
        if (Get(reader.Catalog, "Metadata") is not PdfStreamObject stream)
        {
            Report("UA 06-001", "There is no metadata stream.");
            Report("A 6.6.2.1", "There is no metadata stream.");
            return;
        }

        Require(!stream.Entries.ContainsKey("Filter"), "A 6.6.2.1", "The metadata are filtered.");
        Require(Name(stream.Entries, "Type") == "Metadata" && Name(stream.Entries, "Subtype") == "XML", "A 6.6.2.1", "The metadata stream does not say what it is.");
        XDocument xml;
        try
        {
            var packet = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(reader.Content(stream)).Trim('\uFEFF');
            var open = packet.IndexOf("<?xpacket begin", StringComparison.Ordinal);
            Require(open >= 0 && !Attributed().IsMatch(packet[open..(packet.IndexOf("?>", open, StringComparison.Ordinal) + 1)]), "A 6.6.2.1", "The metadata stand in no packet, or in one with a size or an encoding.");
            xml = XDocument.Parse(packet);
        }
        catch (Exception e) when (e is System.Xml.XmlException or DecoderFallbackException)
        {
            Report("A 6.6.2.1", "The metadata are no XML: " + e.Message);
            return;
        }

        string? Value(XName name) => xml.Descendants(name).Select(e => e.Descendants(Rdf + "li").FirstOrDefault()?.Value ?? e.Value).FirstOrDefault()
            ?? xml.Descendants(Rdf + "Description").Attributes(name).FirstOrDefault()?.Value;
        Require(Value(PdfA + "part") == "2", "A 6.6.4", "The metadata do not say PDF/A-2.");
        Require(Value(PdfA + "conformance") == "A", "A 6.6.4", "The metadata do not say level A.");
        Require(Value(PdfUA + "part") == "1", "UA 06-002", "The metadata do not say PDF/UA-1.");
        Require(Value(Dc + "title") is { Length: > 0 }, "UA 06-003", "The metadata have no title.");
        CheckPrefixes(xml);
        CheckExtensions(xml);
        CheckInformation(Value);
    }

    /// <summary>The schemas of the identifications may only be called as the standards call them.</summary>
    private void CheckPrefixes(XDocument xml)
    {
        foreach (var attribute in xml.Descendants().Attributes().Where(a => a.IsNamespaceDeclaration))
        {
            Require(attribute.Value != PdfA.NamespaceName || attribute.Name.LocalName == "pdfaid", "A 6.6.4", $"The identification of PDF/A is called {attribute.Name.LocalName}.");
            Require(attribute.Value != PdfUA.NamespaceName || attribute.Name.LocalName == "pdfuaid", "UA 06-002", $"The identification of PDF/UA is called {attribute.Name.LocalName}.");
        }
    }

    /// <summary>Properties outside the schemas of XMP 2005 must be described, and each description must be whole.</summary>
    private void CheckExtensions(XDocument xml)
    {
        var described = new HashSet<(string Schema, string Property)>();
        foreach (var schema in xml.Descendants(Extension + "schemas").Elements(Rdf + "Bag").Elements(Rdf + "li"))
        {
            var uri = schema.Descendants(Schema + "namespaceURI").FirstOrDefault()?.Value ?? "";
            Require(uri.Length > 0 && schema.Descendants(Schema + "schema").Any() && schema.Descendants(Schema + "prefix").Any(), "A 6.6.2.3", $"The description of the schema {uri} lacks its name, address or prefix.");
            foreach (var property in schema.Descendants(Schema + "property").Elements(Rdf + "Seq").Elements(Rdf + "li"))
            {
                var name = property.Descendants(Property + "name").FirstOrDefault()?.Value ?? "";
                described.Add((uri, name));
                Require(
                    name.Length > 0 && property.Descendants(Property + "valueType").Any() && property.Descendants(Property + "description").Any()
                        && property.Descendants(Property + "category").FirstOrDefault()?.Value is "internal" or "external",
                    "A 6.6.2.3", $"The description of the property {name} of {uri} is not whole.");
            }
        }

        foreach (var description in xml.Descendants(Rdf + "RDF").Elements(Rdf + "Description"))
        {
            var properties = description.Elements().Select(e => e.Name).Concat(description.Attributes().Where(a => !a.IsNamespaceDeclaration).Select(a => a.Name));
            foreach (var name in properties.Where(n => n.Namespace != Rdf && n.Namespace != Extension && n.NamespaceName.Length > 0))
            {
                Require(Predefined.Contains(name.NamespaceName) || described.Contains((name.NamespaceName, name.LocalName)), "A 6.6.2.3", $"The property {name} is not described.");
            }
        }
    }

    private void CheckInformation(Func<XName, string?> metadata)
    {
        if (Sub(reader.Trailer, "Info") is not { } info)
        {
            return;
        }

        foreach (var (key, name) in ((string, XName)[])[("Title", Dc + "title"), ("Author", Dc + "creator"), ("Subject", Dc + "description"), ("Producer", PdfNames + "Producer")])
        {
            var said = Text(info, key);
            Require(said is null || said.Trim() == metadata(name)?.Trim(), "A 6.6.3", $"{key} is “{said}” in the information and “{metadata(name)}” in the metadata.");
        }

        foreach (var (key, name) in ((string, XName)[])[("CreationDate", Xmp + "CreateDate"), ("ModDate", Xmp + "ModifyDate")])
        {
            var said = Text(info, key);
            Require(said is null == metadata(name) is null && (said is null || Moment(said) == DateTimeOffset.Parse(metadata(name)!, CultureInfo.InvariantCulture)),
                "A 6.6.3", $"{key} is {said} in the information and {metadata(name)} in the metadata.");
        }
    }

    private static DateTimeOffset Moment(string stamp) =>
        DateTimeOffset.ParseExact(stamp.Replace("'", "", StringComparison.Ordinal)[2..], "yyyyMMddHHmmsszzz", CultureInfo.InvariantCulture);
}
