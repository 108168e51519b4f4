namespace CyberDocs.Checking.Derivation;

/// <summary>What the facts of a dossier say about an item of a form. Immutable and thread-safe.</summary>
/// <param name="Answer">はい or いいえ; blank where the facts cannot decide.</param>
/// <param name="Reasons">Why: the reasons that decide, or, where nothing decides, all that is known.</param>
public sealed record DerivedAnswer(Answer Answer, ValueList<DerivedReason> Reasons)
{
    /// <summary>All reasons as one text in Japanese.</summary>
    public string JapaneseReason { get; } = string.Concat(Reasons.Select(reason => reason.Japanese));

    /// <summary>All reasons as one text in English.</summary>
    public string EnglishReason { get; } = string.Join(" ", Reasons.Select(reason => reason.English));

    /// <summary>いいえ where any reason speaks for it, else blank where any reason leaves it open, else はい.</summary>
    internal static DerivedAnswer From(params IEnumerable<DerivedReason> reasons)
    {
        var all = reasons.ToList();
        var answer = all.Exists(reason => reason.Speaks == Answer.No) ? Answer.No
            : all.Count > 0 && all.TrueForAll(reason => reason.Speaks == Answer.Yes) ? Answer.Yes
            : Answer.Blank;
        return new(answer, (answer == Answer.Blank ? all : all.Where(reason => reason.Speaks == answer)).ToValueList());
    }
}
