using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Word;

/// <summary>Writes a picture as a run that stands in its line.</summary>
internal static class PictureDrawing
{
    public static void Write(WordSession session, XmlPart x, Relationships links, Picture picture, double width, double height)
    {
        var id = session.NextDrawing();
        var relationship = links.Embed("image", session.Media.NameOf(picture.File));
        var turn = picture.File.Shape.Turn;

        // Word lays a turned picture out by its size before it was turned, and by what reaches beyond that.
        var (across, down) = turn.IsSideways ? (height, width) : (width, height);
        var (beside, above) = (Math.Max(0, (width - across) / 2), Math.Max(0, (height - down) / 2));
        x.Raw("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\""u8).Number(PictureXml.Emu(across))
            .Raw("\" cy=\""u8).Number(PictureXml.Emu(down)).Raw("\"/><wp:effectExtent l=\""u8).Number(PictureXml.Emu(beside))
            .Raw("\" t=\""u8).Number(PictureXml.Emu(above)).Raw("\" r=\""u8).Number(PictureXml.Emu(beside))
            .Raw("\" b=\""u8).Number(PictureXml.Emu(above)).Raw("\"/><wp:docPr"u8);
        x.Identity(id, picture.AlternativeText);
        x.Raw("/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>"u8)
            .Raw("<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"u8)
            .Raw("<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr"u8);
        x.Identity(id, picture.AlternativeText);
        x.Raw("/><pic:cNvPicPr/></pic:nvPicPr>"u8);
        PictureXml.Fill(x, "pic"u8, relationship);
        PictureXml.Shape(x, "pic"u8, turn, width, height);
        x.Raw("</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"u8);
    }
}
