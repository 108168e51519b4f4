namespace CyberDocs.Typography;

internal static partial class LineBreaker
{
    /// <summary>The class of a character at its place: quotation marks open or close.</summary>
    private static Place Resolve(ReadOnlySpan<char> text, int index, int length, int codePoint, LineClass type, in Place left)
    {
        var right = new Place { Class = type, CodePoint = codePoint, QuoteOpen = left.QuoteOpen };
        switch (type)
        {
            case LineClass.Mark or LineClass.Joiner:
                right.Class = LineClass.Letter;
                break;
            case LineClass.Quote:
                var afterWord = left.Class is LineClass.Letter or LineClass.Digit;
                if (afterWord && codePoint != '"' && IsWord(text, index + length))
                {
                    right.Class = LineClass.Letter;
                    break;
                }

                var opens = codePoint is not ('’' or '»' or '›') && !afterWord && (!left.QuoteOpen || codePoint is '«' or '‹');
                right.Class = opens ? LineClass.Opening : LineClass.Closing;
                right.QuoteOpen = opens;
                break;
            default:
                break;
        }

        return right;
    }

    private static Place Advance(in Place left, in Place right)
    {
        var next = right;
        next.Before = left.Class;
        next.BeforeSpace = right.Class is not (LineClass.Space or LineClass.ZeroWidthSpace) ? right.Class
            : left.Class is LineClass.Space or LineClass.ZeroWidthSpace ? left.BeforeSpace
            : left.Class;
        next.Regionals = right.Class == LineClass.Regional ? (left.Class == LineClass.Regional ? left.Regionals : 0) + 1 : 0;
        return next;
    }

    private static BreakKind Between(ReadOnlySpan<char> text, int index, int length, in Place left, in Place right)
    {
        var (a, b) = (left.Class, right.Class);
        if (a == LineClass.LineEnd)
        {
            return BreakKind.Mandatory;
        }

        if (b is LineClass.LineEnd or LineClass.Space or LineClass.ZeroWidthSpace)
        {
            return BreakKind.None;
        }

        var spaced = a is LineClass.Space or LineClass.ZeroWidthSpace;
        if (NeverStarts(b) || (spaced ? left.BeforeSpace : a) is LineClass.Opening or LineClass.Prefix || right.CodePoint is '\u2060' or '\uFEFF')
        {
            return BreakKind.Forbidden;
        }

        return spaced ? AfterSpace(text, index, length, in left, b)
            : a == LineClass.Glue || b == LineClass.Glue ? BreakKind.Forbidden
            : Adjacent(text, index, length, in left, in right);
    }

    private static bool NeverStarts(LineClass type) => type
        is LineClass.Closing or LineClass.HalfClosing or LineClass.NonStarter or LineClass.Exclamation or LineClass.Leader or LineClass.Postfix;

    private static BreakKind AfterSpace(ReadOnlySpan<char> text, int index, int length, in Place left, LineClass type)
    {
        // .NET, :8080 and /etc begin words.
        if (type is LineClass.Separator or LineClass.Slash && !IsWord(text, index + length) && !IsSlash(text, index + length))
        {
            return BreakKind.Forbidden;
        }

        // 11/ 29: the slash of a date that was set in two parts.
        if (left.BeforeSpace == LineClass.Slash && type == LineClass.Digit)
        {
            return BreakKind.Emergency;
        }

        return left.BeforeSpace == LineClass.Digit && type == LineClass.Letter && left.Class == LineClass.Space && StartsWithUnit(text[index..])
            ? BreakKind.Emergency
            : BreakKind.Allowed;
    }

    private static BreakKind Adjacent(ReadOnlySpan<char> text, int index, int length, in Place left, in Place right)
    {
        var (a, b) = (left.Class, right.Class);
        switch (b)
        {
            case LineClass.Separator or LineClass.Slash or LineClass.Hyphen or LineClass.BreakAfter:
                return BreakKind.Forbidden;
            case LineClass.Unit:
                return a == LineClass.Digit ? BreakKind.Forbidden : BreakKind.Allowed;
            case LineClass.Opening:
                return BeforeOpening(text, index, length, in left);
            case LineClass.Prefix:
                return a is LineClass.Letter or LineClass.Digit ? BreakKind.LastResort : BreakKind.Allowed;
            case LineClass.Sign:
                return a is LineClass.Letter or LineClass.Digit or LineClass.Sign ? BreakKind.LastResort
                    : a == LineClass.Separator ? BreakKind.Forbidden
                    : BreakKind.Allowed;
            case LineClass.Regional:
                return a == LineClass.Regional && left.Regionals % 2 == 1 ? BreakKind.None : BreakKind.Allowed;
            default:
                return IsInEraYear(text, index) ? BreakKind.LastResort
                    : IsItemMark(left.CodePoint) ? Border
                    : b is LineClass.Letter or LineClass.Digit ? BeforeWord(in left, in right)
                    : BeforeIdeograph(text[index..], in left, in right);
        }
    }

