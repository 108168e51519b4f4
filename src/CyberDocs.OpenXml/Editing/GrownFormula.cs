using System.Text.RegularExpressions;

namespace CyberDocs.OpenXml.Editing;

/// <summary>A formula of people, after sheets that it is about got rows below their others. Immutable and thread-safe.</summary>
/// <param name="Text">The formula as it is to be; as it was where nothing of it grows.</param>
/// <param name="Unsure">The sheet of which it is not certain what is meant; null for none.</param>
internal readonly partial record struct GrownFormula(string Text, GrownSheet? Unsure)
{
    private const int RowsBeforeSum = 2;

    /// <summary>Grows the ranges that held all rows of a sheet.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="sheets">Sheets that got rows.</param>
    public static GrownFormula Of(string formula, FormulaPlace place, IReadOnlyList<GrownSheet> sheets)
    {
        var text = new StringBuilder();
        var (at, others, grown) = (0, new List<int>(), new List<int>());
        foreach (Match part in Parts().Matches(formula))
        {
            if (part.Groups["text"].Success)
            {
                // Addresses may be put together of texts.
                if (sheets.FirstOrDefault(sheet => part.Value.Contains(sheet.Name, StringComparison.Ordinal) && part.Value.Contains(':')) is { } named)
                {
                    return new(formula, named);
                }

                continue;
            }

            if (!part.Groups["last"].Success)
            {
                continue;
            }

            var (first, last) = (RowOf(part.Groups["first"]), RowOf(part.Groups["last"]));
            var name = NameOf(part);
            if (sheets.FirstOrDefault(sheet => sheet.Name.Equals(name ?? place.Sheet, StringComparison.OrdinalIgnoreCase)) is not { } about)
            {
                others.Add(last - first);
                continue;
            }

            var isFixed = part.Groups["last"].Value is var end && (end.LastIndexOf('$') > 0 || end is ['$', >= '0' and <= '9', ..]);
            var isOwn = about.Name == place.Sheet;
            if (isOwn && place.Row is { } row && row == about.From && last < row && last >= row - RowsBeforeSum && first <= about.First && first < last)
            {
                return new(formula, about);
            }

            var fate = about.FateOf(first, last);
            if (fate == RangeFate.Stays || (isOwn && place.Row == last && !isFixed))
            {
                continue;
            }

            if (fate == RangeFate.Unsure || (place.IsShared && !isFixed) || place.FillsSeveral || (part.Index > 0 && formula[part.Index - 1] == ':'))
            {
                return new(formula, about);
            }

            grown.Add(last - first);
            var digits = part.Groups["row"];
            text.Append(formula, at, digits.Index - at).Append(about.To.ToString(CultureInfo.InvariantCulture));
            at = digits.Index + digits.Length;
        }

        if (grown.Count == 0)
        {
            return new(formula, null);
        }

        // Ranges that are worked out side by side must stay as long as each other.
        return others.Exists(rows => rows > 0 && grown.Contains(rows))
            ? new(formula, sheets[0])
            : new(text.Append(formula, at, formula.Length - at).ToString(), null);
    }

    private static int RowOf(Group cell) => int.TryParse(
        cell.ValueSpan[(cell.ValueSpan.LastIndexOfAnyExceptInRange('0', '9') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0;

    private static string? NameOf(Match part) => part.Groups["quoted"] is { Success: true } quoted
        ? quoted.Value.Replace("''", "'", StringComparison.Ordinal)
        : part.Groups["plain"] is { Success: true } plain ? plain.Value : null;

    // Texts are passed as a whole, and so are words, lest an end of one be taken for a cell.
    [GeneratedRegex("""
        (?<text>"(?:[^"]|"")*")
        |(?:'(?<quoted>(?:[^']|'')+)'!|(?<plain>[^\s'"!:;,(){}&=<>+\-*/^%\[\]$]+)!)?
         (?<first>\$?[A-Za-z]{1,3}\$?[0-9]{1,7}|\$?[0-9]{1,7}):(?<last>(?:\$?[A-Za-z]{1,3})?\$?(?<row>[0-9]{1,7}))(?![\w.(!])
        |'(?:[^']|'')+'!
        |[\w.\\\[\]$]+
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();
}
