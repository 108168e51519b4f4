namespace CyberDocs.Checking.Rules;

/// <summary>Shortcomings that the institution itself has written down.</summary>
internal static class AdmittedShortcomings
{
    /// <summary>
    /// True when an item of the institution's own checklists that rests on a fact is answered いいえ with a target date to come:
    /// the form is complete then, and what is missing is worth knowing only.
    /// </summary>
    public static bool Of(CheckContext context, string derivation) => context.Dossier.Answers.Any(answers =>
        answers.Vendor is null && context.EditionOf(answers) is { } edition
        && answers.Items.Any(item => item.Target >= context.Date && AnsweredItems.Final(item) == Answer.No
            && AnsweredItems.Find(edition, item.Item)?.Derivation == derivation));
}
