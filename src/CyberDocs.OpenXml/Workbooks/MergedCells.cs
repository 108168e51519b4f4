using System.Xml;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Workbooks;

/// <summary>Cells merged into one: columns counted from 0, rows from 1, both ends included.</summary>
internal readonly record struct MergedCells(int FirstRow, int LastRow, int FirstColumn, int LastColumn)
{
    /// <summary>All merged cells of a sheet, in the order of their rows.</summary>
    /// <remarks>They stand behind the rows that need them, so the part is looked through twice; most ledgers have none, and then only its bytes.</remarks>
    public static List<MergedCells> Of(PackageFile package, string part)
    {
        var all = new List<MergedCells>();
        if (!MentionsAny(package, part))
        {
            return all;
        }

        using var xml = package.Xml(part)!;
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "mergeCell" } && Parse(xml.GetAttribute("ref")) is { } merged)
            {
                package.Meter.Node();
                all.Add(merged);
            }
        }

        all.Sort((a, b) => (a.FirstRow, a.FirstColumn).CompareTo((b.FirstRow, b.FirstColumn)));
        return all;
    }

    private static bool MentionsAny(PackageFile package, string part)
    {
        var wanted = "mergeCell "u8;
        using var content = package.Bytes(part)!;
        var buffer = new byte[1 << 16];
        var kept = 0;
        while (content.Read(buffer, kept, buffer.Length - kept) is > 0 and var read)
        {
            var filled = buffer.AsSpan(0, kept + read);

            // UTF-16 has a zero in every Latin letter: no need to search it, reading it again costs little.
            if (filled.IndexOf(wanted) >= 0 || filled.Contains((byte)0))
            {
                return true;
            }

            kept = Math.Min(wanted.Length - 1, filled.Length);
            filled[^kept..].CopyTo(buffer);
        }

        return false;
    }

    private static MergedCells? Parse(string? range)
    {
        var corners = (range ?? "").Split(':');
        return corners.Length == 2 && Corner(corners[0]) is var (column, row) && Corner(corners[1]) is var (lastColumn, lastRow)
            ? new(Math.Min(row, lastRow), Math.Max(row, lastRow), Math.Min(column, lastColumn), Math.Max(column, lastColumn))
            : null;
    }

    private static (int Column, int Row)? Corner(string address)
    {
        var letters = address.AsSpan().IndexOfAnyExceptInRange('A', 'Z');
        return letters is >= 1 and <= 3 && int.TryParse(address.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? (SheetReader.ColumnOf(address), row)
            : null;
    }
}
