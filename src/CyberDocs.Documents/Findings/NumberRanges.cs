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
    /// <param name="most">Numbers and ranges that are written; an ellipsis stands for the others.</param>
    public static string Of(IEnumerable<string> numbers, string separator = "、", string to = "～", int most = int.MaxValue)
    {
        var series = new Dictionary<string, Series>(StringComparer.Ordinal);
        var byPrefix = series.GetAlternateLookup<ReadOnlySpan<char>>();
        var order = new List<Series>();
        foreach (var text in numbers)
        {
            var number = Split(text);
            var prefix = text.AsSpan(0, text.Length - number.Digits);
            if (!byPrefix.TryGetValue(prefix, out var known))
            {
                byPrefix[prefix] = known = new Series();
                order.Add(known);
            }

            known.Add(number);
        }

        var ranges = order.SelectMany(one => Runs(one.Ascending(), to)).TakeWhile((_, index) => index <= most);
        return string.Join(separator, ranges.Select((range, index) => index < most ? range : "…"));
    }

    /// <summary>The numbers behind a row of ours for several devices, <c>PC-001～PC-120、PC-130（121台）</c>; any other text is one.</summary>
    /// <param name="text">The text of a cell.</param>
    public static IReadOnlyList<string> Expand(string text)
    {
        var mark = text.LastIndexOf('（');
        if (mark <= 0 || !text.EndsWith("台）", StringComparison.Ordinal)
            || !int.TryParse(text.AsSpan(mark + 1, text.Length - mark - 3), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return [text];
        }

        var numbers = new List<string>();
        foreach (var part in text[..mark].Split('、'))
        {
            if (!AddRun(numbers, part, count))
            {
                return [text];
            }
        }

        return numbers.Count == count ? numbers : [text];
    }

    private static bool AddRun(List<string> numbers, string part, int most)
    {
        if (part.Split('～') is not [var from, var to])
        {
            numbers.Add(part);
            return numbers.Count <= most;
        }

        var (first, last) = (Split(from), Split(to));
        var prefix = from[..^first.Digits];
        if (first.Digits == 0 || last.Value <= first.Value || last.Value - first.Value >= most - numbers.Count || to[..^last.Digits] != prefix)
        {
            return false;
        }

        for (var value = first.Value; value <= last.Value; value++)
        {
            numbers.Add(prefix + value.ToString("D" + first.Digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
        }

        return true;
    }

    private static IEnumerable<string> Runs(List<Number> group, string to)
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

            yield return last > from ? group[from].Text + to + group[last].Text : group[from].Text;
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
            ? new(0, 0, number)
            : new(number.Length - start, int.Parse(number.AsSpan(start), NumberStyles.None, CultureInfo.InvariantCulture), number);
    }

    private readonly record struct Number(int Digits, int Value, string Text)
    {
        // 099 goes on to 100 and 9 to 10, but 9 does not go on to 010.
        public bool IsFollowedBy(Number next) =>
            Digits > 0 && next.Value == Value + 1 && (Digits == next.Digits || (IsUnpadded && next.IsUnpadded));

        private bool IsUnpadded => Text[^Digits] != '0';
    }

    /// <summary>Numbers with the same beginning. A ledger mostly lists them in order, so that sorting and looking for repetitions is rare work.</summary>
    private sealed class Series
    {
        private readonly List<Number> numbers = [];
        private bool isAscending = true;

        public void Add(Number number)
        {
            isAscending = isAscending && (numbers.Count == 0 || numbers[^1].Value < number.Value);
            numbers.Add(number);
        }

        public List<Number> Ascending() =>
            isAscending ? numbers : [.. numbers.DistinctBy(number => number.Text, StringComparer.Ordinal).OrderBy(number => number.Value)];
    }
}
