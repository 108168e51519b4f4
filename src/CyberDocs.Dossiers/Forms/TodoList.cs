namespace CyberDocs.Forms;

/// <summary>
/// Gathers what is still to be done: items answered いいえ, forms that vendors have yet to return, corrections asked for. Stateless and thread-safe.
/// </summary>
internal static class TodoList
{
    /// <summary>All of a dossier by day and person; what has no day comes last.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="editions">The editions at hand.</param>
    /// <param name="titleOf">What people call a checklist, by its form.</param>
    /// <param name="date">Day of the list.</param>
    public static IReadOnlyList<TodoEntry> Of(Dossier dossier, EditionSet editions, Func<string, string> titleOf, DateOnly date)
    {
        var index = new DossierIndex(dossier);
        return
        [
            .. dossier.Answers.Where(form => form.Gate != Answer.No).SelectMany(form => Answered(
                    editions.Find(form.Form, form.Edition ?? dossier.Editions.For(form.Form)), titleOf, form,
                    index.Vendor(form.Vendor), index.System(form.System)))
                .Concat(VendorStanding.Of(dossier, date).Select(form => Requested(index, dossier.Institution.Submitter, titleOf, form)).OfType<TodoEntry>())
                .Concat(dossier.Corrections.Where(point => point.IsOpen).Select(point => Asked(index, dossier.Institution.Submitter, titleOf, point)))
                .OrderBy(entry => entry.Due ?? DateOnly.MaxValue).ThenBy(entry => entry.Person ?? "\uFFFF", StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<TodoEntry> Answered(
        Edition? edition, Func<string, string> titleOf, FormAnswers form, Vendor? vendor, InformationSystem? system)
    {
        foreach (var answer in form.Items.Where(IsNo))
        {
            var item = edition is null ? null : ItemNumbers.ItemsOf(edition).FirstOrDefault(item => item.Id == answer.Item);
            yield return new TodoEntry
            {
                Key = string.Join(' ', ((string?[])[form.Form, form.Vendor, form.System, answer.Item]).OfType<string>()),
                Due = answer.Target,
                Person = vendor?.Name ?? form.Responder,
                Document = titleOf(form.Form) + (system is null ? "" : $"（{system.Name}）"),
                Item = item is null ? answer.Item : ItemNumbers.Printed(edition!, item),
                Text = item?.Statement ?? answer.Item,
                Remarks = answer.Remarks,
            };
        }
    }

    // The second check counts where there is one.
    private static bool IsNo(ItemAnswer answer) => (answer.Second == Answer.Blank ? answer.First : answer.Second) == Answer.No;

    // Whoever hands the papers in asks for what is missing.
    private static TodoEntry? Requested(DossierIndex index, string? submitter, Func<string, string> titleOf, VendorStanding form)
    {
        if (form is not { State: RequestState.Waiting or RequestState.Overdue, Request: { } request })
        {
            return null;
        }

        return new TodoEntry
        {
            Key = string.Join(' ', ((string?[])["request", form.Vendor.Id, form.System?.Id, form.Edition]).OfType<string>()),
            Due = request.Due,
            Person = NameOf(index, submitter),
            Document = titleOf(OfficialForm.Vendor) + (form.System is { } system ? $"（{system.Name}）" : ""),
            Text = $"{form.Vendor.Name}に、記入済みの様式を返送してもらう。",
            Remarks = request.Remarks,
        };
    }

    private static TodoEntry Asked(DossierIndex index, string? submitter, Func<string, string> titleOf, Correction point) => new()
    {
        Key = $"correction {point.Id}",
        Due = point.Due,
        Person = NameOf(index, point.Person ?? submitter),
        Document = point.Document is { } document ? titleOf(document) : Correction.Shape.Japanese,
        Item = point.Item,
        Text = point.Text,
        Remarks = point.Done,
    };

    private static string? NameOf(DossierIndex index, string? id) => index.Person(id) is { } person
        ? string.Join(' ', ((string?[])[person.Title, person.Name]).OfType<string>())
        : null;
}
