using System.IO.Compression;
using System.Text;

namespace CyberDocs.Tests.Filling;

/// <summary>Check boxes and circles put over the cells of a blank form, as Excel holds them: in an old drawing, in a part of their own, and in a linked cell.</summary>
internal sealed class ControlBook
{
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly StringBuilder shapes = new();
    private readonly StringBuilder controls = new();
    private readonly StringBuilder circles = new();
    private readonly List<string> properties = [];

    /// <summary>A box; columns are counted from 0, rows from 1.</summary>
    public ControlBook Box(int column, int row, string label, string? link = null, int x = 8, string kind = "Checkbox", bool isTicked = false)
    {
        var number = properties.Count + 1;
        var linked = link is null ? "" : $"<x:FmlaLink>{link}</x:FmlaLink>";
        shapes.Append($"<v:shape id=\"_x0000_s{1024 + number}\" type=\"#_x0000_t201\" style=\"position:absolute\"><v:textbox><div><font size=\"180\">{label}</font><br></div></v:textbox>")
            .Append($"<x:ClientData ObjectType=\"{kind}\"><x:Anchor>\n{column}, {x}, {row - 1}, 2, {column}, {x + 40}, {row}, 3</x:Anchor>{linked}{(isTicked ? "<x:Checked>1</x:Checked>" : "")}</x:ClientData></v:shape>");
        controls.Append($"<control shapeId=\"{1024 + number}\" r:id=\"rIdC{number}\" name=\"Check Box {number}\"/>");
        properties.Add($"<formControlPr xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\" objectType=\"CheckBox\"{(isTicked ? " checked=\"Checked\"" : "")}{(link is null ? "" : $" fmlaLink=\"{link}\"")} lockText=\"1\"/>");
        return this;
    }

    public ControlBook Circle(int column, int row)
    {
        circles.Append($"<xdr:twoCellAnchor><xdr:from><xdr:col>{column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>{column}</xdr:col><xdr:colOff>90000</xdr:colOff><xdr:row>{row - 1}</xdr:row><xdr:rowOff>90000</xdr:rowOff></xdr:to>")
            .Append("<xdr:sp macro=\"\" textlink=\"\"><xdr:nvSpPr><xdr:cNvPr id=\"2\" name=\"Oval\"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst=\"ellipse\"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>");
        return this;
    }

    public byte[] Over(BlankBook book)
    {
        using var output = new MemoryStream();
        output.Write(book.Bytes());
        using (var zip = new ZipArchive(output, ZipArchiveMode.Update, leaveOpen: true))
        {
            Change(zip, "[Content_Types].xml", text => text.Replace("</Types>", "<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
                + "<Override PartName=\"/xl/drawings/drawing1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.drawing+xml\"/>"
                + string.Concat(properties.Select((_, i) => $"<Override PartName=\"/xl/ctrlProps/ctrlProp{i + 1}.xml\" ContentType=\"application/vnd.ms-excel.controlproperties+xml\"/>")) + "</Types>", StringComparison.Ordinal));
            Change(zip, "xl/worksheets/sheet1.xml", text => text.Replace("</worksheet>", $"<drawing r:id=\"rIdD\"/><legacyDrawing r:id=\"rIdV\"/><controls>{controls}</controls></worksheet>", StringComparison.Ordinal));
            Add(zip, "xl/worksheets/_rels/sheet1.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + $"<Relationship Id=\"rIdV\" Type=\"{Relation}/vmlDrawing\" Target=\"../drawings/vmlDrawing1.vml\"/><Relationship Id=\"rIdD\" Type=\"{Relation}/drawing\" Target=\"../drawings/drawing1.xml\"/>"
                + string.Concat(properties.Select((_, i) => $"<Relationship Id=\"rIdC{i + 1}\" Type=\"{Relation}/ctrlProp\" Target=\"../ctrlProps/ctrlProp{i + 1}.xml\"/>")) + "</Relationships>");
            Add(zip, "xl/drawings/vmlDrawing1.vml", $"<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">{shapes}</xml>");
            Add(zip, "xl/drawings/drawing1.xml", $"<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">{circles}</xdr:wsDr>");
            for (var i = 0; i < properties.Count; i++)
            {
                Add(zip, $"xl/ctrlProps/ctrlProp{i + 1}.xml", properties[i]);
            }
        }

        return output.ToArray();
    }

    private static void Change(ZipArchive zip, string name, Func<string, string> change)
    {
        var text = change(BlankBook.Part(zip, name));
        zip.GetEntry(name)!.Delete();
        Add(zip, name, text);
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}
