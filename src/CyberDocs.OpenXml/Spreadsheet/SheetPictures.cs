using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>The pictures of the sheet of text, each at the row that was kept free for it. Not thread-safe.</summary>
internal sealed class SheetPictures
{
    /// <summary>Part that says where they stand.</summary>
    public const string PartName = "xl/drawings/drawing1.xml";

    private readonly List<(Picture Picture, int Row, double Left, double Width, double Height)> placed = [];
    private readonly MediaParts media = new("xl");
    private readonly Relationships links = new();

    public int Count => placed.Count;

    /// <summary>Puts a picture on a row counted from 1.</summary>
    public void Add(Picture picture, int row, double left, double width, double height) => placed.Add((picture, row, left, width, height));

    /// <summary>Writes the drawing, its relationships and the pictures.</summary>
    public void Write(ZipWriter zip, Action<string, Action<XmlPart>> part)
    {
        part(PartName, Drawing);
        part("xl/drawings/_rels/drawing1.xml.rels", links.Write);
        media.Write(zip);
    }

    private void Drawing(XmlPart x)
    {
        x.Raw(XmlPart.Declaration).Raw(
            """
            <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            """u8);
        for (var i = 0; i < placed.Count; i++)
        {
            var (picture, row, left, width, height) = placed[i];

            // Excel anchors a picture that lies on its side by the size in which it is seen.
            x.Raw("<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>"u8).Number(PictureXml.Emu(left)).Raw("</xdr:colOff><xdr:row>"u8)
                .Number(row - 1).Raw("</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx=\""u8)
                .Number(PictureXml.Emu(width)).Raw("\" cy=\""u8).Number(PictureXml.Emu(height)).Raw("\"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr"u8);
            x.Identity(i + 1, picture.AlternativeText);
            x.Raw("/><xdr:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></xdr:cNvPicPr></xdr:nvPicPr>"u8);
            PictureXml.Fill(x, "xdr"u8, links.Embed("image", "../" + media.NameOf(picture.File)));
            PictureXml.Shape(x, "xdr"u8, picture.File.Shape.Turn, width, height);
            x.Raw("</xdr:pic><xdr:clientData/></xdr:oneCellAnchor>"u8);
        }

        x.Raw("</xdr:wsDr>"u8);
    }
}
