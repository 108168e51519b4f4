using System.Buffers;
using CyberDocs.Sources;

namespace CyberDocs.Reading;

/// <summary>Decodes character by character and remembers what could not be decoded, each such byte standing as 〓 in the text.</summary>
/// <remarks>Not thread-safe. The plain case, valid UTF-8, never comes here.</remarks>
internal sealed class ByteDecoder(int capacity)
{
    public StringBuilder Text { get; } = new(capacity);

    /// <summary>Offsets into the text, with the byte, or the two bytes of one character, that stood there.</summary>
    public List<(int Offset, int Value)> Bad { get; } = [];

    public void Utf8(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == OperationStatus.Done)
            {
                AddRune(rune);
                bytes = bytes[length..];
            }
            else
            {
                AddBad(bytes[0]);
                bytes = bytes[1..];
            }
        }
    }

    public void Cp932(ReadOnlySpan<byte> bytes)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(
            932, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback("\uFFFD"))!;
        Span<char> pair = stackalloc char[4];
        Span<byte> code = stackalloc byte[2];
        while (!bytes.IsEmpty)
        {
            var lead = bytes[0];
            if (lead < 0x80)
            {
                Text.Append((char)lead);
                bytes = bytes[1..];
            }
            else if (lead is >= 0xA1 and <= 0xDF)
            {
                Text.Append((char)(0xFF61 + lead - 0xA1));
                bytes = bytes[1..];
            }
            else if (IsLead(lead) && bytes.Length > 1 && IsTrail(bytes[1]))
            {
                if (encoding.GetChars(WindowsCharacters.Usual(lead, bytes[1], code), pair) == 1 && pair[0] is not '\uFFFD')
                {
                    Text.Append(pair[0]);
                    bytes = bytes[2..];
                }
                else
                {
                    // A pair that is no character goes as one, or its half would join the next; a letter behind a stray byte stays.
                    var isOne = bytes[1] >= 0x80;
                    AddBad(isOne ? (lead << 8) | bytes[1] : lead);
                    bytes = bytes[(isOne ? 2 : 1)..];
                }
            }
            else
            {
                AddBad(lead);
                bytes = bytes[1..];
            }
        }
    }

    private static bool IsLead(byte b) => b is (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC);

    private static bool IsTrail(byte b) => b is (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFC);

    private void AddRune(Rune rune)
    {
        Span<char> chars = stackalloc char[2];
        Text.Append(chars[..rune.EncodeToUtf16(chars)]);
    }

    private void AddBad(int value)
    {
        Bad.Add((Text.Length, value));
        Text.Append(PrintableText.Replacement);
    }
}
