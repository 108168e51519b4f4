using System.Xml;

namespace CyberDocs.Pdf.Reading;

/// <summary>Reads the text out of the XHTML in which programs keep what was typed with a format (ISO 32000-2, 12.7.3.4). Stateless and thread-safe.</summary>
internal static class RichText
{
    /// <summary>Its text, and what of it is struck out; null when it is no XML.</summary>
    public static (string Text, string Struck)? Of(string xhtml)
    {
        var (text, struck) = (new StringBuilder(), new StringBuilder());
        var depths = new Stack<int>();
        try
        {
            using var xml = XmlReader.Create(
                new StringReader(xhtml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersFromEntities = 0 });
            while (xml.Read())
            {
                switch (xml.NodeType)
                {
                    case XmlNodeType.Element:
                        Break(xml.LocalName, text);
                        if (!xml.IsEmptyElement && IsStruck(xml))
                        {
                            depths.Push(xml.Depth);
                        }

                        break;
                    case XmlNodeType.EndElement when depths.TryPeek(out var depth) && depth == xml.Depth:
                        depths.Pop();
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                        (depths.Count > 0 ? struck : text).Append(xml.Value);
                        break;
                    case XmlNodeType.Whitespace when text.Length > 0 && !xml.Value.Contains('\n', StringComparison.Ordinal):
                        text.Append(xml.Value);
                        break;
                }
            }
        }
        catch (XmlException)
        {
            return null;
        }

        return (text.ToString().Trim(), struck.ToString().Trim());
    }

    private static void Break(string name, StringBuilder text)
    {
        if (name == "br" || (name is "p" or "div" or "li" && text.Length > 0))
        {
            text.Append('\n');
        }
    }

    private static bool IsStruck(XmlReader xml) => xml.LocalName is "s" or "strike" or "del"
        || xml.GetAttribute("style")?.Contains("line-through", StringComparison.OrdinalIgnoreCase) == true;
}
