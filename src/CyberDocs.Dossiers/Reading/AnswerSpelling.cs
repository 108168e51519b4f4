using CyberDocs.Forms;

namespace CyberDocs.Reading;

/// <summary>Turns the names of editions and the numbers of items, as people spell them, into ids. Stateless and thread-safe.</summary>
internal static class AnswerSpelling
{
    /// <param name="dossier">The dossier as it was read.</param>
    /// <param name="editions">The editions at hand.</param>
    /// <param name="findings">Takes items that stand twice in two spellings.</param>
    public static Dossier Resolve(Dossier dossier, EditionSet editions, FindingCollector findings)
    {
        var choice = dossier.Editions;
        choice = choice with
        {
            Checklist = EditionNames.IdOf(editions, OfficialForm.Institution, choice.Checklist),
            Minimum = EditionNames.IdOf(editions, OfficialForm.Minimum, choice.Minimum),
            Bcp = EditionNames.IdOf(editions, OfficialForm.PlanCheck, choice.Bcp),
        };
        return dossier with { Editions = choice, Answers = dossier.Answers.Select(form => Resolve(form, choice, editions, findings)).ToValueList() };
    }

    private static FormAnswers Resolve(FormAnswers form, EditionChoice choice, EditionSet editions, FindingCollector findings)
    {
        var edition = form.Edition is { } named ? EditionNames.IdOf(editions, form.Form, named) : null;
        if (editions.Find(form.Form, edition ?? choice.For(form.Form)) is not { } known)
        {
            return form with { Edition = edition };
        }

        var items = new List<ItemAnswer>();
        var seen = new Dictionary<string, ItemAnswer>(StringComparer.Ordinal);
        foreach (var item in form.Items)
        {
            var resolved = ItemNumbers.Find(known, item.Item) is { } id && id != item.Item ? item with { Item = id } : item;
            if (seen.TryAdd(resolved.Item, item))
            {
                items.Add(resolved);
            }
            else
            {
                findings.Add(ReadingFindings.DuplicateKey.At(item.Origin.Place, item.Item, seen[resolved.Item].Origin.Place.ToString()));
            }
        }

        return form with { Edition = edition, Items = items.ToValueList() };
    }
}
