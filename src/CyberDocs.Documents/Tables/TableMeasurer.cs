using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.Graphics.Fonts;

namespace CyberDocs.Tables;

/// <summary>What tables are measured with, whatever the format: the fonts of the run, so that all formats have the same columns.</summary>
internal static class TableMeasurer
{
    /// <summary>A measurer with the fonts, or an estimate where there is none. Who needs fonts reports that they are missing.</summary>
    public static ITextMeasurer Of(WriteContext context) =>
        context.Measurer is { } known ? known
            : FontSet.Load(context.Fonts, new FindingCollector()) is { IsEmpty: false } fonts ? new FontMeasurer(fonts)
            : EstimatedWidth.Instance;

    /// <summary>The fonts themselves, for who shows their glyphs; what is wrong with them is reported where it was not before.</summary>
    public static FontSet FontsOf(WriteContext context) => context.Measurer is FontMeasurer known ? known.Fonts : FontSet.Load(context.Fonts, context.Findings);
}
