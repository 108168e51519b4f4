namespace CyberDocs.Reading;

/// <summary>Tells texts in encodings that are not read by their bytes, so that each gives one sentence. Stateless and thread-safe.</summary>
internal static class UnreadEncoding
{
    private const int Sample = 65_536;

    // So few characters of two bytes may be chance: a kanji or two of CP932, half-width kana.
    private const int FewestPairs = 4;

    /// <summary>The name of the encoding; null for UTF-8, CP932, what begins with a byte order mark, and what is no text.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return null;
        }

        var all = bytes;
        bytes = bytes[..Math.Min(bytes.Length, Sample)];
        return bytes.Contains((byte)0) ? Wide(bytes)
            : IsIso2022(bytes) ? "ISO-2022-JP（JIS コード）"
            : !System.Text.Unicode.Utf8.IsValid(all) && IsEuc(all) ? "EUC-JP"
            : null;
    }

    private static string? Wide(ReadOnlySpan<byte> bytes) =>
        IsUtf32(bytes, bigEndian: false) || IsUtf32(bytes, bigEndian: true) ? "UTF-32"
        : IsUtf16(bytes, bigEndian: false) ? "先頭に目印（BOM）のない UTF-16"
        : IsUtf16(bytes, bigEndian: true) ? "先頭に目印（BOM）のない UTF-16（ビッグエンディアン）"
        : null;

    private static bool IsUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var usual = 0;
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            var unit = bigEndian ? (bytes[i] << 8) | bytes[i + 1] : bytes[i] | (bytes[i + 1] << 8);
            if (unit is < 0x20 and not ('\t' or '\n' or '\r'))
            {
                return false;
            }

            usual += IsUsual(unit) ? 1 : 0;
        }

        return usual * 2 * 10 >= bytes.Length * 9;
    }

    private static bool IsUtf32(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        for (var i = 0; i + 3 < bytes.Length; i += 4)
        {
            var unit = bigEndian
                ? (bytes[i] << 24) | (bytes[i + 1] << 16) | (bytes[i + 2] << 8) | bytes[i + 3]
                : bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16) | (bytes[i + 3] << 24);
            if (unit is < '\t' or > 0x10FFFF)
            {
                return false;
            }
        }

        return bytes.Length >= 8;
    }

    private static bool IsUsual(int unit) => unit is '\t' or '\n' or '\r' or (>= 0x20 and <= 0x7E) or 0xFEFF
        or (>= 0x2010 and <= 0x266F) or (>= 0x3000 and <= 0x30FF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xFF00 and <= 0xFFEF);

    // Escapes to two bytes each and back, all in seven bits.
    private static bool IsIso2022(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) < 0 && (bytes.IndexOf("\e$B"u8) >= 0 || bytes.IndexOf("\e$@"u8) >= 0);

    // CP932 has hardly a text without a byte of 0x80 to 0xA0, EUC-JP has none but two that shift.
    private static bool IsEuc(ReadOnlySpan<byte> bytes)
    {
        var (pairs, kana, high) = (0, 0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            var lead = bytes[i];
            if (lead < 0x80)
            {
                continue;
            }

            if (lead == 0x8F)
            {
                i++;
            }
            else if (lead is not (0x8E or (>= 0xA1 and <= 0xA8) or 0xAD or (>= 0xB0 and <= 0xF4)))
            {
                return false;
            }

            if (++i >= bytes.Length || bytes[i] is < 0xA1 or 0xFF || (lead == 0x8E && bytes[i] > 0xDF))
            {
                return false;
            }

            pairs++;
            kana += lead is 0xA4 or 0xA5 ? 1 : 0;
            high += lead > 0xDF || bytes[i] > 0xDF ? 1 : 0;
        }

        return pairs >= FewestPairs && (high > 0 || kana * 2 >= pairs);
    }
}
