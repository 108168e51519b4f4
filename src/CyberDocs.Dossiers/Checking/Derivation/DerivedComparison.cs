using CyberDocs.Checking.Rules;
using CyberDocs.Forms;

namespace CyberDocs.Checking.Derivation;

/// <summary>A person's answer to an item beside the one that the facts give. The person's answer is never changed. Immutable and thread-safe.</summary>
/// <param name="Form">The checklist as it was filled in.</param>
/// <param name="Item">The item of its edition.</param>
/// <param name="Given">The person's answer that counts: the second check where there is one; blank when none was given.</param>
/// <param name="Derived">What the facts say, and why.</param>
/// <param name="Place">Where the person's answer stands, or the checklist when there is none.</param>
public sealed record DerivedComparison(FormAnswers Form, EditionItem Item, Answer Given, DerivedAnswer Derived, SourcePlace Place)
{
    /// <summary>True when a person says はい and the facts いいえ, or the other way round.</summary>
    public bool IsContradiction =>
        (Given == Answer.Yes && Derived.Answer == Answer.No) || (Given == Answer.No && Derived.Answer == Answer.Yes);

    /// <summary>Ids of the form and, where a fact bears on the item, of the document that holds it.</summary>
    public ValueList<string> Documents => Item.Derivation is { } key ? [Form.Form, SourceOf(key)] : [Form.Form];

    /// <summary>All items of all filled-in checklists, form by form in the order of the edition; items that a gate of いいえ skips are left out.</summary>
    internal static IEnumerable<DerivedComparison> Of(CheckContext context)
    {
        // Forms of one scope rest on the same facts, whatever the number of them.
        var known = new Dictionary<(string Key, DerivationScope Scope), DerivedAnswer?>();
        foreach (var form in context.Dossier.Answers)
        {
            if (context.EditionOf(form) is not { } edition)
            {
                continue;
            }

            var scope = DerivationScope.Of(form);
            var given = form.Items.DistinctBy(answer => answer.Item).ToDictionary(answer => answer.Item, StringComparer.Ordinal);
            foreach (var item in edition.Items)
            {
                if (form.Gate != Answer.No || item.Gate)
                {
                    yield return Of(context, form, item, given.GetValueOrDefault(item.Id), scope, known);
                }
            }
        }
    }

    private static DerivedComparison Of(
        CheckContext context, FormAnswers form, EditionItem item, ItemAnswer? given, DerivationScope scope,
        Dictionary<(string Key, DerivationScope Scope), DerivedAnswer?> known)
    {
        var derived = AnsweredItems.IsNotNeeded(context, form, item)
            ? DerivedAnswer.From(DerivedReason.Open("事業者との契約がないため、記入は要りません。", "There is no vendor contract, so that no entry is needed."))
            : (item.Derivation is { } key ? Derive(key, context, scope, known) : null)
                ?? DerivedAnswer.From(DerivedReason.Open(
                    "この項目を判断できる事実はデータにありません。現場で確かめて答えてください。", "The dossier holds no fact that decides this item; check it on the spot."));
        return item.Gate ? new(form, item, form.Gate, derived, form.Origin.Of("gate"))
            : given is null ? new(form, item, Answer.Blank, derived, form.Origin.Place)
            : new(form, item, AnsweredItems.Final(given), derived, given.Origin.Of(given.Second == Answer.Blank ? "first" : "second"));
    }

    private static DerivedAnswer? Derive(
        string key, CheckContext context, DerivationScope scope, Dictionary<(string Key, DerivationScope Scope), DerivedAnswer?> known)
    {
        if (!known.TryGetValue((key, scope), out var derived))
        {
            known.Add((key, scope), derived = AnswerDerivation.Derive(key, context, scope));
        }

        return derived;
    }

    private static string SourceOf(string derivation) => derivation switch
    {
        "contact_chain" => "contact-chain",
        "source_restriction" or "connection_points.known" or "logs.kept" or "two_factor" => "network-diagram",
        "safety_manager" or "vendor.manager" or "disclosures.received" => "parties",
        "access_rights" or "accounts.reviewed" or "access_logs" or "passwords.shared" => "parties",
        "systems.exist" => "system-diagram",
        "backups" => "bcp",
        _ when derivation.StartsWith("bcp.", StringComparison.Ordinal) => "bcp",
        _ => "ledger",
    };
}
