using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CyberDocs.Findings;

namespace CyberDocs.Reading;

/// <summary>Turns the bytes of a text file into text: UTF-8, UTF-16 with a byte order mark, or CP932 as Japanese Windows saves it.</summary>
/// <remarks>
/// A byte that cannot be read is a finding with its line, column and value, and becomes 〓; so does a control character that no document can hold.
/// </remarks>
internal static class SourceDecoder
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int LargestFile = 512 * 1024 * 1024;

    public const char Replacement = '〓';

    private const int MostByteFindings = 20;

    private static readonly SearchValues<char> Unprintable = SearchValues.Create(UnprintableCharacters());

    /// <summary>The text of a file, without byte order mark, or null, with a finding, when it is too large or no text.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="file">Name for places.</param>
    /// <param name="mindEncoding">Whether an encoding other than UTF-8 is worth a finding.</param>
    /// <param name="findings">Takes the findings.</param>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? file, bool mindEncoding, FindingCollector findings)
    {
        if ((TooLarge(bytes, new(file)) ?? ForeignContent.Explain(bytes, new(file))) is { } refusal)
        {
            findings.Add(refusal);
            return null;
        }

        var text = DecodeBytes(bytes, file, mindEncoding, findings);
        return text.AsSpan().IndexOfAny(Unprintable) < 0 ? text : ReplaceUnprintable(text, file, findings);
    }

    /// <summary>The finding for a file that is larger than any that is read, or null.</summary>
    public static Finding? TooLarge(ReadOnlySpan<byte> bytes, SourcePlace place) =>
        bytes.Length > LargestFile ? ReadingFindings.FileTooLarge.At(place, bytes.Length.ToInvariant(), LargestFile.ToInvariant()) : null;

    /// <summary>Whether a text surely holds nothing to replace; false means that it is worth a look.</summary>
    public static bool IsClean(string text) => text.AsSpan().IndexOfAny(Unprintable) < 0;

    /// <summary>The text with control characters and unpaired surrogates replaced, each reported at its place.</summary>
    /// <param name="text">The text of a single value.</param>
    /// <param name="place">Where the value begins.</param>
    /// <param name="findings">Takes the findings.</param>
    public static string CleanValue(string text, SourcePlace place, FindingCollector findings)
    {
        if (IsClean(text))
        {
            return text;
        }

        var clean = text.ToCharArray();
        for (var i = 0; i < clean.Length; i++)
        {
            if (!IsWhole(text, i))
            {
                findings.Add(FindingOf(text[i], place));
                clean[i] = Replacement;
            }
        }

        return new string(clean);
    }

    private static string DecodeBytes(ReadOnlySpan<byte> bytes, string? file, bool mindEncoding, FindingCollector findings)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            if (mindEncoding)
            {
                findings.Add(ReadingFindings.OtherEncoding.At(new(file, 1, 1), "UTF-16"));
            }

            return DecodeUtf16(bytes[2..], bytes[0] == 0xFE, file, findings);
        }

        bytes = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        // Neither encoding may fit: then the one that fails on fewer bytes is the one that was meant.
        var utf8 = new ByteDecoder(bytes.Length);
        utf8.Utf8(bytes);
        var windows = new ByteDecoder(bytes.Length);
        windows.Cp932(bytes);
        var isWindows = windows.Bad.Count < utf8.Bad.Count;
        var (name, decoder) = isWindows ? ("CP932", windows) : ("UTF-8", utf8);
        if (isWindows && mindEncoding)
        {
            findings.Add(ReadingFindings.OtherEncoding.At(new(file, 1, 1), "CP932"));
        }

        var text = decoder.Text.ToString();
        var positions = new TextPositions(text);
        foreach (var (offset, value) in decoder.Bad.Take(MostByteFindings))
        {
            var at = positions.At(offset);
            findings.Add(ReadingFindings.UndecodableByte.At(
                new(file, at.Line, at.Column), "0x" + value.ToString("X2", CultureInfo.InvariantCulture), name));
        }

        if (decoder.Bad.Count > MostByteFindings)
        {
            findings.Add(ReadingFindings.MoreUndecodableBytes.At(new(file), (decoder.Bad.Count - MostByteFindings).ToInvariant()));
        }

        return text;
    }

    private static string DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian, string? file, FindingCollector findings)
    {
        // Unit by unit: the framework's decoder would replace half a character without a word.
        var units = new char[bytes.Length / 2];
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = (char)(bytes[(2 * i) + (bigEndian ? 1 : 0)] | (bytes[(2 * i) + (bigEndian ? 0 : 1)] << 8));
        }

        var text = new string(units);
        if (bytes.Length % 2 == 0)
        {
            return text;
        }

        var end = new TextPositions(text).At(text.Length);
        findings.Add(ReadingFindings.UndecodableByte.At(
            new(file, end.Line, end.Column), "0x" + bytes[^1].ToString("X2", CultureInfo.InvariantCulture), "UTF-16"));
        return text + Replacement;
    }

    private static string ReplaceUnprintable(string text, string? file, FindingCollector findings)
    {
        var positions = new TextPositions(text);
        var clean = new StringBuilder(text);
        for (var i = text.AsSpan().IndexOfAny(Unprintable); i < text.Length; i++)
        {
            if (!IsWhole(text, i))
            {
                var at = positions.At(i);
                findings.Add(FindingOf(text[i], new(file, at.Line, at.Column)));
                clean[i] = Replacement;
            }
        }

        return clean.ToString();
    }

    private static Finding FindingOf(char c, SourcePlace place) => char.IsSurrogate(c)
        ? ReadingFindings.LoneSurrogate.At(place)
        : ReadingFindings.ControlCharacter.At(place, "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture));

    private static bool IsWhole(string text, int i) => text[i] switch
    {
        var c when char.IsHighSurrogate(c) => i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]),
        var c when char.IsLowSurrogate(c) => i > 0 && char.IsHighSurrogate(text[i - 1]),
        var c => !IsUnprintable(c),
    };

    // Tab and line breaks are text; NEL and the rest of C1 are not: documents show them as boxes.
    private static bool IsUnprintable(char c) =>
        c is (< ' ' and not ('\t' or '\n' or '\r')) or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF' or '\uFEFF';

    private static char[] UnprintableCharacters()
    {
        var all = new List<char>();
        for (var c = 0; c <= char.MaxValue; c++)
        {
            if (IsUnprintable((char)c) || char.IsSurrogate((char)c))
            {
                all.Add((char)c);
            }
        }

        return [.. all];
    }
}
