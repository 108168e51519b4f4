using CyberDocs.Checking.Rules;
using CyberDocs.Collections;
using CyberDocs.Model;

namespace CyberDocs.Checking.Derivation;

/// <summary>One fact that bears on an answer. Immutable and thread-safe.</summary>
/// <param name="Speaks">The answer that it speaks for; blank when it only leaves the answer open.</param>
/// <param name="Japanese">The fact in Japanese, a full sentence.</param>
/// <param name="English">The fact in English, a full sentence.</param>
/// <param name="Subjects">All ledger numbers or names behind it; the texts list the first ten and the count.</param>
internal sealed record DerivedReason(Answer Speaks, string Japanese, string English, ValueList<string> Subjects)
{
    public static DerivedReason Yes(string japanese, string english) => new(Answer.Yes, japanese, english, []);

    public static DerivedReason No(string japanese, string english) => new(Answer.No, japanese, english, []);

    public static DerivedReason Open(string japanese, string english) => new(Answer.Blank, japanese, english, []);

    /// <summary>A fact about named things: <paramref name="japanese"/> and <paramref name="english"/> end in a colon and the list is added.</summary>
    public static DerivedReason About(Answer speaks, string japanese, string english, IEnumerable<string> subjects)
    {
        var all = subjects.ToValueList();
        return new(speaks, $"{japanese}: {ListedNames.Of(all)}。", $"{english}: {ListedNames.Of(all, ", ")}.", all);
    }
}
