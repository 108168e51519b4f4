namespace CyberDocs.Sources;

/// <summary>Tells spreadsheets from text by their first bytes. Stateless and thread-safe.</summary>
internal static class SpreadsheetBytes
{
    /// <summary>Whether the bytes begin as a ZIP file (.xlsx, .ods) or a compound file (.xls, protected workbooks) does.</summary>
    public static bool AreIn(ReadOnlySpan<byte> bytes) => IsZip(bytes) || IsCompound(bytes);

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes is [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..];

    public static bool IsCompound(ReadOnlySpan<byte> bytes) => bytes is [0xD0, 0xCF, 0x11, 0xE0, ..];
}
