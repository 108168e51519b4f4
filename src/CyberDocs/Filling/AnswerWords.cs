using System.Text.RegularExpressions;

namespace CyberDocs.Filling;

/// <summary>The words between which forms let people choose. Stateless and thread-safe.</summary>
internal static partial class AnswerWords
{
    private static readonly (string Yes, string No)[] Pairs =
    [
        ("はい", "いいえ"), ("実施済", "未実施"), ("実施", "未実施"), ("対応済", "未対応"), ("済", "未"), ("有", "無"), ("あり", "なし"), ("ある", "ない"),
        ("できている", "できていない"), ("実施している", "実施していない"),
        ("適合", "不適合"), ("適", "不適"), ("適", "否"), ("Yes", "No"), ("YES", "NO"), ("○", "×"), ("〇", "×"),
    ];

    private static readonly HashSet<string> YesKeys = [.. Pairs.Select(pair => FormText.KeyOf(pair.Yes))];
    private static readonly HashSet<string> NoKeys = [.. Pairs.Select(pair => FormText.KeyOf(pair.No))];

    /// <summary>Whether a text offers both words of a pair and little else.</summary>
    public static bool IsPair(string text) => Find(text) is not null;

    /// <summary>Where both words stand; null when the text offers none, or a word twice.</summary>
    public static (int Yes, int No, string YesWord, string NoWord)? Find(string text)
    {
        foreach (var (yes, no) in Pairs)
        {
            var second = text.IndexOf(no, StringComparison.Ordinal);
            if (second < 0)
            {
                continue;
            }

            // The one word may stand within the other, as in 実施・未実施.
            var without = text.Replace(no, new string(' ', no.Length), StringComparison.Ordinal);
            var first = without.IndexOf(yes, StringComparison.Ordinal);
            if (first >= 0 && Rest(without.Replace(yes, "", StringComparison.Ordinal))
                && without.LastIndexOf(yes, StringComparison.Ordinal) == first && text.LastIndexOf(no, StringComparison.Ordinal) == second)
            {
                return (first, second, yes, no);
            }
        }

        return null;
    }

    /// <summary>The one of some texts that an answer is; null when none or several are.</summary>
    public static string? Of(Answer answer, IEnumerable<string> choices)
    {
        var fitting = choices.Where(choice => Meaning(choice) == answer).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    /// <summary>What a text says that is one word of a pair, such as 実施済, or a mark; null when it is none.</summary>
    public static Answer? InPair(string text) =>
        FormText.KeyOf(text) is var key && YesKeys.Contains(key) ? Answer.Yes : NoKeys.Contains(key) ? Answer.No : null;

    /// <summary>A text without the English that says the same beside the Japanese: はい / Yes.</summary>
    public static string WithoutEnglish(string text) => text.Any(c => c > '\u3000' && char.IsLetter(c)) ? English().Replace(text, "") : text;

    private static Answer? Meaning(string choice)
    {
        // Lists number their words: 1：はい.
        var key = FormText.KeyOf(choice).TrimStart("0123456789".ToCharArray());
        return key.Length == 0 ? null
            : Terms.Answers.TryFind(key, out var answer) ? answer
            : key == "NA" ? Answer.NotApplicable
            : InPair(key);
    }

    // Words of a pair within a sentence are no choice: beside them stand marks, blanks and dates alone.
    private static bool Rest(string text) =>
        English().Replace(FormText.KeyOf(text), "").All(c => char.IsAsciiDigit(c) || "年月日令和平成Rレ対象外該当なし確認目標回又はま".Contains(c, StringComparison.Ordinal));

    [GeneratedRegex("(?<![A-Z])(YES|NO)+(?![A-Z])", RegexOptions.IgnoreCase)]
    private static partial Regex English();
}
