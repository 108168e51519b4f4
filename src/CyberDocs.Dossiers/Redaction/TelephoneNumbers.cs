using System.Buffers;

namespace CyberDocs.Redaction;

/// <summary>
/// Finds Japanese telephone numbers in texts by their digits, however they are set off and whichever prefix they carry. Stateless and thread-safe.
/// </summary>
internal static class TelephoneNumbers
{
    private const int MostDigits = 16;
    private const int MostSigns = 3;
    private const int LandlineDigits = 10;
    private const int MobileDigits = 11;
    private const int Base = 10;
    private const string Numerals = "〇一二三四五六七八九零壱弐参";

    /// <summary>Letters and rings that people take for a nought, and letters that they take for a one.</summary>
    private const string Noughts = "OoＯｏОоΟο○◯⭕";

    private const string Ones = "lIｌＩ";

    /// <summary>So many figures make a number of what may be letters.</summary>
    private const int FewestFigures = 4;

    private static readonly SearchValues<char> Alike = SearchValues.Create(Noughts + Ones);

    /// <summary>All numbers that the digits may be, each with its place and as it is dialled at home.</summary>
    /// <param name="text">The text.</param>
    /// <param name="withoutZero">Whether the zero may be missing that spreadsheets take off.</param>
    public static List<(int Start, int End, string Number)> In(string text, bool withoutZero = false)
    {
        var found = new List<(int, int, string)>();
        var (isAfterDigit, figures) = (false, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var isDigit = DigitAt(text, i) >= 0;
            figures += isDigit ? 1 : 0;
            if ((isDigit && !isAfterDigit) || text[i] is '+' or '＋')
            {
                AddFrom(text, i, withoutZero, isLoose: false, found);
            }

            isAfterDigit = isDigit || (isAfterDigit && (FoldedText.IsUnseen(text[i]) || char.IsLowSurrogate(text[i])));
        }

        if (figures >= FewestFigures && text.AsSpan().ContainsAny(Alike))
        {
            AddAlike(text, withoutZero, found);
        }

        return found;
    }

    // o9o-1234-567l: a letter begins a number where no word goes before it.
    private static void AddAlike(string text, bool withoutZero, List<(int Start, int End, string Number)> found)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var goesOn = i > 0 && (char.IsAsciiLetterOrDigit(text[i - 1]) || LooseDigitAt(text, i - 1) >= 0);
            if (text[i] is '+' or '＋' || (!goesOn && LooseDigitAt(text, i) >= 0))
            {
                AddFrom(text, i, withoutZero, isLoose: true, found);
            }
        }
    }

    /// <summary>Whether a number as it is dialled at home is that of a mobile telephone.</summary>
    public static bool IsMobile(string number) => number is ['0', '6' or '7' or '8' or '9', '0', ..] && number.Length == MobileDigits;

    private static void AddFrom(string text, int start, bool withoutZero, bool isLoose, List<(int Start, int End, string Number)> found)
    {
        Span<char> digits = stackalloc char[MostDigits];
        Span<int> ends = stackalloc int[MostDigits];
        var (count, signs, letters) = (0, 0, 0);
        var isAbroad = text[start] is '+' or '＋';
        for (var i = start + (isAbroad ? 1 : 0); i < text.Length && count < MostDigits; i++)
        {
            if ((isLoose ? LooseDigitAt(text, i) : DigitAt(text, i)) is >= 0 and var digit)
            {
                letters += isLoose && DigitAt(text, i) < 0 ? 1 : 0;
                i += char.IsHighSurrogate(text[i]) ? 1 : 0;
                (digits[count], ends[count++], signs) = ((char)('0' + digit), i + 1, 0);
            }
            else if (!FoldedText.IsUnseen(text[i]) && (!IsSign(text, i) || ++signs > MostSigns))
            {
                break;
            }
        }

        // Without a letter in it, it was found already.
        var all = digits[..count];
        if (isLoose && (letters == 0 || count - letters < FewestFigures))
        {
            return;
        }

        if (!isAbroad && (withoutZero || all is ['0', ..]))
        {
            Add(text, start, all, 0, ends, found);
        }

        if (all is ['8', '1', ..])
        {
            Add(text, start, all, 2, ends, found);
        }
        else if (all is ['0', '0', '8', '1', ..] or ['0', '1', '0', '8', ..])
        {
            Add(text, start, all, all is ['0', '0', ..] ? 4 : 5, ends, found);
        }
    }

    // +81 90 … is 090 … at home, and so is +81 (0)90 ….
    private static void Add(
        string text, int start, ReadOnlySpan<char> digits, int prefix, ReadOnlySpan<int> ends, List<(int Start, int End, string Number)> found)
    {
        if (digits.Length <= prefix)
        {
            return;
        }

        var rest = digits[prefix..];
        var number = rest[0] == '0' ? rest.ToString() : "0" + rest.ToString();
        var added = rest[0] == '0' ? 0 : 1;
        foreach (var length in (int[])[MobileDigits, LandlineDigits])
        {
            var last = prefix + length - added - 1;
            if (last < digits.Length && !(ends[last] < text.Length && DigitAt(text, ends[last]) >= 0))
            {
                // (090)0000-1001 begins at its bracket.
                var from = start > 0 && text[start - 1] is '(' or '（' && text.AsSpan(start, ends[last] - start).IndexOfAny(')', '）') >= 0 ? start - 1 : start;
                found.Add((from, ends[last], number[..length]));
            }
        }
    }

    private static int LooseDigitAt(string text, int at) => DigitAt(text, at) is >= 0 and var digit ? digit
        : Noughts.Contains(text[at], StringComparison.Ordinal) ? 0
        : Ones.Contains(text[at], StringComparison.Ordinal) ? 1
        : -1;

    // ０九〇 is a number as well; 一 between other digits is more often a dash.
    private static int DigitAt(string text, int at)
    {
        var digit = Numerals.IndexOf(text[at], StringComparison.Ordinal);
        return digit < 0 ? FoldedText.DigitAt(text, at)
            : digit != 1 || IsNumeral(text, at - 1) || IsNumeral(text, at + 1) ? digit % Base
            : -1;
    }

    private static bool IsNumeral(string text, int at) =>
        at >= 0 && at < text.Length && text[at] != Numerals[1] && Numerals.Contains(text[at], StringComparison.Ordinal);

    // Whatever is neither letter nor digit.
    private static bool IsSign(string text, int at)
    {
        var c = text[at];
        return char.IsWhiteSpace(c) || FoldedText.IsDash(c) || c is 'の' or 'ノ' or 'ﾉ' || char.IsPunctuation(c)
            || char.IsSymbol(text, char.IsLowSurrogate(c) && at > 0 ? at - 1 : at);
    }
}
