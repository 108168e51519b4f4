namespace CyberDocs.Checking.Rules;

/// <summary>An answer of いいえ is worth another look when the facts of the dossier say はい.</summary>
internal sealed class ContradictedNoRule() : ContradictedRule(Answer.No, Answer.Yes, new(
    "CD2035", Severity.Info,
    "{form}の項目 {item} は「いいえ」ですが、事実からは「はい」と言えます。{reason}",
    "Item {item} of {form} is answered いいえ, although the facts say はい. {reason}",
    "対応が終わっていれば2回目に「はい」を記入してください。",
    "If the work is done, enter はい in the second check.")
{
    IdentifyingArguments = 2,
});
