using System.Globalization;
using System.Text;

namespace CyberDocs.Findings;

/// <summary>Ledger numbers as people write them: neighbours as a range, so that a long list stays whole and short. Stateless and thread-safe.</summary>
internal static class NumberRanges
{
    // Up to nine digits count; a longer tail is part of a name.
    private const int MostDigits = 9;

    /// <summary>All numbers, series by series in the order in which each begins, runs of three and more as a range: <c>PC-001～PC-120、PC-130</c>.</summary>
    /// <param name="numbers">The numbers; one that stands twice is written once.</param>
    /// <param name="separator">Between two entries.</param>
    /// <param name="to">Between the ends of a range.</param>
    public static string Of(IEnumerable<string> numbers, string separator = "、", string to = "～")
    {
        var groups = new Dictionary<string, List<Number>>(StringComparer.Ordinal);
        var order = new List<List<Number>>();
        foreach (var number in numbers.Distinct(StringComparer.Ordinal))
        {
            var split = Split(number);
            if (!groups.TryGetValue(split.Prefix, out var group))
            {
                groups.Add(split.Prefix, group = []);
                order.Add(group);
            }

            group.Add(split);
        }

        var text = new StringBuilder();
        foreach (var group in order)
        {
            AppendRuns(text, [.. group.OrderBy(number => number.Value)], separator, to);
        }

        return text.ToString();
    }

    private static void AppendRuns(StringBuilder text, List<Number> group, string separator, string to)
    {
        for (var from = 0; from < group.Count;)
        {
            var last = from;
            while (last + 1 < group.Count && group[last].IsFollowedBy(group[last + 1]))
            {
                last++;
            }

            if (last - from < 2)
            {
                last = from;
            }

            text.Append(text.Length > 0 ? separator : "").Append(group[from].Text);
            if (last > from)
            {
                text.Append(to).Append(group[last].Text);
            }

            from = last + 1;
        }
    }

    private static Number Split(string number)
    {
        var start = number.Length;
        while (start > 0 && char.IsAsciiDigit(number[start - 1]) && number.Length - start < MostDigits)
        {
            start--;
        }

        return start == number.Length
            ? new(number, 0, 0, number)
            : new(number[..start], number.Length - start, int.Parse(number.AsSpan(start), NumberStyles.None, CultureInfo.InvariantCulture), number);
    }

    private readonly record struct Number(string Prefix, int Digits, int Value, string Text)
    {
        // 099 goes on to 100 and 9 to 10, but 9 does not go on to 010.
        public bool IsFollowedBy(Number next) =>
            Digits > 0 && next.Value == Value + 1 && (Digits == next.Digits || (IsUnpadded && next.IsUnpadded));

        private bool IsUnpadded => Text[Prefix.Length] != '0';
    }
}
