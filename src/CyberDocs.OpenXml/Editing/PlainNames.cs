using System.Xml;

namespace CyberDocs.OpenXml.Editing;

/// <summary>
/// Writes the names of a workbook's part without a prefix, as spreadsheet programs do: the Open XML SDK puts one before each, and some readers know no such
/// names. Stateless and thread-safe.
/// </summary>
internal static class PlainNames
{
    private const string Declarations = "http://www.w3.org/2000/xmlns/";

    public static void Copy(Stream from, Stream to, string main)
    {
        using var reader = XmlReader.Create(from, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = false });
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize, CheckCharacters = false };
        using var writer = XmlWriter.Create(to, settings);
        writer.WriteStartDocument(standalone: true);
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    Begin(reader, writer, main);
                    break;
                case XmlNodeType.EndElement:
                    writer.WriteFullEndElement();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    writer.WriteString(reader.Value);
                    break;
                case XmlNodeType.Comment:
                    writer.WriteComment(reader.Value);
                    break;
                case XmlNodeType.ProcessingInstruction:
                    writer.WriteProcessingInstruction(reader.Name, reader.Value);
                    break;
            }
        }
    }

    private static void Begin(XmlReader reader, XmlWriter writer, string main)
    {
        var isEmpty = reader.IsEmptyElement;
        writer.WriteStartElement(reader.NamespaceURI == main ? "" : reader.Prefix, reader.LocalName, reader.NamespaceURI);
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != Declarations)
            {
                writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value);
            }
            else if (reader.Value != main && reader.Prefix.Length > 0)
            {
                writer.WriteAttributeString("xmlns", reader.LocalName, Declarations, reader.Value);
            }
        }

        reader.MoveToElement();
        if (isEmpty)
        {
            writer.WriteEndElement();
        }
    }
}
