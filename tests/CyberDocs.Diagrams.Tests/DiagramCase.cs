using CyberDocs.Diagrams.Drawing;
using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.Graphics.Fonts;
using CyberDocs.TestKit;
using CyberDocs.Writing;

namespace CyberDocs.Diagrams.Tests;

/// <summary>The measurer and options that diagram tests share, and a way to look at what they draw.</summary>
internal static class DiagramCase
{
    public static ITextMeasurer Measurer { get; } = new FontMeasurer(FontSet.Load(BundledFontSource.Instance, new FindingCollector()));

    public static DiagramOptions Options { get; } = DiagramOptions.Default with { Date = new DateOnly(2024, 10, 1) };

    /// <summary>Writes the pages as SVG into the folder named by CYBERDOCS_PICTURES, when there is one.</summary>
    public static void Show(IReadOnlyList<DiagramPage> pages, string name)
    {
        if (Environment.GetEnvironmentVariable("CYBERDOCS_PICTURES") is not { Length: > 0 } folder)
        {
            return;
        }

        for (var i = 0; i < pages.Count; i++)
        {
            using var file = File.Create(Path.Combine(folder, $"{name}-{i + 1}.svg"));
            SceneSvg.Write(pages[i].Scene, file);
        }

        using var drawn = File.Create(Path.Combine(folder, name + ".drawio"));
        SceneDrawio.Write([.. pages.Select(page => page.Scene)], drawn);
    }
}
