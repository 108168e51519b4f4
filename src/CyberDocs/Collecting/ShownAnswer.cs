using System.Buffers;
using System.Text.RegularExpressions;
using CyberDocs.Filling;

namespace CyberDocs.Collecting;

/// <summary>What the cells for one check of an item say: the answer and its day. Immutable and thread-safe.</summary>
/// <param name="Answer">The answer as written; empty when nothing is.</param>
/// <param name="Day">The day as written; empty when nothing is.</param>
internal readonly partial record struct ShownAnswer(string Answer, string Day)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("○〇◯●◎☑✓✔■☒✅レ");
    private static readonly SearchValues<char> Boxes = SearchValues.Create("□☐▢◻⬜・/／、,| 　\n");

    /// <summary>Reads a cell that may hold an answer, a day or both: <c>はい</c>, <c>(7/8)</c>, <c>はい（7/8）</c>, <c>☑はい ☐いいえ</c>.</summary>
    public static ShownAnswer Of(string text)
    {
        var typed = BlankDay().Replace(text, "").Trim();
        if (typed.Length == 0)
        {
            return new("", "");
        }

        if (IsDay(typed))
        {
            return new("", typed);
        }

        return AnswerAndDay().Match(typed) is { Success: true } both && IsDay(both.Groups["day"].Value)
            ? new(Chosen(both.Groups["answer"].Value.Trim()), both.Groups["day"].Value)
            : new(Chosen(typed), "");
    }

    /// <summary>An answer of a column that stands for one word alone: a mark there is that word, anything else is unclear.</summary>
    public static string Marked(string text, string word)
    {
        var typed = BlankDay().Replace(text, "").Trim();
        return typed.AsSpan().IndexOfAnyExcept(Boxes) < 0 ? ""
            : typed.AsSpan().ContainsAny(Marks) || TypedText.AnswerOf(typed) is Model.Answer.Yes || typed == word || typed == "1" ? word
            : $"{word}: {typed}";
    }

    // Words to choose from: the marked one counts, and a choice that nobody marked is unclear, as a circle may be drawn around it.
    private static string Chosen(string text)
    {
        // A circle is an answer of its own, but beside words it is a mark.
        var marked = Circle().Replace(text, "☑");
        if (AnswerWords.Find(marked) is not var (yes, no, yesWord, noWord))
        {
            return text;
        }

        return (IsMarked(marked, yes, yesWord), IsMarked(marked, no, noWord)) switch
        {
            (true, false) => "はい",
            (false, true) => "いいえ",
            (true, true) => "はい・いいえ",
            _ when text.AsSpan().ContainsAny("□☐▢◻⬜") => "",
            _ => text.Replace('・', '／'),
        };
    }

    private static bool IsDay(string text) => TypedText.DateOf(text) is not null || TypedText.DayOf(text) is not null;

    private static bool IsMarked(string text, int at, string word)
    {
        var before = at - 1;
        while (before >= 0 && text[before] is ' ' or '　')
        {
            before--;
        }

        return (before >= 0 && Marks.Contains(text[before])) || (at + word.Length < text.Length && Marks.Contains(text[at + word.Length]));
    }

    [GeneratedRegex(@"[(（]?\s*[/／]\s*[)）]?$|[(（]\s*月\s*日\s*[)）]$")]
    private static partial Regex BlankDay();

    [GeneratedRegex("[○〇◯●◎]")]
    private static partial Regex Circle();

    [GeneratedRegex(@"^(?<answer>[^\d０-９(（]+?)\s*[(（]?\s*(?<day>(令和|平成|[RrHh])?\s*[\d０-９].*?)[)）]?$", RegexOptions.Singleline)]
    private static partial Regex AnswerAndDay();
}
