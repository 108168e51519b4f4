namespace CyberDocs.Documents;

/// <summary>
/// Finds what browsers and word processors may not take apart at the end of a line: numbers with hyphens, dots or slashes, such as telephone numbers, addresses
/// of networks and houses, and versions, and days with their year and month. Stateless and thread-safe.
/// </summary>
internal static class UnbrokenText
{
    // Longer ones are addresses of the web and names of files, which may be broken.
    private const int Longest = 40;
    private const int LongestLetters = 8;
    private const string Joints = "-‐‑–−－./:：()（）年月";
    private const string EraEnds = "和成正治";
    private const string EraBeginnings = "令昭平大明";

    /// <summary>Where such texts stand, in order.</summary>
    public static IEnumerable<Range> In(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            if (!IsLetter(text[start]))
            {
                start++;
                continue;
            }

            var end = EndOf(text, start, out var hasJoint);
            var begin = BeginOf(text, start);
            if (hasJoint && IsWhole(text, begin, end))
            {
                yield return begin..end;
            }

            start = end;
        }
    }

    private static int EndOf(string text, int start, out bool hasJoint)
    {
        var end = start + 1;
        hasJoint = false;
        for (; end < text.Length; end++)
        {
            var isJoint = end + 1 < text.Length && IsJoint(text[end - 1], text[end], text[end + 1]) && !OpensAside(text, end);
            if (!isJoint && !IsLetter(text[end]))
            {
                break;
            }

            hasJoint |= isJoint;
        }

        // The sign of the last part: 10月1日, 令和6年.
        if (end < text.Length && IsFigure(text[end - 1]) && text[end] is '年' or '月' or '日'
            && (text.AsSpan(start, end - start).IndexOfAny('年', '月') >= 0 || (text[end] == '年' && BeginOf(text, start) < start)))
        {
            hasJoint = true;
            end++;
        }

        return end;
    }

    // Eras stand in front of their years: 令和6年, R6.10.1 has a letter of its own.
    private static int BeginOf(string text, int start)
    {
        var year = text.AsSpan(start, Math.Min(3, text.Length - start)).IndexOf('年');
        return year > 0 && start > 1
            && EraEnds.Contains(text[start - 1], StringComparison.Ordinal) && EraBeginnings.Contains(text[start - 2], StringComparison.Ordinal)
            ? start - 2
            : start;
    }

    private static bool IsWhole(string text, int begin, int end)
    {
        if (end - begin > Longest || (begin > 0 && text[begin - 1] is '@' or '_' or '%' or '/') || (end < text.Length && text[end] is '@' or '_' or '%' or '/'))
        {
            return false;
        }

        var (figures, letters) = (0, 0);
        foreach (var c in text.AsSpan(begin, end - begin))
        {
            letters = char.IsAsciiLetter(c) ? letters + 1 : 0;
            figures += IsFigure(c) ? 1 : 0;
            if (letters > LongestLetters)
            {
                return false;
            }
        }

        return figures > 0;
    }

    private static bool IsJoint(char before, char c, char after) => Joints.Contains(c, StringComparison.Ordinal)
        && (c is '年' or '月' or '(' or ')' or '（' or '）' ? IsFigure(before) && IsFigure(after) : IsLetter(before) && IsLetter(after));

    /// <summary>086（000）1234 is one number; PC-001（4台） is a number and how many.</summary>
    private static bool OpensAside(string text, int place)
    {
        if (text[place] is not ('(' or '（'))
        {
            return false;
        }

        var end = place + 1;
        while (end < text.Length && IsFigure(text[end]))
        {
            end++;
        }

        return end == text.Length || text[end] is not (')' or '）');
    }

    private static bool IsLetter(char c) => char.IsAsciiLetterOrDigit(c) || IsFigure(c) || c == '元';

    private static bool IsFigure(char c) => char.IsAsciiDigit(c) || c is (>= '０' and <= '９') or '元';
}