    // Half-width brackets stick to Latin words, as in "person(s)", but not where they hold Japanese.
    // 2-(7) is one number.
    private static BreakKind BeforeOpening(ReadOnlySpan<char> text, int index, int length, in Place left) =>
        left.Class is LineClass.Letter or LineClass.Digit && text[index] < 0x100 && (IsWord(text, index + length) || !IsJapanese(text, index + length))
            || left is { Class: LineClass.Hyphen, Before: LineClass.Digit }
            ? BreakKind.Emergency
            : BreakKind.Allowed;

    private static BreakKind BeforeWord(in Place left, in Place right)
    {
        switch (left.Class)
        {
            case LineClass.Letter:
                return right.Class == LineClass.Digit && !IsJoint(left.CodePoint) ? Border
                    : IsJoint(left.CodePoint) ? BreakKind.Emergency
                    : BreakKind.LastResort;
            case LineClass.Digit:
                return right.Class == LineClass.Letter && !IsJoint(right.CodePoint) ? Border : BreakKind.LastResort;
            case LineClass.Separator:
                return left.CodePoint is ',' or ';' && !(left.Before == LineClass.Digit && right.Class == LineClass.Digit)
                    ? BreakKind.Allowed
                    : left.Before is LineClass.Space or LineClass.Ideograph ? BreakKind.LastResort
                    : BreakKind.Emergency;
            case LineClass.Slash:
                return BreakKind.Emergency;
            case LineClass.Hyphen:
                return right.Class == LineClass.Digit && left.Before is not (LineClass.Letter or LineClass.Digit or LineClass.HalfClosing)
                    ? BreakKind.Forbidden
                    : BreakKind.Emergency;
            case LineClass.Exclamation or LineClass.HalfClosing:
                return left.CodePoint < 0x100 ? BreakKind.Emergency : BreakKind.Allowed;
            case LineClass.Sign:
                return left.CodePoint == '\\' ? BreakKind.Emergency
                    : right.Class == LineClass.Digit ? BreakKind.Forbidden
                    : BreakKind.LastResort;
            case LineClass.Postfix:
                return left.CodePoint == '%' ? BreakKind.LastResort : BreakKind.Emergency;
            case LineClass.Closing or LineClass.NonStarter:
                return right.Class == LineClass.Digit && SeparatesDigits(in left) ? BreakKind.Emergency : BreakKind.Allowed;
            case LineClass.Ideograph:
                return right.Class == LineClass.Digit ? BeforeDigitAfterIdeograph(in left) : BreakKind.Allowed;
            default:
                return BreakKind.Allowed;
        }
    }

    private static BreakKind BeforeIdeograph(ReadOnlySpan<char> rest, in Place left, in Place right)
    {
        if (left.CodePoint == right.CodePoint && right.CodePoint is '─' or '━' || right.CodePoint == '〵')
        {
            return BreakKind.Forbidden;
        }

        return left.Class switch
        {
            LineClass.Digit => BeforeCounter(rest),
            LineClass.Ideograph or LineClass.NonStarter when left.Before == LineClass.Digit => InsideCounter(left.CodePoint, right.CodePoint),
            LineClass.Sign => left.Before is LineClass.Letter or LineClass.Sign ? BreakKind.Allowed : BreakKind.Emergency,
            _ => BreakKind.Allowed,
        };
    }

    /// <summary>After these a long address or identifier is broken.</summary>
    private static bool IsJoint(int codePoint) => codePoint is '_' or '=' or '&' or '@' or '~' or '#';

    private static bool IsWord(ReadOnlySpan<char> text, int index) =>
        index < text.Length && LineClasses.Of(CodePointAt(text, index, out _)) is LineClass.Letter or LineClass.Digit;

    private static bool IsSlash(ReadOnlySpan<char> text, int index) => index < text.Length && text[index] == '/';

    private static bool IsJapanese(ReadOnlySpan<char> text, int index) =>
        index < text.Length
            && LineClasses.Of(CodePointAt(text, index, out _)) is LineClass.Ideograph or LineClass.NonStarter or LineClass.Opening or LineClass.Unit;

    /// <summary>A border, as between letters and digits, is a good place only in a word that has no better one.</summary>
    private static void Settle(Span<BreakKind> word, bool hasPunctuation)
    {
        foreach (ref var kind in word)
        {
            if (kind == Border)
            {
                kind = hasPunctuation ? BreakKind.LastResort : BreakKind.Emergency;
            }
        }
    }
}
