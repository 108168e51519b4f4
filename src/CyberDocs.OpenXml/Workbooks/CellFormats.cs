using System.Xml;

namespace CyberDocs.OpenXml.Workbooks;

/// <summary>Number formats by the style numbers that cells carry. Immutable and thread-safe.</summary>
internal sealed class CellFormats
{
    private readonly List<NumberFormat> formats = [];
    private readonly HashSet<int> struck = [];
    private readonly HashSet<int> unlocked = [];

    /// <summary>Formats of the part that holds the styles; null when there is none.</summary>
    public CellFormats(XmlReader? xml, InputMeter meter)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        var known = new Dictionary<string, NumberFormat>(StringComparer.Ordinal);
        var struckFonts = new HashSet<int>();
        var (inCells, inFonts, font) = (false, false, -1);
        while (xml?.Read() == true)
        {
            switch (xml.NodeType, xml.LocalName)
            {
                // Formats of looks that depend on conditions come later and are no cell's own.
                case (XmlNodeType.Element, "numFmt") when !inCells:
                    var text = xml.GetAttribute("formatCode") ?? "";
                    meter.Check(InputLimit.FormatCharacters, text.Length);
                    codes.TryAdd(xml.GetAttribute("numFmtId") ?? "", text);
                    break;
                case (XmlNodeType.Element or XmlNodeType.EndElement, "fonts"):
                    inFonts = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
                    break;
                case (XmlNodeType.Element, "font") when inFonts:
                    font++;
                    break;
                case (XmlNodeType.Element, "strike") when inFonts && SharedStrings.IsOn(xml):
                    struckFonts.Add(font);
                    break;
                case (XmlNodeType.Element or XmlNodeType.EndElement, "cellXfs"):
                    inCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
                    break;
                case (XmlNodeType.Element, "xf") when inCells:
                    meter.Node();
                    var id = xml.GetAttribute("numFmtId") ?? "0";
                    if (!known.TryGetValue(id, out var format))
                    {
                        format = codes.TryGetValue(id, out var code) ? NumberFormat.Of(code)
                            : int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? NumberFormat.BuiltIn(number)
                            : NumberFormat.General;
                        known.Add(id, format);
                    }

                    if (int.TryParse(xml.GetAttribute("fontId"), NumberStyles.None, CultureInfo.InvariantCulture, out var fontId)
                        && struckFonts.Contains(fontId))
                    {
                        struck.Add(formats.Count);
                    }

                    formats.Add(format);
                    break;
                case (XmlNodeType.Element, "protection") when inCells && xml.GetAttribute("locked") is "0" or "false":
                    unlocked.Add(formats.Count - 1);
                    break;
            }
        }
    }

    /// <summary>Whether a style strikes its cells out.</summary>
    public bool IsStruck(int style) => struck.Contains(style);

    /// <summary>Whether a style locks its cells where their sheet is protected.</summary>
    public bool IsLocked(int style) => !unlocked.Contains(style);

    public NumberFormat this[int style] => style >= 0 && style < formats.Count ? formats[style] : NumberFormat.General;
}
