namespace CyberDocs.Checking.Rules;

/// <summary>An answer of はい is not contradicted by the facts of the dossier.</summary>
internal sealed class ContradictedYesRule() : ContradictedRule(Answer.Yes, Answer.No, new(
    "CD2034", Severity.Warning,
    "{form}の項目 {item} は「はい」ですが、台帳などの事実と合いません。{reason}",
    "Item {item} of {form} is answered はい, which the facts contradict. {reason}",
    "事実を直すか、「いいえ」と目標日を記入してください。回答は自動では変わりません。",
    "Correct the facts, or answer いいえ with a target date. Answers are never changed for you.")
{
    IdentifyingArguments = 2,
});
