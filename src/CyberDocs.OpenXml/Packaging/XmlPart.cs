using CyberDocs.Writing;

namespace CyberDocs.OpenXml.Packaging;

/// <summary>Writes a part of a package that is XML.</summary>
internal sealed class XmlPart(Stream output, Action<string> invalidText) : XmlBuffer<XmlPart>(output, invalidText)
{
    public static ReadOnlySpan<byte> Declaration => "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8;

    /// <summary>A length in points as twentieths of a point.</summary>
    public XmlPart Twips(double points) => Number((long)Math.Round(points * 20, MidpointRounding.AwayFromZero));
}
