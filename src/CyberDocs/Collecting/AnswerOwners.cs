namespace CyberDocs.Collecting;

/// <summary>Whose answers a row of a workbook or a key of a file holds, as people spell it. Immutable and thread-safe.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Editions">The editions at hand.</param>
internal sealed record AnswerOwners(Dossier Dossier, EditionSet Editions)
{
    /// <summary>The edition that a checklist is answered in; null when it is not at hand.</summary>
    public Edition? EditionOf(FormAnswers form) => Editions.Find(form.Form, form.Edition ?? Dossier.Editions.For(form.Form));

    /// <summary>The item that a spelling of its number means; the spelling itself when it means none.</summary>
    public string ItemOf(FormAnswers form, string spelled) => EditionOf(form) is { } edition && ItemNumbers.Find(edition, spelled) is { } id ? id : spelled;

    /// <summary>Whether names or ids of form, vendor and system mean those of a checklist.</summary>
    public bool Owns(FormAnswers form, string? name, string? vendor, string? system) =>
        FormOf(name) == form.Form
        && Means(vendor, form.Vendor, Dossier.Vendors.FirstOrDefault(known => known.Id == form.Vendor)?.Name)
        && Means(system, form.System, Dossier.Systems.FirstOrDefault(known => known.Id == form.System)?.Name);

    /// <summary>Id of the checklist that a name or an id means.</summary>
    public static string FormOf(string? name) => name is null ? "" : FormAnswers.Shape.Find("form")!.WordCalled(name) ?? name;

    private static bool Means(string? text, string? id, string? name) =>
        string.IsNullOrEmpty(text) ? id is null : id is not null && (text == id || (name is not null && NameKey.Of(text) == NameKey.Of(name)));
}
