using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Word;

/// <summary>Words of WordprocessingML that several parts share.</summary>
internal static class WordXml
{
    public static ReadOnlySpan<byte> Main => "http://schemas.openxmlformats.org/wordprocessingml/2006/main"u8;

    /// <summary>The namespaces of parts that hold text and drawings.</summary>
    public static ReadOnlySpan<byte> Namespaces =>
        """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"
        """u8;

    public static ReadOnlySpan<byte> Justification(Alignment align) => align switch
    {
        Alignment.Center => "center"u8,
        Alignment.Right => "right"u8,
        Alignment.Justify => "both"u8,
        _ => "left"u8,
    };

    public static ReadOnlySpan<byte> Vertical(VerticalAlignment align) => align switch
    {
        VerticalAlignment.Middle => "center"u8,
        VerticalAlignment.Bottom => "bottom"u8,
        _ => "top"u8,
    };

    /// <summary>A font size in half points.</summary>
    public static void Size(XmlPart x, double points)
    {
        var half = Math.Max(2, (long)Math.Round(points * 2, MidpointRounding.AwayFromZero));
        x.Raw("<w:sz w:val=\""u8).Number(half).Raw("\"/><w:szCs w:val=\""u8).Number(half).Raw("\"/>"u8);
    }

    /// <summary>Language of Latin text: a Japanese document's Latin words are spelled as English.</summary>
    public static string Latin(string language) =>
        language.StartsWith("ja", StringComparison.Ordinal) || language.Length == 0 ? "en-US" : language == "en" ? "en-US" : language;
}
