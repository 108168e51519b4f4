using CyberDocs.Fonts;
using CyberDocs.Graphics;
using CyberDocs.Graphics.Fonts;

namespace CyberDocs;

/// <summary>Font sources: the bundled font, files that the user names, what the machine has, and all of these in an order.</summary>
public static class FontSources
{
    /// <summary>BIZ UDPGothic Regular and Bold, and for what they lack a part of Noto Sans JP, as bundled. Thread-safe.</summary>
    public static IFontSource Bundled { get; } = new FontList(
        [Load("BIZUDPGothic-Regular.ttf", BundledFonts.OpenRegular), Load("NotoSansJP-Fallback-Regular.ttf", BundledFonts.OpenFallbackRegular)],
        [Load("BIZUDPGothic-Bold.ttf", BundledFonts.OpenBold), Load("NotoSansJP-Fallback-Bold.ttf", BundledFonts.OpenFallbackBold)]);

    /// <summary>Fonts from files or folders, asked for a character in the given order; folders give their <c>.ttf</c> and <c>.ttc</c> files by name.</summary>
    /// <param name="paths">Files or folders.</param>
    /// <param name="limits">How much of a file is read; the defaults when null.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="ArgumentException">There is no font among the paths.</exception>
    public static IFontSource FromPaths(IEnumerable<string> paths, InputLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var files = paths.SelectMany(FilesOf).Select(file => new FontFile(file, ForeignFile.ReadAllBytes(file, limits))).ToList();
        if (files.Count == 0)
        {
            throw new ArgumentException("フォントのファイル（.ttf, .ttc）がありません。/ No .ttf or .ttc file was found.", nameof(paths));
        }

        var bold = files.Where(IsBold).ToList();
        var regular = files.Except(bold).ToList();
        return new FontList(regular.Count == 0 ? bold : regular, bold.Count == 0 ? regular : bold);
    }

    /// <summary>Sources asked one after the other: the bundled font first, say, then files that hold rare characters of names.</summary>
    /// <param name="sources">The sources in order.</param>
    public static IFontSource InOrder(params IReadOnlyList<IFontSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return new FontList([.. sources.SelectMany(s => s.Regular).Distinct()], [.. sources.SelectMany(s => s.Bold).Distinct()]);
    }

    /// <summary>
    /// The Japanese TrueType fonts installed on this machine that may be embedded, by path; none where there are none. What a document
    /// looks like then depends on the machine, so nothing uses them unless it is asked to. Reads the files anew on every call.
    /// </summary>
    /// <param name="limits">How much is read, and how many files are looked at; the defaults when null.</param>
    public static IFontSource Machine(InputLimits? limits = null)
    {
        var files = MachineFolders().Where(Directory.Exists).Distinct(StringComparer.Ordinal)
            .SelectMany(folder => FolderWalk.Files(folder, limits)).Where(IsTrueType)
            .Order(StringComparer.Ordinal)
            .Select(path => ReadJapanese(path, limits)).OfType<FontFile>().ToList();
        var bold = files.Where(IsBold).ToList();
        return new FontList([.. files.Except(bold)], bold);
    }

    private static IEnumerable<string> MachineFolders()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return
        [
            Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
            Path.Combine(home, "AppData", "Local", "Microsoft", "Windows", "Fonts"),
            Path.Combine(home, ".local", "share", "fonts"), Path.Combine(home, "Library", "Fonts"),
            "/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts",
        ];
    }

    private static FontFile? ReadJapanese(string path, InputLimits? limits)
    {
        try
        {
            var file = new FontFile(path, ForeignFile.ReadAllBytes(path, limits));
            return TrueTypeFont.Parse(file, new FindingCollector()) is { EmbeddingAllowed: true } font && font.GlyphOf('あ') > 0 ? file : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<string> FilesOf(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path)
            .Where(IsTrueType)
            .Order(StringComparer.Ordinal)
        : [path];

    private static bool IsTrueType(string file) => Path.GetExtension(file).ToUpperInvariant() is ".TTF" or ".TTC";

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
