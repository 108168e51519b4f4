using CyberDocs.Model;

namespace CyberDocs.Filling;

/// <summary>The words between which forms let people choose. Stateless and thread-safe.</summary>
internal static class AnswerWords
{
    private static readonly (string Yes, string No)[] Pairs = [("はい", "いいえ"), ("実施済", "未実施"), ("有", "無"), ("ある", "ない"), ("適", "否"), ("○", "×"), ("〇", "×")];

    /// <summary>Whether a text offers both words of a pair and little else.</summary>
    public static bool IsPair(string text) => Find(text) is not null;

    /// <summary>Where both words stand; null when the text offers none, or a word twice.</summary>
    public static (int Yes, int No, string YesWord, string NoWord)? Find(string text)
    {
        foreach (var (yes, no) in Pairs)
        {
            var (first, second) = (text.IndexOf(yes, StringComparison.Ordinal), text.IndexOf(no, StringComparison.Ordinal));
            if (first >= 0 && second >= 0 && Rest(text, yes, no) && text.LastIndexOf(yes, StringComparison.Ordinal) == first
                && text.LastIndexOf(no, StringComparison.Ordinal) == second)
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

    private static Answer? Meaning(string choice)
    {
        var key = FormText.KeyOf(choice);
        return key.Length == 0 ? null
            : Terms.Answers.TryFind(key, out var answer) ? answer
            : Array.Exists(Pairs, pair => pair.Yes == key) ? Answer.Yes
            : Array.Exists(Pairs, pair => pair.No == key) ? Answer.No
            : null;
    }

    // Words of a pair within a sentence are no choice: beside them stand marks, blanks and dates alone.
    private static bool Rest(string text, string yes, string no) =>
        FormText.KeyOf(text.Replace(yes, "", StringComparison.Ordinal).Replace(no, "", StringComparison.Ordinal))
            .All(c => char.IsAsciiDigit(c) || "年月日令和平成Rレ対象外該当なし確認目標回又はま".Contains(c, StringComparison.Ordinal));
}
