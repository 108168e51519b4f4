using System.Xml;

namespace CyberDocs.OpenXml.Workbooks;

/// <summary>Reads texts of a workbook: runs joined, readings of Japanese words left out, escapes undone. Stateless and thread-safe.</summary>
internal static class SharedStrings
{
    /// <summary>The texts that cells refer to by number; none without such a part.</summary>
    /// <param name="xml">The part; null when there is none.</param>
    /// <param name="meter">Counts them.</param>
    /// <param name="struck">Takes the numbers of texts with something struck out; null to leave that open.</param>
    public static List<string> Read(XmlReader? xml, InputMeter meter, HashSet<int>? struck = null)
    {
        var all = new List<string>();
        var text = new StringBuilder();
        var more = xml?.Read() == true;
        while (more)
        {
            switch (xml!.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "t"):
                    text.Append(xml.ReadElementContentAsString());
                    meter.Check(InputLimit.Characters, text.Length);
                    more = !xml.EOF;
                    continue;
                case (XmlNodeType.Element, "rPh"):
                    // Readings of Japanese words stand beside the text that they belong to.
                    xml.Skip();
                    more = !xml.EOF;
                    continue;
                case (XmlNodeType.Element, "strike") when IsOn(xml):
                    struck?.Add(all.Count);
                    break;
                case (XmlNodeType.EndElement, "si"):
                case (XmlNodeType.Element, "si") when xml.IsEmptyElement:
                    meter.Node();
                    meter.Add(InputLimit.AllCharacters, text.Length);
                    all.Add(Clean(text.ToString()));
                    text.Clear();
                    break;
            }

            more = xml.Read();
        }

        return all;
    }

    /// <summary>Whether an element that stands for a property turns it on.</summary>
    public static bool IsOn(XmlReader xml) => xml.GetAttribute("val") is not ("0" or "false");

    /// <summary>Decodes what Excel writes as <c>_x000D_</c>, ends lines in one way and cuts blanks at both ends.</summary>
    public static string Clean(string text) => Whole(text).Trim();

    /// <summary>The same with blanks at both ends.</summary>
    public static string Whole(string text)
    {
        if (text.Contains("_x", StringComparison.Ordinal))
        {
            text = Decoded(text);
        }

        return text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
    }

    private static string Decoded(string text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '_' && i + 6 < text.Length && text[i + 1] == 'x' && text[i + 6] == '_'
                && ushort.TryParse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                decoded.Append((char)code);
                i += 6;
            }
            else
            {
                decoded.Append(text[i]);
            }
        }

        return decoded.ToString();
    }
}
