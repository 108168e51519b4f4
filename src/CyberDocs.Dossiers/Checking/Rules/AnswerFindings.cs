using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Findings about one filled-in checklist.</summary>
internal static class AnswerFindings
{
    /// <summary>The finding under that form alone, not under every form that the rule looks at.</summary>
    public static Finding About(this Finding finding, FormAnswers answers) => finding with { Documents = [answers.Form] };

    /// <summary>
    /// A finding about one item, which can be taken together with the same fault of other items. Arguments: the item (English texts say its id), the form in
    /// Japanese and in English, then the others.
    /// </summary>
    public static Finding Of(
        this FindingCode code, CheckContext context, FormAnswers answers, string item, SourcePlace place, params ReadOnlySpan<string> others)
    {
        var name = ItemName.Of(context, answers, item);
        return code.At(place, [name, FormName.Of(context, answers), FormName.IdOf(context, answers), .. others]).About(answers)
            with { Subjects = [new FindingSubject(item, place) { Japanese = name }] };
    }
}
