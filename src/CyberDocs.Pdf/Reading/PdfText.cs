namespace CyberDocs.Pdf.Reading;

/// <summary>Decodes text strings: UTF-16 or UTF-8 with a byte order mark, PDFDocEncoding otherwise.</summary>
internal static class PdfText
{
    /// <summary>PDFDocEncoding from 0x18 to 0x1F and from 0x80 to 0xA0, where it differs from Latin-1 (ISO 32000-1, annex D).</summary>
    private const string Low = "\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC";
    private const char Escape = '\u001B';
    private const string High = "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D\u2018\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153\u0161\u017E\uFFFD\u20AC";

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFE, 0xFF, ..])
        {
            return WithoutLanguage(Encoding.BigEndianUnicode.GetString(bytes[2..]));
        }

        if (bytes is [0xFF, 0xFE, ..])
        {
            return WithoutLanguage(Encoding.Unicode.GetString(bytes[2..]));
        }

        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            return WithoutLanguage(Encoding.UTF8.GetString(bytes[3..]));
        }

        var text = new StringBuilder(bytes.Length);
        foreach (var value in bytes)
        {
            text.Append(value switch { >= 0x18 and < 0x20 => Low[value - 0x18], >= 0x80 and <= 0xA0 => High[value - 0x80], _ => (char)value });
        }

        return text.ToString();
    }

    /// <summary>Unicode strings may hold language tags between two escape characters.</summary>
    private static string WithoutLanguage(string text)
    {
        if (!text.Contains(Escape, StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var start = text.IndexOf(Escape, at);
            plain.Append(text, at, (start < 0 ? text.Length : start) - at);
            var end = start < 0 ? -1 : text.IndexOf(Escape, start + 1);

            // An escape that nothing closes is left out alone.
            at = start < 0 ? text.Length : end < 0 ? start + 1 : end + 1;
        }

        return plain.ToString();
    }
}
