using System.Text.RegularExpressions;

namespace CyberDocs.Redaction;

/// <summary>
/// Finds what may be an address of four numbers in the other ways in which programs take and give it: hexadecimal, octal, binary, as one number or less than
/// four, and backwards as names of reverse look-ups. Only for addresses that are known: a number may be anything else. Stateless and thread-safe.
/// </summary>
internal static partial class AddressNumbers
{
    private const int Fewest = 4;
    private const int Bits = 32;
    private const int PartBits = 8;
    private const int Decimal = 10;
    private const int Hexadecimal = 16;
    private const int Octal = 8;

    /// <summary>Smaller ones are counts, dates and versions.</summary>
    private const uint LeastNumber = 10u << 24;

    /// <summary>Every place with the address that it may be, as it is usually written.</summary>
    public static IEnumerable<(int Start, int End, string Address)> In(string text)
    {
        if (text.Count(MayBeDigit) < Fewest)
        {
            yield break;
        }

        var folded = new FoldedText(text, keepSigns: true);
        (int, int, string) At(Match match, uint address) =>
            (folded.StartOf(match.Index), folded.EndOf(match.Index + match.Length - 1, text), Written(address));

        foreach (Match match in Numbers().Matches(folded.Text))
        {
            if (AsTyped(match.Value.Split('.')) is { } address)
            {
                yield return At(match, address);
            }
        }

        foreach (Match match in Digits().Matches(folded.Text))
        {
            // Without a letter it is a number like any other, or the usual spelling.
            if (match.Value.Any(char.IsAsciiLetter))
            {
                yield return At(match, Joined(match, PartBits, Hexadecimal));
            }
        }

        foreach (Match match in Words().Matches(folded.Text))
        {
            if (match.Value.Any(char.IsAsciiLetter))
            {
                yield return At(match, Joined(match, 2 * PartBits, Hexadecimal));
            }
        }

        foreach (Match match in Binary().Matches(folded.Text))
        {
            yield return At(match, Joined(match, PartBits, 2));
        }

        foreach (Match match in Backwards().Matches(folded.Text))
        {
            var numbers = match.Groups["n"].Captures.Select(number => number.Value).Reverse();
            yield return (folded.StartOf(match.Index), folded.EndOf(match.Index + match.Length - 1, text), string.Join('.', numbers));
        }
    }

    private static bool MayBeDigit(char c) => char.IsAsciiHexDigit(c) || char.IsHighSurrogate(c)
        || (c > '\u007F' && (char.IsNumber(c) || c is >= '\uFF21' and <= '\uFF5A'));

    // As inet_aton reads it: the last part fills what the others leave.
    private static uint? AsTyped(string[] parts)
    {
        var (value, isPlain) = (0ul, true);
        for (var i = 0; i < parts.Length; i++)
        {
            if (NumberOf(parts[i], out var isOfParts) is not { } number)
            {
                return null;
            }

            var bits = i < parts.Length - 1 ? PartBits : Bits - (PartBits * i);
            if (number >> bits != 0)
            {
                return null;
            }

            value = (value << bits) | number;
            isPlain &= isOfParts;
        }

        // 10.5 and 22.04 are versions: fewer than four parts are told by a prefix or by a last part that is none of four.
        var isTold = parts.Length == Fewest ? !isPlain
            : parts.Length == 1 ? value >= LeastNumber
            : (!isPlain && NumberOf(parts[^1], out _) > byte.MaxValue) || parts.Any(part => part.StartsWith("0X", StringComparison.Ordinal));
        return isTold ? (uint)value : null;
    }

    private static ulong? NumberOf(string part, out bool isPlain)
    {
        var isHexadecimal = part.StartsWith("0X", StringComparison.Ordinal);
        var isOctal = !isHexadecimal && part.Length > 1 && part[0] == '0';
        var number = 0ul;
        foreach (var c in isHexadecimal ? part[2..] : part)
        {
            var digit = (ulong)DigitOf(c);
            if (isOctal && digit >= Octal)
            {
                isPlain = true;
                return null;
            }

            number = (number * (ulong)(isHexadecimal ? Hexadecimal : isOctal ? Octal : Decimal)) + digit;
        }

        isPlain = !isHexadecimal && !isOctal && number <= byte.MaxValue;
        return number <= uint.MaxValue ? number : null;
    }

    private static uint Joined(Match match, int bits, int radix) => match.Groups["n"].Captures.Aggregate(
        0u, (value, part) => (value << bits) | part.Value.Aggregate(0u, (number, c) => (number * (uint)radix) + (uint)DigitOf(c)));

    private static int DigitOf(char c) => char.IsAsciiDigit(c) ? c - '0' : c - 'A' + Decimal;

    private static string Written(uint address) =>
        string.Create(CultureInfo.InvariantCulture, $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}");

    [GeneratedRegex(@"(?<![0-9A-Z])(?:0X[0-9A-F]{1,8}|[0-9]{1,12})(?:\.(?:0X[0-9A-F]{1,8}|[0-9]{1,12})){0,3}(?![0-9A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<![0-9A-Z])(?:(?<n>[0-9A-F]{2}){4}|(?<n>[0-9A-F]{1,2})(?:[.:\- ](?<n>[0-9A-F]{1,2})){3})(?![0-9A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"(?<![0-9A-Z])(?<n>[0-9A-F]{1,4}):(?<n>[0-9A-F]{1,4})(?![0-9A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<![0-9A-Z])(?:0B)?(?:(?<n>[01]{8})[. _-]?){3}(?<n>[01]{8})(?![0-9A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Binary();

    [GeneratedRegex(@"(?<![0-9A-Z])(?:(?<n>[0-9]{1,3})\.){4}IN-ADDR(?![0-9A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Backwards();
}
