using CyberDocs.Pictures;

namespace CyberDocs.OpenXml.Packaging;

/// <summary>Writes what DOCX and XLSX say of a picture alike.</summary>
internal static class PictureXml
{
    private const double EmuPerPoint = 12700;

    public static long Emu(double points) => (long)Math.Round(points * EmuPerPoint, MidpointRounding.AwayFromZero);

    /// <summary>The attributes that name a picture and say what it shows.</summary>
    public static XmlPart Identity(this XmlPart x, int id, string alternativeText) =>
        x.Raw(" id=\""u8).Number(id).Raw("\" name=\"画像 "u8).Number(id).Raw("\" descr=\""u8).Text(alternativeText).Raw("\""u8);

    /// <summary>Where its pixels are.</summary>
    public static void Fill(XmlPart x, ReadOnlySpan<byte> prefix, string relationship) =>
        x.Raw("<"u8).Raw(prefix).Raw(":blipFill><a:blip r:embed=\""u8).Text(relationship)
            .Raw("\"/><a:stretch><a:fillRect/></a:stretch></"u8).Raw(prefix).Raw(":blipFill>"u8);

    /// <summary>Its size, and how it is turned to stand upright.</summary>
    public static void Shape(XmlPart x, ReadOnlySpan<byte> prefix, Turn turn, double width, double height)
    {
        // The size is that of the stored picture, which is turned about its middle.
        var (across, down) = turn.IsSideways ? (height, width) : (width, height);
        x.Raw("<"u8).Raw(prefix).Raw(":spPr><a:xfrm"u8);
        if (turn.Degrees != 0)
        {
            x.Raw(" rot=\""u8).Number(turn.Degrees * 60_000).Raw("\""u8);
        }

        x.Raw(turn.IsFlipped ? " flipH=\"1\""u8 : ""u8).Raw("><a:off x=\"0\" y=\"0\"/><a:ext cx=\""u8).Number(Emu(across)).Raw("\" cy=\""u8).Number(Emu(down))
            .Raw("\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></"u8).Raw(prefix).Raw(":spPr>"u8);
    }
}
