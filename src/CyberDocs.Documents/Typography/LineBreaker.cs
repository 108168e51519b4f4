using System.Buffers;

namespace CyberDocs.Typography;

/// <summary>
/// Finds where lines may end: UAX #14 for Latin text, the kinsoku rules of JIS X 4051 for Japanese. Every place is decided by its own
/// neighbours; nothing that stands farther away changes it. Linear in the length of the text.
/// </summary>
internal static partial class LineBreaker
{
    // Becomes Emergency or LastResort once the whole word has been seen.
    private const BreakKind Border = (BreakKind)byte.MaxValue;
    private const int LongestMark = 6;

    /// <summary>Fills, for every UTF-16 index, whether a line may end before it.</summary>
    /// <param name="text">The text of one paragraph.</param>
    /// <param name="breaks">At least as long as the text.</param>
    public static void FindBreaks(ReadOnlySpan<char> text, Span<BreakKind> breaks)
    {
        if (breaks.Length < text.Length)
        {
            throw new ArgumentException("Shorter than the text.", nameof(breaks));
        }

        breaks[..text.Length].Clear();
        var left = default(Place);
        var wordStart = 0;
        var hasPunctuation = false;
        for (var i = 0; i < text.Length;)
        {
            var codePoint = CodePointAt(text, i, out var length);
            var type = LineClasses.Of(codePoint);
            if (i > 0 && Joins(ref left, type, text, i))
            {
                i += length;
                continue;
            }

            var right = Resolve(text, i, length, codePoint, type, in left);
            if (i > 0)
            {
                var kind = Between(text, i, length, in left, in right);
                breaks[i] = kind;
                hasPunctuation |= kind == BreakKind.Emergency;
                if (kind is BreakKind.Allowed or BreakKind.Mandatory)
                {
                    Settle(breaks[wordStart..i], hasPunctuation);
                    (wordStart, hasPunctuation) = (i, false);
                }
            }

            left = Advance(in left, in right);
            i += length;
        }

        Settle(breaks[wordStart..text.Length], hasPunctuation);
        KeepMarks(text, breaks);
    }

    /// <summary>〔要記入〕 and its kin are one sign.</summary>
    private static void KeepMarks(ReadOnlySpan<char> text, Span<BreakKind> breaks)
    {
        for (var start = text.IndexOf('〔'); start >= 0;)
        {
            var rest = text[(start + 1)..];
            var end = rest.IndexOfAny('〔', '〕');
            if (end is > 0 and <= LongestMark && rest[end] == '〕')
            {
                foreach (ref var kind in breaks.Slice(start + 1, end))
                {
                    kind = kind == BreakKind.Allowed ? BreakKind.LastResort : kind;
                }
            }

            var next = rest.IndexOf('〔');
            start = next < 0 ? -1 : start + 1 + next;
        }
    }

    /// <summary>Index behind the character that begins at an index: with its surrogates, marks and what is joined to it.</summary>
    public static int CharacterEnd(ReadOnlySpan<char> text, int start)
    {
        var codePoint = CodePointAt(text, start, out var length);
        var left = new Place { Class = LineClasses.Of(codePoint) };
        var end = start + length;
        while (end < text.Length)
        {
            var type = LineClasses.Of(CodePointAt(text, end, out length));
            if (!Joins(ref left, type, text, end))
            {
                break;
            }

            end += length;
        }

        return end;
    }

    /// <summary>What stands left of the place that is being decided.</summary>
    private struct Place
    {
        public LineClass Class;
        public int CodePoint;

        // The one before, for separators inside numbers.
        public LineClass Before;

        // What stands before a run of spaces.
        public LineClass BeforeSpace;
        public bool AfterJoiner;
        public bool QuoteOpen;
        public int Regionals;
    }

    private static int CodePointAt(ReadOnlySpan<char> text, int index, out int length)
    {
        if (Rune.DecodeFromUtf16(text[index..], out var rune, out length) == OperationStatus.Done)
        {
            return rune.Value;
        }

        length = 1;
        return text[index];
    }

    /// <summary>True when the character belongs to the one before it.</summary>
    private static bool Joins(ref Place left, LineClass type, ReadOnlySpan<char> text, int index)
    {
        if (left.Class == LineClass.LineEnd)
        {
            return type == LineClass.LineEnd && text[index] == '\n' && text[index - 1] == '\r';
        }

        if (type is LineClass.Mark or LineClass.Joiner)
        {
            if (left.Class is LineClass.Space or LineClass.ZeroWidthSpace)
            {
                left.Class = LineClass.Letter;
            }

            left.AfterJoiner = type == LineClass.Joiner;
            return true;
        }

        if (left.AfterJoiner && type is (LineClass.Ideograph or LineClass.Letter))
        {
            left.AfterJoiner = false;
            left.Class = type;
            return true;
        }

        return false;
    }
}
