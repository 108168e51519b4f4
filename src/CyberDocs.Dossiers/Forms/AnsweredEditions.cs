namespace CyberDocs.Forms;

/// <summary>Which edition's items answers are, whatever edition is chosen. Stateless and thread-safe.</summary>
internal static class AnsweredEditions
{
    /// <summary>The chosen edition; when some answers are to none of its items, the newest other one that has them all.</summary>
    public static string EditionOfItems(this EditionSet editions, FormAnswers form, string chosen) =>
        editions.Find(form.Form, chosen) is not { } edition || Knows(edition, form)
            ? chosen
            : editions.IdsOf(form.Form).LastOrDefault(id => Knows(editions.Find(form.Form, id)!, form)) ?? chosen;

    /// <summary>The answers with the ids of an edition's items.</summary>
    public static FormAnswers Spelled(this EditionSet editions, FormAnswers form, string id) => editions.Find(form.Form, id) is not { } edition
        ? form
        : form with { Items = form.Items.Select(item => item with { Item = ItemNumbers.Find(edition, item.Item) ?? item.Item }).ToValueList() };

    private static bool Knows(Edition edition, FormAnswers form) => form.Items.All(item => ItemNumbers.Find(edition, item.Item) is not null);
}
