using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Findings about one filled-in checklist.</summary>
internal static class AnswerFindings
{
    /// <summary>The finding under that form alone, not under every form that the rule looks at.</summary>
    public static Finding About(this Finding finding, FormAnswers answers) => finding with { Documents = [answers.Form] };
}
