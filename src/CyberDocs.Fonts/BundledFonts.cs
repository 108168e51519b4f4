namespace CyberDocs.Fonts;

/// <summary>The bundled Japanese font, BIZ UDPGothic (SIL Open Font License 1.1). Thread-safe.</summary>
public static class BundledFonts
{
    /// <summary>Family name as font menus show it.</summary>
    public const string Family = "BIZ UDPGothic";

    /// <summary>Opens the regular weight as a TrueType file.</summary>
    public static Stream OpenRegular() => Open("BIZUDPGothic-Regular.ttf");

    /// <summary>Opens the bold weight as a TrueType file.</summary>
    public static Stream OpenBold() => Open("BIZUDPGothic-Bold.ttf");

    private static Stream Open(string name) =>
        typeof(BundledFonts).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The font {name} is missing from the assembly.");
}
