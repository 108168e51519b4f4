using CyberDocs.Graphics;
using CyberDocs.Graphics.Fonts;

namespace CyberDocs.Tables;

/// <summary>What tables are measured with, whatever the format: the fonts of the run, so that all formats have the same columns.</summary>
internal static class TableMeasurer
{
    /// <summary>A measurer with the fonts, or an estimate where there is none. Who needs fonts reports that they are missing.</summary>
    public static ITextMeasurer Of(IFontSource fonts) => Of(FontSet.Load(fonts, new FindingCollector()));

    public static ITextMeasurer Of(FontSet fonts) => fonts.IsEmpty ? EstimatedWidth.Instance : new FontMeasurer(fonts);
}
