using System.Globalization;
using System.Numerics;
using System.Text;
using CyberDocs.Findings;

namespace CyberDocs.Templating.Language;

/// <content>Strings and numbers.</content>
internal sealed partial class Lexer
{
    // Longer literals would cost more to compute with than any template needs.
    private const int LongestNumber = 400;

    private void ReadString(char quote)
    {
        var start = at;
        var position = Here;
        var space = spaceBefore;
        Advance(1);
        var content = ReadUntil(quote, false);
        if (content is null)
        {
            ReportUnclosed(quote, start, position);
            return;
        }

        Advance(1);
        tokens.Add(new Token(TokenType.String, start, at - start, position, space, content));
        spaceBefore = false;
    }

    /// <summary>Goes on behind the line that the string begins in, or at the end of the code in it.</summary>
    private void ReportUnclosed(char quote, int start, SourcePosition position)
    {
        errors.Add(TemplateFindings.UnclosedString, position, quote.ToString());
        var end = text.IndexOf('\n', start);
        end = end < 0 ? text.Length : end;
        var exit = text.IndexOf("}}", start, end - start, StringComparison.Ordinal);
        at = start;
        line = position.Line;
        lineStart = start - position.Column + 1;
        Advance((exit < 0 ? end : exit) - start);
        braces = 0;
    }

    /// <summary>Reads up to a closing quote, or to a brace in interpolated strings; null when there is none.</summary>
    private string? ReadUntil(char quote, bool interpolated)
    {
        StringBuilder? built = null;
        var start = at;
        while (at < text.Length)
        {
            var c = text[at];
            if (c == quote || (interpolated && c == '{'))
            {
                return built is null ? text[start..at] : built.ToString();
            }

            if (c == '\\')
            {
                built ??= new StringBuilder(text, start, at - start, at - start + 16);
                ReadEscape(built, interpolated);
            }
            else
            {
                built?.Append(c);
                Advance(1);
            }
        }

        return null;
    }

    private void ReadEscape(StringBuilder built, bool interpolated)
    {
        var c = Peek(1);
        var plain = c switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\b',
            'f' => '\f',
            '0' => '\0',
            '\\' or '"' or '\'' => c,
            '{' or '}' when interpolated => c,
            _ => '\uFFFF',
        };
        if (plain != '\uFFFF')
        {
            built.Append(plain);
            Advance(2);
            return;
        }

        // A backslash at a line's end joins the lines.
        if (c == '\n' || (c == '\r' && Peek(2) == '\n'))
        {
            Advance(c == '\n' ? 2 : 3);
            return;
        }

