using System.Globalization;
using System.Text;
using System.Xml;
using CyberDocs.Documents;

namespace CyberDocs.OpenXml.Reading;

/// <summary>Reads what cells say: shared and inline text without readings, true and false, and dates that are numbers. Not thread-safe.</summary>
internal sealed class CellValues
{
    private readonly PackageFile package;
    private readonly List<string> shared = [];
    private readonly HashSet<int> dateStyles = [];
    private readonly bool from1904;

    public CellValues(PackageFile package, List<(string Id, string Type, string Target)> relations, bool from1904)
    {
        this.package = package;
        this.from1904 = from1904;
        ReadShared(relations.Find(relation => relation.Type == "sharedStrings").Target);
        ReadStyles(relations.Find(relation => relation.Type == "styles").Target);
    }

    /// <summary>The cells of a sheet that are wanted, by address; cells that are not there are blank.</summary>
    public Dictionary<string, (FilledFieldKind Kind, string Value)> Of(string part, Func<string, bool> isWanted, CancellationToken cancellation)
    {
        var values = new Dictionary<string, (FilledFieldKind, string)>(StringComparer.Ordinal);
        using var xml = package.Xml(part);
        while (xml?.Read() == true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c", IsEmptyElement: false } && xml.GetAttribute("r") is { } address && isWanted(address))
            {
                var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
                using var cell = xml.ReadSubtree();
                values[address] = Value(cell, type, style);
            }
        }

        return values;
    }

    private (FilledFieldKind Kind, string Value) Value(XmlReader cell, string? type, string? style)
    {
        var (raw, inline) = ("", new StringBuilder());
        var more = cell.Read();
        while (more)
        {
            if (cell is { NodeType: XmlNodeType.Element, LocalName: "v" })
            {
                raw = cell.ReadElementContentAsString();
            }
            else if (cell is { NodeType: XmlNodeType.Element, LocalName: "t" })
            {
                inline.Append(cell.ReadElementContentAsString());
            }
            else if (cell is { NodeType: XmlNodeType.Element, LocalName: "rPh" or "f" })
            {
                cell.Skip();
            }
            else
            {
                more = cell.Read();
                continue;
            }

            more = !cell.EOF;
        }

        return type switch
        {
            "s" => (FilledFieldKind.Text, Text(int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : "")),
            "inlineStr" => (FilledFieldKind.Text, Text(inline.ToString())),
            "b" => (FilledFieldKind.Text, raw == "1" ? "TRUE" : "FALSE"),
            "str" or "e" => (FilledFieldKind.Text, Text(raw)),
            "d" => (FilledFieldKind.Date, raw.Split('T')[0]),
            _ => IsDate(style) && DateOf(raw) is { } date ? (FilledFieldKind.Date, date) : (FilledFieldKind.Text, raw),
        };
    }

    private bool IsDate(string? style) => int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && dateStyles.Contains(number);

    private string? DateOf(string raw)
    {
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) || serial is not (>= 1 and < 2_958_000))
        {
            return null;
        }

        // The system of 1900 counts a 29 February 1900 that never was.
        var days = (int)serial;
        var date = from1904 ? new DateOnly(1904, 1, 1).AddDays(days) : new DateOnly(1899, 12, days < 60 ? 31 : 30).AddDays(days);
        return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private void ReadShared(string? part)
    {
        using var xml = package.Xml(part);
        var text = new StringBuilder();
        var more = xml?.Read() == true;
        while (more)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "t" })
            {
                text.Append(xml.ReadElementContentAsString());
                more = !xml.EOF;
                continue;
            }

            // Readings of Japanese words stand beside the text that they belong to.
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                xml.Skip();
                more = !xml.EOF;
                continue;
            }

            if (xml is { LocalName: "si" } && (xml.NodeType == XmlNodeType.EndElement || (xml.NodeType == XmlNodeType.Element && xml.IsEmptyElement)))
            {
                shared.Add(text.ToString());
                text.Clear();
            }

            more = xml!.Read();
        }
    }

    private void ReadStyles(string? part)
    {
        using var xml = package.Xml(part);
        var formats = new Dictionary<string, string>(StringComparer.Ordinal);
        var (inCells, number) = (false, 0);
        while (xml?.Read() == true)
        {
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "numFmt"):
                    formats[xml.GetAttribute("numFmtId") ?? ""] = xml.GetAttribute("formatCode") ?? "";
                    break;
                case (XmlNodeType.Element or XmlNodeType.EndElement, "cellXfs"):
                    inCells = xml.NodeType == XmlNodeType.Element;
                    break;
                case (XmlNodeType.Element, "xf") when inCells:
                    if (IsDateFormat(xml.GetAttribute("numFmtId") ?? "", formats))
                    {
                        dateStyles.Add(number);
                    }

                    number++;
                    break;
            }
        }
    }

    private static bool IsDateFormat(string id, Dictionary<string, string> formats)
    {
        if (!formats.TryGetValue(id, out var code))
        {
            return int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 50 and <= 58);
        }

        var (quoted, bracketed) = (false, false);
        foreach (var c in code)
        {
            quoted ^= c == '"';
            bracketed = c == '[' || (bracketed && c != ']');
            if (!quoted && !bracketed && c is 'y' or 'Y' or 'd' or 'D' or 'm' or 'M')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Decodes what Excel writes as <c>_x000D_</c>, and ends lines in one way.</summary>
    private static string Text(string text)
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

        return decoded.Replace("\r\n", "\n").Replace('\r', '\n').ToString().Trim();
    }
}
