namespace CyberDocs.Checking.Rules;

/// <summary>Which items of different forms ask the same question.</summary>
internal static class FormOverlap
{
    /// <summary>
    /// Answered items of a form with their printed names, by what they ask: the fact that they rest on, so that a new edition needs no code, and for the
    /// password items, which rest on no fact, the ids under which the editions hold them.
    /// </summary>
    public static Dictionary<string, (ItemAnswer Answer, string Name)> AnswersOf(CheckContext context, string form)
    {
        var byQuestion = new Dictionary<string, (ItemAnswer Answer, string Name)>(StringComparer.Ordinal);
        foreach (var (answers, item) in AnsweredItems.Of(context.Dossier))
        {
            if (answers.Form == form && AnsweredItems.Final(item) is Answer.Yes or Answer.No
                && context.EditionOf(answers) is { } edition
                && AnsweredItems.Find(edition, item.Item) is { } known
                && QuestionOf(known.Id, known.Derivation) is { } question)
            {
                byQuestion.TryAdd(question, (item, ItemName.Of(edition, item.Item)));
            }
        }

        return byQuestion;
    }

    /// <summary>True when an item of a vendor checklist asks what the institution's item of the same id asks.</summary>
    public static bool SameQuestion(CheckContext context, FormAnswers own, FormAnswers vendor, string item) =>
        context.EditionOf(own) is { } mine && context.EditionOf(vendor) is { } theirs
        && AnsweredItems.Find(mine, item) is { } here && AnsweredItems.Find(theirs, item) is { } there
        && here.Derivation == there.Derivation;

    private static string? QuestionOf(string item, string? derivation) => item switch
    {
        "M-1.1" or "2-7" => "passwords.strong",
        "M-1.2" or "2-8" => "passwords.own",
        _ when derivation == "access_logs" => "logs.kept",
        _ => derivation,
    };
}
