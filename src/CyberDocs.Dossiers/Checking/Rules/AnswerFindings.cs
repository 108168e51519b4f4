namespace CyberDocs.Checking.Rules;

/// <summary>Findings about one filled-in checklist.</summary>
internal static class AnswerFindings
{
    /// <summary>The finding under that form alone, not under every form that the rule looks at.</summary>
    public static Finding About(this Finding finding, FormAnswers answers) => finding.In(answers.Form);

    /// <summary>A finding about one <c>{item}</c> of a <c>{form}</c>, which can be taken together with the same fault of other items.</summary>
    public static Finding Of(
        this FindingCode code, CheckContext context, FormAnswers answers, string item, SourcePlace place, params ReadOnlySpan<FindingArgument> others)
    {
        FindingArgument named = ("item", ItemName.Of(context, answers, item), item);
        return code.At(place, [named, FormName.In(context, answers), .. others]).About(answers) with { Subjects = [RecordFindings.Subject(named, place)] };
    }
}
