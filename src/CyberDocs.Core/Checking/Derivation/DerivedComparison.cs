using CyberDocs.Checking.Rules;
using CyberDocs.Collections;
using CyberDocs.Findings;
using CyberDocs.Forms;
using CyberDocs.Model;

namespace CyberDocs.Checking.Derivation;

/// <summary>A person's answer beside the derived one.</summary>
/// <param name="Answers">The checklist.</param>
/// <param name="Item">The item of its edition.</param>
/// <param name="Given">The answer that counts: the second check where there is one.</param>
/// <param name="Derived">What the facts say.</param>
/// <param name="Place">Where the person's answer stands.</param>
internal sealed record DerivedComparison(FormAnswers Answers, EditionItem Item, Answer Given, DerivedAnswer Derived, SourcePlace Place)
{
    /// <summary>The form and the document that holds the facts.</summary>
    public ValueList<string> Documents => [Answers.Form, SourceOf(Item.Derivation!)];

    /// <summary>All answered items that rest on a fact, form by form.</summary>
    public static IEnumerable<DerivedComparison> Of(CheckContext context)
    {
        foreach (var answers in context.Dossier.Answers)
        {
            if (context.EditionOf(answers) is not { } edition)
            {
                continue;
            }

            var scope = DerivationScope.Of(answers);
            foreach (var item in AnsweredItems.ItemsOf(edition))
            {
                if (item.Derivation is null || GivenIn(answers, item) is not { } given || (answers.Gate == Answer.No && !item.Gate))
                {
                    continue;
                }

                if (AnswerDerivation.Derive(item.Derivation, context, scope) is { } derived)
                {
                    yield return new(answers, item, given.Answer, derived, given.Place);
                }
            }
        }
    }

    private static (Answer Answer, SourcePlace Place)? GivenIn(FormAnswers answers, EditionItem item)
    {
        if (item.Gate)
        {
            return answers.Gate is Answer.Yes or Answer.No ? (answers.Gate, answers.Origin.Of("gate")) : null;
        }

        return answers.Items.FirstOrDefault(answer => answer.Item == item.Id) is { } given && AnsweredItems.Final(given) is Answer.Yes or Answer.No
            ? (AnsweredItems.Final(given), given.Origin.Of(given.Second == Answer.Blank ? "first" : "second"))
            : null;
    }

    private static string SourceOf(string derivation) => derivation switch
    {
        "contact_chain" => "contact-chain",
        "source_restriction" or "connection_points.known" or "logs.kept" => "network-diagram",
        "safety_manager" or "vendor.manager" or "disclosures.received" => "parties",
        "systems.exist" => "system-diagram",
        "backups" => "bcp",
        _ when derivation.StartsWith("bcp.", StringComparison.Ordinal) => "bcp",
        _ => "ledger",
    };
}
