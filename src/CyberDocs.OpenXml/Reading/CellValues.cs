using System.Globalization;
using System.Text;
using System.Xml;
using CyberDocs.Documents;
using CyberDocs.Intake;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.OpenXml.Workbooks;

namespace CyberDocs.OpenXml.Reading;

/// <summary>Reads what cells say: shared and inline text without readings, true and false, and dates that are numbers. Not thread-safe.</summary>
internal sealed class CellValues
{
    private readonly PackageFile package;
    private readonly List<string> shared;
    private readonly CellFormats formats;
    private readonly bool from1904;

    public CellValues(PackageFile package, List<(string Id, string Type, string Target)> relations, bool from1904)
    {
        this.package = package;
        this.from1904 = from1904;
        using var texts = package.Xml(relations.Find(relation => relation.Type == "sharedStrings").Target);
        using var styles = package.Xml(relations.Find(relation => relation.Type == "styles").Target);
        shared = SharedStrings.Read(texts, package.Meter);
        formats = new CellFormats(styles, package.Meter);
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
                values[address] = Value(xml, type, style);
            }
        }

        return values;
    }

    private (FilledFieldKind Kind, string Value) Value(XmlReader cell, string? type, string? style)
    {
        var (raw, inline) = ("", new StringBuilder());
        var depth = cell.Depth;
        var more = cell.Read();
        while (more && cell.Depth > depth)
        {
            if (cell is { NodeType: XmlNodeType.Element, LocalName: "v" })
            {
                raw = cell.ReadElementContentAsString();
            }
            else if (cell is { NodeType: XmlNodeType.Element, LocalName: "t" })
            {
                inline.Append(cell.ReadElementContentAsString());
                package.Meter.Check(InputLimit.Characters, inline.Length);
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
            "s" =>
                (FilledFieldKind.Text, int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : ""),
            "inlineStr" => (FilledFieldKind.Text, SharedStrings.Clean(inline.ToString())),
            "b" => (FilledFieldKind.Text, raw == "1" ? "TRUE" : "FALSE"),
            "str" or "e" => (FilledFieldKind.Text, SharedStrings.Clean(raw)),
            "d" => (FilledFieldKind.Date, raw.Split('T')[0]),
            _ => IsDate(style) && DateOf(raw) is { } date ? (FilledFieldKind.Date, date) : (FilledFieldKind.Text, raw),
        };
    }

    private bool IsDate(string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && formats[number].Date is { IsDate: true };

    private string? DateOf(string raw) =>
        double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) && serial is >= 1 and < 2_958_000
            ? DateNumberFormat.DateOf(serial, from1904)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
