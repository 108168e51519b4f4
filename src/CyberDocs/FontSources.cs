using CyberDocs.Findings;
using CyberDocs.Fonts;
using CyberDocs.Graphics;
using CyberDocs.Graphics.Fonts;

namespace CyberDocs;

/// <summary>Font sources: the bundled font, or files that the user names.</summary>
public static class FontSources
{
    /// <summary>BIZ UDPGothic Regular and Bold, as bundled. Thread-safe.</summary>
    public static IFontSource Bundled { get; } = new FontList(
        [Load("BIZUDPGothic-Regular.ttf", BundledFonts.OpenRegular)], [Load("BIZUDPGothic-Bold.ttf", BundledFonts.OpenBold)]);

    /// <summary>Fonts from files or folders, asked for a character in the given order; folders give their <c>.ttf</c> and <c>.ttc</c> files by name.</summary>
    /// <param name="paths">Files or folders.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="ArgumentException">There is no font among the paths.</exception>
    public static IFontSource FromPaths(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var files = paths.SelectMany(FilesOf).Select(file => new FontFile(file, File.ReadAllBytes(file))).ToList();
        if (files.Count == 0)
        {
            throw new ArgumentException("No .ttf or .ttc file was found. フォントのファイル（.ttf, .ttc）がありません。", nameof(paths));
        }

        var bold = files.Where(IsBold).ToList();
        var regular = files.Except(bold).ToList();
        return new FontList(regular.Count == 0 ? bold : regular, bold.Count == 0 ? regular : bold);
    }

    private static IEnumerable<string> FilesOf(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path)
            .Where(file => Path.GetExtension(file).ToUpperInvariant() is ".TTF" or ".TTC")
            .Order(StringComparer.Ordinal)
        : [path];

    private static bool IsBold(FontFile file) => TrueTypeFont.Parse(file, new FindingCollector()) is { WeightClass: >= 600 };

    private static FontFile Load(string name, Func<Stream> open)
    {
        using var stream = open();
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new FontFile(name, bytes);
    }

    private sealed record FontList(IReadOnlyList<FontFile> Regular, IReadOnlyList<FontFile> Bold) : IFontSource;
}
