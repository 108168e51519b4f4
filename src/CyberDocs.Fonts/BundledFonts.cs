namespace CyberDocs.Fonts;

/// <summary>
/// The bundled Japanese font, BIZ UDPGothic, and for the rare characters of names that it lacks a part of Noto Sans JP (both SIL Open Font License 1.1).
/// Thread-safe.
/// </summary>
public static class BundledFonts
{
    /// <summary>Family name as font menus show it.</summary>
    public const string Family = "BIZ UDPGothic";

    /// <summary>Opens the regular weight as a TrueType file.</summary>
    public static Stream OpenRegular() => Open("BIZUDPGothic-Regular.ttf");

    /// <summary>Opens the bold weight as a TrueType file.</summary>
    public static Stream OpenBold() => Open("BIZUDPGothic-Bold.ttf");

    /// <summary>Opens the characters that the regular weight lacks as a TrueType file: those of JIS X 0213 and others, 𠮷 among them.</summary>
    public static Stream OpenFallbackRegular() => Open("NotoSansJP-Fallback-Regular.ttf");

    /// <summary>Opens the characters that the bold weight lacks as a TrueType file.</summary>
    public static Stream OpenFallbackBold() => Open("NotoSansJP-Fallback-Bold.ttf");

    private static Stream Open(string name) =>
        typeof(BundledFonts).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The font {name} is missing from the assembly.");
}
