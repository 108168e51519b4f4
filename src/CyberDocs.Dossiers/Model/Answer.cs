namespace CyberDocs.Model;

/// <summary>An answer on a checklist.</summary>
public enum Answer
{
    /// <summary>Not answered.</summary>
    Blank,

    /// <summary>はい.</summary>
    Yes,

    /// <summary>いいえ.</summary>
    No,

    /// <summary>No answer is needed.</summary>
    NotApplicable,

    /// <summary>Not shown to the readers of a document; no dossier file says so.</summary>
    Hidden,
}

public static partial class Terms
{
    /// <summary>Names of <see cref="Answer"/>.</summary>
    public static TermTable<Answer> Answers { get; } = new(
        new(Answer.Blank, "blank", "未記入", "-", "―"),
        new(Answer.Yes, "yes", "はい", "true", "○", "◯", "有", "あり", "済"),
        new(Answer.No, "no", "いいえ", "false", "×", "無", "なし", "未"),
        new(Answer.NotApplicable, "not_applicable", "対象外", "該当なし", "N/A"),
        new(Answer.Hidden, "hidden", "（非開示）") { IsWritten = false });
}
