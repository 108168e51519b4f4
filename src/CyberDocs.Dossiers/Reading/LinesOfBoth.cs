using System.Text.Unicode;

namespace CyberDocs.Reading;

/// <summary>Decodes files that were joined with one another, some in UTF-8 and some in CP932: line by line. Stateless and thread-safe.</summary>
internal static class LinesOfBoth
{
    /// <summary>The decoded text, and the first line in the other encoding than the lines before it; null where all lines are of one.</summary>
    public static (ByteDecoder Decoder, int FirstOther)? Of(ReadOnlySpan<byte> bytes)
    {
        bool? first = null;
        var other = 0;
        foreach (var (range, number) in Lines(bytes))
        {
            if (IsUtf8(bytes[range]) is { } isUtf8 && (first ??= isUtf8) != isUtf8)
            {
                other = number;
                break;
            }
        }

        if (other == 0)
        {
            return null;
        }

        var decoder = new ByteDecoder(bytes.Length);
        foreach (var (range, _) in Lines(bytes))
        {
            if (IsUtf8(bytes[range]) ?? Utf8.IsValid(bytes[range]))
            {
                decoder.Utf8(bytes[range]);
            }
            else
            {
                decoder.Cp932(bytes[range]);
            }
        }

        return (decoder, other);
    }

    // Neither encoding has a line end within a character.
    private static List<(Range Range, int Number)> Lines(ReadOnlySpan<byte> bytes)
    {
        var lines = new List<(Range, int)>();
        for (var from = 0; from < bytes.Length;)
        {
            var end = bytes[from..].IndexOf((byte)'\n');
            var to = end < 0 ? bytes.Length : from + end + 1;
            lines.Add((from..to, lines.Count + 1));
            from = to;
        }

        return lines;
    }

    // True for a line that can only be UTF-8, false for one that can only be CP932, null for all others. CP932 gives no letter of three bytes by chance.
    private static bool? IsUtf8(ReadOnlySpan<byte> line)
    {
        if (System.Text.Ascii.IsValid(line))
        {
            return null;
        }

        var isWhole = Utf8.IsValid(line);
        var hasLong = false;
        for (var rest = line; !rest.IsEmpty && !hasLong;)
        {
            var isDone = Rune.DecodeFromUtf8(rest, out _, out var length) == System.Buffers.OperationStatus.Done;
            hasLong = isDone && length > 2;
            rest = rest[(isDone ? length : 1)..];
        }

        if (isWhole || hasLong)
        {
            return isWhole && hasLong ? true : null;
        }

        var windows = new ByteDecoder(line.Length);
        windows.Cp932(line);
        return windows.Bad.Count == 0 && windows.Text.ToString().Count(c => c >= 'ぁ') > 1 ? false : null;
    }
}
