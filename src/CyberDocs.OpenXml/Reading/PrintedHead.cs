using System.Xml;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.OpenXml.Workbooks;

namespace CyberDocs.OpenXml.Reading;

/// <summary>What a form prints beside labels such as 事業者名: the next cell of the row. Not thread-safe.</summary>
/// <param name="labels">The labels, as printed.</param>
internal sealed class PrintedHead(IReadOnlySet<string> labels)
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private string? label;

    /// <summary>Texts by label; the first where a label comes again.</summary>
    public IReadOnlyDictionary<string, string> Of(PackageFile package, string main, CancellationToken cancellation)
    {
        if (main.EndsWith("document.xml", StringComparison.OrdinalIgnoreCase))
        {
            using var xml = package.Xml(main);
            OfDocument(xml, package.Meter, cancellation);
        }
        else
        {
            var sheets = new WorkbookSheets(package);
            foreach (var (_, part, _) in sheets.All)
            {
                OfSheet(sheets, part, cancellation);
            }
        }

        return values;
    }

    private void OfSheet(WorkbookSheets sheets, string part, CancellationToken cancellation)
    {
        using var rows = sheets.Rows(part);
        while (values.Count < labels.Count && rows.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            label = null;
            foreach (var (_, text) in rows.Cells)
            {
                Cell(text);
            }
        }
    }

    private void OfDocument(XmlReader? xml, InputMeter meter, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        var more = xml?.Read() == true;
        while (more && values.Count < labels.Count)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (xml!.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "tr"):
                    label = null;
                    break;
                case (XmlNodeType.Element, "tc"):
                    text.Clear();
                    break;
                case (XmlNodeType.Element, "t"):
                    text.Append(xml.ReadElementContentAsString());
                    meter.Check(InputLimit.Characters, text.Length);
                    more = !xml.EOF;
                    continue;
                case (XmlNodeType.EndElement, "tc"):
                    Cell(text.ToString());
                    break;
            }

            more = xml.Read();
        }
    }

    private void Cell(string text)
    {
        text = text.Trim();
        if (label is not null && text.Length > 0)
        {
            values.TryAdd(label, text);
        }

        label = labels.Contains(text) ? text : null;
    }
}
