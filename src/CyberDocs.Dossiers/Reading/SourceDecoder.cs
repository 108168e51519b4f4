using System.Text.Unicode;
using CyberDocs.Sources;

namespace CyberDocs.Reading;

/// <summary>Turns the bytes of a text file into text: UTF-8, UTF-16 with a byte order mark, or CP932 as Japanese Windows saves it.</summary>
/// <remarks>
/// A byte that cannot be read is a finding with its line, column and value, and becomes 〓; so does a control character that no document can hold.
/// </remarks>
internal static class SourceDecoder
{
    private const int MostByteFindings = 20;

    /// <summary>The text of a file, without byte order mark, or null, with a finding, when it is no text.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="file">Name for places.</param>
    /// <param name="mindEncoding">Whether an encoding other than UTF-8 is worth a finding.</param>
    /// <param name="findings">Takes the findings.</param>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? file, bool mindEncoding, FindingCollector findings)
    {
        if (ForeignContent.Explain(bytes, new(file)) is { } refusal)
        {
            findings.Add(refusal);
            return null;
        }

        return PrintableText.Clean(WithoutMarks(DecodeBytes(bytes, file, mindEncoding, findings), file, findings), file, findings);
    }

    // Files joined with one another keep the mark that each began with; one within a text comes from texts that were put together, and nobody sees it.
    private static string WithoutMarks(string text, string? file, FindingCollector findings)
    {
        const char Mark = '\uFEFF';
        if (!text.Contains(Mark, StringComparison.Ordinal))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        SourcePlace? first = null;
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != Mark)
            {
                kept.Append(text[i]);
                continue;
            }

            if (i > 0 && text[i - 1] is not ('\n' or '\r' or Mark))
            {
                continue;
            }

            count++;
            var at = first is null ? new TextPositions(text).At(i) : default;
            first ??= new SourcePlace(file, at.Line, at.Column);
        }

        if (first is { } place)
        {
            findings.Add(RealFileFindings.JoinedFiles.At(place, count.ToInvariant()));
        }

        return kept.ToString();
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

        if (LinesOfBoth.Of(bytes) is { } both)
        {
            findings.Add(ReadingFindings.TwoEncodings.At(new(file, both.FirstOther, 1), both.FirstOther.ToInvariant()));
            return Reported(both.Decoder, "CP932", file, findings);
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

        return Reported(decoder, name, file, findings);
    }

    private static string Reported(ByteDecoder decoder, string name, string? file, FindingCollector findings)
    {
        var text = decoder.Text.ToString();
        var positions = new TextPositions(text);
        foreach (var (offset, value) in decoder.Bad.Take(MostByteFindings))
        {
            var at = positions.At(offset);
            findings.Add(ReadingFindings.UndecodableByte.At(
                new(file, at.Line, at.Column), "0x" + value.ToString(value > 0xFF ? "X4" : "X2", CultureInfo.InvariantCulture), name));
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
        return text + PrintableText.Replacement;
    }
}
