namespace CyberDocs.OpenXml.Workbooks;

/// <summary>Digits and literals of a number format such as <c>"SV-"000</c> or <c>#,##0.0%</c>. Immutable and thread-safe.</summary>
internal sealed class DigitPattern
{
    private const int MostDecimals = 15;

    private readonly List<(char Sign, bool IsLiteral)> whole = [];
    private readonly List<(char Sign, bool IsLiteral)> fraction = [];
    private readonly bool groups;
    private readonly decimal factor = 1;

    private DigitPattern(FormatSection section)
    {
        var inFraction = false;
        var signs = section.Signs;
        var last = LastDigit(signs);
        for (var i = 0; i < signs.Count; i++)
        {
            var (sign, isLiteral) = signs[i];
            if (!isLiteral && sign == '.' && !inFraction)
            {
                inFraction = true;
            }
            else if (!isLiteral && sign == ',')
            {
                (groups, factor) = i < last ? (true, factor) : (groups, factor / 1000);
            }
            else
            {
                factor *= !isLiteral && sign == '%' ? 100 : 1;
                (inFraction ? fraction : whole).Add((sign, isLiteral || !IsDigit(sign)));
            }
        }
    }

    /// <summary>The pattern of a section; null when its numbers are shown as they are.</summary>
    public static DigitPattern? Of(FormatSection section)
    {
        var bare = section.Bare();
        return bare.AsSpan().IndexOfAny('0', '#', '?') < 0 || bare.AsSpan().IndexOfAny("/e@") >= 0 || bare.Count(c => c == '%') > 2 ? null : new(section);
    }

    public string Show(decimal number)
    {
        var digits = fraction.Count(c => !c.IsLiteral);
        string text;
        try
        {
            text = Math.Round(number * factor, Math.Min(digits, MostDecimals), MidpointRounding.AwayFromZero)
                .ToString("F" + Math.Min(digits, MostDecimals).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var point = text.IndexOf('.', StringComparison.Ordinal);
        var shown = new StringBuilder();
        ShowWhole(point < 0 ? text : text[..point], shown);
        if (fraction.Count > 0)
        {
            ShowFraction(point < 0 ? "" : text[(point + 1)..], shown);
        }

        return shown.ToString().Trim();
    }

    // Digits are put into their places from the right; the first place takes those that are left over.
    private void ShowWhole(string digits, StringBuilder shown)
    {
        digits = digits == "0" ? "" : digits;
        var (from, count) = (shown.Length, 0);
        var left = digits.Length;
        var places = whole.Count(c => !c.IsLiteral);
        for (var i = whole.Count - 1; i >= 0; i--)
        {
            if (whole[i].IsLiteral)
            {
                shown.Insert(from, whole[i].Sign);
                continue;
            }

            places--;
            do
            {
                if (left == 0 && whole[i].Sign != '0')
                {
                    break;
                }

                if (groups && count > 0 && count % 3 == 0)
                {
                    shown.Insert(from, ',');
                }

                shown.Insert(from, left > 0 ? digits[--left] : '0');
                count++;
            }
            while (places == 0 && left > 0);
        }
    }

    private void ShowFraction(string digits, StringBuilder shown)
    {
        var needed = 0;
        var at = 0;
        foreach (var (sign, isLiteral) in fraction.Where(c => !c.IsLiteral))
        {
            needed = sign == '0' || (at < digits.Length && digits[at] != '0') ? at + 1 : needed;
            at++;
        }

        if (needed > 0)
        {
            shown.Append('.');
        }

        at = 0;
        foreach (var (sign, isLiteral) in fraction)
        {
            if (isLiteral)
            {
                shown.Append(sign);
            }
            else if (at++ < needed)
            {
                shown.Append(at <= digits.Length ? digits[at - 1] : '0');
            }
        }
    }

    private static int LastDigit(IReadOnlyList<(char Sign, bool IsLiteral)> signs)
    {
        for (var i = signs.Count - 1; i >= 0; i--)
        {
            if (!signs[i].IsLiteral && IsDigit(signs[i].Sign))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsDigit(char sign) => sign is '0' or '#' or '?';
}
