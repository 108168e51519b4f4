using CyberDocs.Answers;
using CyberDocs.Reading;

namespace CyberDocs.Collecting;

/// <summary>What people type into the fields of forms. Stateless and thread-safe.</summary>
internal static class TypedText
{
    private const int LeapYear = 2024;

    /// <summary>Both options of a choice, as readers of forms join them.</summary>
    public static bool IsBoth(string text) =>
        text.Split('・', StringSplitOptions.TrimEntries) is [_, _, ..] options && options.Contains("はい") && options.Contains("いいえ");

    /// <summary>The answer; null when it is none.</summary>
    public static Answer? AnswerOf(string text)
    {
        var word = WidthFolding.Fold(text).Trim().Trim('。', '.', '、', '「', '」', '(', ')');
        if (word.Length == 0)
        {
            return Answer.Blank;
        }

        if (Terms.Answers.TryFind(word, out var answer))
        {
            return answer;
        }

        return word.ToUpperInvariant() switch
        {
            "ハイ" or "Y" or "レ" or "✓" or "✔" or "☑" or "☑はい" or "OK" => Answer.Yes,
            "イイエ" or "いえ" or "N" or "X" or "☑いいえ" => Answer.No,
            _ => ScalarText.Boolean(word) switch { true => Answer.Yes, false => Answer.No, null => null },
        };
    }

    /// <summary>True for a date's blank as forms print it: brackets, slashes, 年月日 and nothing between.</summary>
    public static bool IsBlankDate(string text) =>
        WidthFolding.Fold(text).All(c => c is ' ' or '/' or '(' or ')' or '年' or '月' or '日' or '_' or '-' or '.' or '\n' or '\t' or '―' or '令' or '和');

    /// <summary>The date; null when it cannot be read, or has no year.</summary>
    public static AnswerValue? DateOf(string text) => DateText.Period(Plain(text)) is { } date ? AnswerValue.Of(date) : null;

    /// <summary>Month and day of a date without a year; null when it is none.</summary>
    public static (int Month, int Day)? DayOf(string text)
    {
        var typed = Plain(text);
        if (DateText.Period(typed) is not null)
        {
            return null;
        }

        if (typed is [.., '(', _, ')'])
        {
            typed = typed[..^3].TrimEnd();
        }

        var parts = (typed.EndsWith('日') ? typed[..^1] : typed).Split('/', '月', '.', '-');
        return parts is [var first, var second] && Number(first) is >= 1 and <= 12 and var month
            && Number(second) is >= 1 and var day && day <= DateTime.DaysInMonth(LeapYear, month)
            ? (month, day)
            : null;
    }

    private static string Plain(string text)
    {
        var typed = WidthFolding.Fold(text).Trim();
        while (typed is ['(', .., ')'] && !typed.AsSpan(1, typed.Length - 2).ContainsAny('(', ')'))
        {
            typed = typed[1..^1].Trim();
        }

        return typed;
    }

    private static int Number(string digits) =>
        digits.Trim() is { Length: 1 or 2 } number && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
}
