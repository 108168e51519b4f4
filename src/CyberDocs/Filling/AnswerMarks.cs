using System.Buffers;
using CyberDocs.OpenXml.Editing;

namespace CyberDocs.Filling;

/// <summary>How an answer is written into a cell that offers words, boxes or nothing. Stateless and thread-safe.</summary>
internal static class AnswerMarks
{
    private const string Boxes = "□☐▢◻⬜";
    private const string Marks = "○〇◯●◎☑✓✔■☒レ";

    private static readonly SearchValues<char> AnyBox = SearchValues.Create(Boxes);
    private static readonly SearchValues<char> AnyMark = SearchValues.Create(Marks);

    /// <summary>The change, or null when the cell cannot take the answer so that it is sure.</summary>
    public static TextEdit? In(string text, Answer answer, FormHabit habit)
    {
        if (answer is not (Answer.Yes or Answer.No) || AnswerWords.Find(text) is not var (yes, no, yesWord, noWord))
        {
            return null;
        }

        var (at, word) = answer == Answer.Yes ? (yes, yesWord) : (no, noWord);
        if (IsMarked(text, yes, yesWord) || IsMarked(text, no, noWord))
        {
            return null;
        }

        if (BoxBefore(text, yes) is not null && BoxBefore(text, no) is not null)
        {
            return new TextEdit(BoxBefore(text, at)!.Value, 1, habit.Ticked);
        }

        if (BracketAfter(text, yes + yesWord.Length) is not null && BracketAfter(text, no + noWord.Length) is not null)
        {
            var (start, length) = BracketAfter(text, at + word.Length)!.Value;
            return new TextEdit(start, length, habit.Mark);
        }

        if (BoxAfter(text, yes + yesWord.Length) is not null && BoxAfter(text, no + noWord.Length) is not null)
        {
            return new TextEdit(BoxAfter(text, at + word.Length)!.Value, 1, habit.Ticked);
        }

        return new TextEdit(at, word.Length, habit.IsFramed ? word : habit.Mark + word) { IsChosen = true };
    }

    /// <summary>A mark for a cell that stands for one answer alone: blank, a box, or the word itself; null when something else stands there.</summary>
    public static TextEdit? Alone(string text, Answer answer, FormHabit habit)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            return new TextEdit(0, text.Length, habit.Mark);
        }

        // A circle or cross that stands there is an answer, and no word to choose.
        var word = trimmed.TrimStart(Boxes.ToCharArray()).Trim();
        var saysIt = FormText.KeyOf(word).Any(c => c is not ('○' or '〇' or '×')) && AnswerWords.Of(answer, [word]) is not null;
        var box = text.AsSpan().IndexOfAny(AnyBox);
        if (box >= 0 && (saysIt || FormText.KeyOf(trimmed).Length == 0))
        {
            return new TextEdit(box, 1, habit.Ticked);
        }

        var at = text.IndexOf(word, StringComparison.Ordinal);
        return saysIt && at >= 0 ? new TextEdit(at, word.Length, habit.IsFramed ? word : habit.Mark + word) { IsChosen = true } : null;
    }

    /// <summary>Whether a text is one empty box and nothing else.</summary>
    public static bool IsBox(string text) => text.Trim() is [var only] && Boxes.Contains(only, StringComparison.Ordinal);

    /// <summary>Whether a cell that stands for one answer alone is marked.</summary>
    public static bool IsMarked(string text) => text.AsSpan().IndexOfAny(AnyMark) >= 0;

    private static bool IsMarked(string text, int at, string word) =>
        (Before(text, at) is var before and >= 0
            && Marks.Contains(text[before], StringComparison.Ordinal) && !Marks.Contains(word[0], StringComparison.Ordinal))
        || (at + word.Length < text.Length && Marks.Contains(text[at + word.Length], StringComparison.Ordinal));

    private static int? BoxBefore(string text, int at) =>
        Before(text, at) is var box and >= 0 && Boxes.Contains(text[box], StringComparison.Ordinal) ? box : null;

    private static int? BoxAfter(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '　')
        {
            at++;
        }

        return at < text.Length && Boxes.Contains(text[at], StringComparison.Ordinal) ? at : null;
    }

    private static (int Start, int Length)? BracketAfter(string text, int at)
    {
        if (at >= text.Length || text[at] is not ('(' or '（' or '[' or '［'))
        {
            return null;
        }

        var end = text.AsSpan(at + 1).IndexOfAny(")）]］");
        return end >= 0 && text.AsSpan(at + 1, end).IsWhiteSpace() ? (at + 1, end) : null;
    }

    private static int Before(string text, int at)
    {
        do
        {
            at--;
        }
        while (at >= 0 && text[at] is ' ' or '　');
        return at;
    }
}
