namespace CyberDocs.Forms;

/// <summary>
/// Gathers what is still to be done: items answered いいえ, forms that vendors have yet to return or to complete, corrections asked for. Stateless and
/// thread-safe.
/// </summary>
internal static class TodoList
{
    private const int MostItems = 8;

    /// <summary>All of a dossier by day and person; what has no day comes last.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="editions">The editions at hand.</param>
    /// <param name="titleOf">What people call a checklist, by its form.</param>
    /// <param name="standings">How the checklists of vendors stand, with their open items.</param>
    public static IReadOnlyList<TodoEntry> Of(
        Dossier dossier, EditionSet editions, Func<string, string> titleOf, IReadOnlyList<VendorStanding> standings)
    {
        var index = new DossierIndex(dossier);
        return
        [
            .. dossier.Answers.Where(form => form.Gate != Answer.No).SelectMany(form => Answered(
                    editions.Find(form.Form, form.Edition ?? dossier.Editions.For(form.Form)), titleOf, form,
                    index.Vendor(form.Vendor), index.System(form.System)))
                .Concat(standings.Select(form => Requested(index, dossier.Institution.Submitter, titleOf, form)).OfType<TodoEntry>())
                .Concat(dossier.Corrections.Where(point => point.IsOpen).Select(point => Asked(index, dossier.Institution.Submitter, titleOf, point)))
                .OrderBy(entry => entry.Due ?? DateOnly.MaxValue).ThenBy(entry => entry.Person ?? "\uFFFF", StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<TodoEntry> Answered(
        Edition? edition, Func<string, string> titleOf, FormAnswers form, Vendor? vendor, InformationSystem? system) =>
        from answer in form.Items.Where(IsNo)
        let item = edition?.Items.FirstOrDefault(item => item.Id == answer.Item)
        select new TodoEntry
        {
            Key = string.Join(' ', ((string?[])[form.Form, form.Vendor, form.System, answer.Item]).OfType<string>()),
            Due = answer.Target,
            Person = vendor?.Name ?? form.Responder,
            Document = titleOf(form.Form) + (system is null ? "" : $"（{system.Name}）"),
            Item = item is null ? answer.Item : ItemNumbers.Printed(edition!, item),
            Text = item?.Statement ?? answer.Item,
            Remarks = answer.Remarks,
        };

    // The second check counts where there is one.
    private static bool IsNo(ItemAnswer answer) => (answer.Second == Answer.Blank ? answer.First : answer.Second) == Answer.No;

    // Whoever hands the papers in asks for what is missing.
    private static TodoEntry? Requested(DossierIndex index, string? submitter, Func<string, string> titleOf, VendorStanding form)
    {
        var isBlank = form.State == RequestState.Returned && form.OpenItems.Count > 0;
        if (form.Request is not { } request || !(isBlank || form.State is RequestState.Waiting or RequestState.Overdue))
        {
            return null;
        }

        return new TodoEntry
        {
            Key = string.Join(' ', ((string?[])[isBlank ? "blank" : "request", form.Vendor.Id, form.System?.Id, form.Edition]).OfType<string>()),
            Due = request.Due,
            Person = NameOf(index, submitter),
            Document = titleOf(OfficialForm.Vendor) + (form.System is { } system ? $"（{system.Name}）" : ""),
            Text = isBlank
                ? $"{form.Vendor.Name}から返ってきた様式の空欄 {form.OpenItems.Count.ToString(CultureInfo.InvariantCulture)}項目に、答えをもらう（{NumbersOf(form.OpenItems)}）。"
                : $"{form.Vendor.Name}に、記入済みの様式を返送してもらう。",
            Remarks = request.Remarks,
        };
    }

    private static string NumbersOf(ValueList<string> items) =>
        string.Join('、', items.Take(MostItems)) + (items.Count > MostItems ? " ほか" : "");

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