        var digits = c switch { 'x' => 2, 'u' => 4, _ => 0 };
        if (digits > 0 && at + 2 + digits <= text.Length
            && ushort.TryParse(text.AsSpan(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            built.Append((char)code);
            Advance(2 + digits);
            return;
        }

        errors.Add(TemplateFindings.BadEscape, Here, text.Substring(at, Math.Min(2, text.Length - at)));
        Advance(2);
    }

    private void ReadVerbatim()
    {
        var end = at + 1;
        while (true)
        {
            end = end < text.Length ? text.IndexOf('`', end) : -1;
            if (end < 0)
            {
                ReportUnclosed('`', at, Here);
                return;
            }

            if (end + 1 < text.Length && text[end + 1] == '`')
            {
                end += 2;
                continue;
            }

            break;
        }

        var content = text[(at + 1)..end].Replace("``", "`", StringComparison.Ordinal);
        Add(TokenType.String, end + 1 - at, content);
    }

    private void ReadInterpolationStart()
    {
        interpolations.Push(new Interpolation(Peek(1), braces));
        Add(TokenType.InterpolationStart, 2);
        ReadInterpolationText();
    }

    private void ReadInterpolationText()
    {
        var (quote, _) = interpolations.Peek();
        var start = at;
        var position = Here;
        var content = ReadUntil(quote, true);
        if (content is null)
        {
            interpolations.Clear();
            ReportUnclosed(quote, start, position);
            return;
        }

        if (at > start)
        {
            tokens.Add(new Token(TokenType.InterpolationText, start, at - start, position, false, content));
        }

        if (text[at] == '{')
        {
            Add(TokenType.InterpolationOpen, 1);
            return;
        }

        interpolations.Pop();
        Add(TokenType.InterpolationEnd, 1);
    }

    private void ReadNumber()
    {
        var length = NumberLength(out var value);
        if (value is null)
        {
            errors.Add(TemplateFindings.BadNumber, Here, text.Substring(at, Math.Min(length, 40)));
            value = TemplateValue.Null;
        }

        Add(TokenType.Number, length, value.Value);
    }

    private int NumberLength(out TemplateValue? value)
    {
        var radix = Peek() == '0' ? Peek(1) switch { 'x' or 'X' => 16, 'b' or 'B' => 2, _ => 10 } : 10;
        var end = at + (radix == 10 ? 0 : 2);
        var isFloat = false;
        while (end < text.Length)
        {
            var c = text[end];
            if (radix == 16 ? char.IsAsciiHexDigit(c) || c == '_' : char.IsAsciiDigit(c) || c == '_')
            {
                end++;
            }
            else if (radix == 10 && c == '.' && !isFloat && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
            {
                isFloat = true;
                end += 2;
            }
            else
            {
                break;
            }
        }

        var negativePower = false;
        if (radix == 10 && end < text.Length && text[end] is 'e' or 'E')
        {
            var power = end + 1;
            negativePower = power < text.Length && text[power] == '-';
            power += power < text.Length && text[power] is '+' or '-' ? 1 : 0;
            if (power < text.Length && char.IsAsciiDigit(text[power]))
            {
                end = power;
                while (end < text.Length && char.IsAsciiDigit(text[end]))
                {
                    end++;
                }
            }
        }

        var digits = text[at..end].Replace("_", "", StringComparison.Ordinal);
        var suffix = end < text.Length ? text[end] : ' ';
        var taken = end;
        if (radix != 10 ? suffix is 'u' or 'U' : suffix is 'f' or 'F' or 'd' or 'D' or 'm' or 'M')
        {
            taken++;
        }
        else
        {
            suffix = ' ';
        }

        // A name that begins with a digit is a slip, not a number followed by a name.
        if (taken < text.Length && (char.IsLetterOrDigit(text[taken]) || text[taken] == '_'))
        {
            while (taken < text.Length && (char.IsLetterOrDigit(text[taken]) || text[taken] == '_'))
            {
                taken++;
            }

            value = null;
            return taken - at;
        }

        value = radix == 10 ? ParseDecimal(digits, suffix, isFloat || negativePower) : ParseRadix(digits[2..], radix);
        return taken - at;
    }

    private static TemplateValue? ParseRadix(string digits, int radix)
    {
        if (digits.Length == 0 || digits.Length > LongestNumber)
        {
            return null;
        }

        var number = BigInteger.Zero;
        foreach (var c in digits)
        {
            var digit = Convert.ToInt32(c.ToString(), 16);
            if (digit >= radix)
            {
                return null;
            }

            number = (number * radix) + digit;
        }

        return TemplateValue.FromBigInteger(number);
    }

    private static TemplateValue? ParseDecimal(string digits, char suffix, bool isFloat)
    {
        const NumberStyles styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (suffix is 'm' or 'M')
        {
            return decimal.TryParse(digits, styles, CultureInfo.InvariantCulture, out var number) ? TemplateValue.FromDecimal(number) : default(TemplateValue?);
        }

        if (!isFloat && suffix == ' ')
        {
            if (long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var small))
            {
                return small;
            }

            var e = digits.IndexOfAny(['e', 'E']);
            var power = 0;
            if (digits.Length > LongestNumber
                || (e >= 0 && (!int.TryParse(digits.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power) || power > LongestNumber)))
            {
                return null;
            }

            var mantissa = BigInteger.Parse(e < 0 ? digits : digits[..e], CultureInfo.InvariantCulture);
            return TemplateValue.FromBigInteger(mantissa * BigInteger.Pow(10, power));
        }

        return double.TryParse(digits, styles, CultureInfo.InvariantCulture, out var real) && double.IsFinite(real) ? real : default(TemplateValue?);
    }
}
