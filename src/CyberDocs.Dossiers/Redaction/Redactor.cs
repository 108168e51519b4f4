using CyberDocs.Model.Fields;

namespace CyberDocs.Redaction;

/// <summary>Takes what a profile hides out of a dossier, before any document is composed from it. Stateless and thread-safe.</summary>
/// <remarks>
/// A value hidden in its field is hidden in every other text as well, remarks included, unless the institution's own entry or a record of the vendor
/// itself shows it.
/// </remarks>
internal static class Redactor
{
    /// <summary>The dossier as the profile's readers may see it.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="profile">The profile.</param>
    /// <param name="vendor">Id of the vendor for whom the documents are made and who sees its own records in full; null for none.</param>
    /// <exception cref="ArgumentException">The dossier has no such vendor.</exception>
    public static RedactedDossier Redact(Dossier dossier, DisclosureProfile profile, string? vendor = null) => Redact(dossier, profile, vendor, out _);

    /// <summary>As above.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="profile">The profile.</param>
    /// <param name="vendor">Id of the vendor for whom the documents are made and who sees its own records in full; null for none.</param>
    /// <param name="texts">Takes the same out of any other text; null when nothing is hidden.</param>
    internal static RedactedDossier Redact(Dossier dossier, DisclosureProfile profile, string? vendor, out TextScrubbing? texts)
    {
        texts = null;
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(profile);
        if (vendor is not null && dossier.Vendors.All(known => known.Id != vendor))
        {
            var ids = string.Join(", ", dossier.Vendors.Select(known => known.Id).DefaultIfEmpty("―"));
            throw new ArgumentException($"事業者「{vendor}」はありません。あるもの: {ids}。/ There is no vendor '{vendor}'; there are {ids}.", nameof(vendor));
        }

        if (profile.Hides.Count == 0 && profile.Patterns.Count == 0)
        {
            return new RedactedDossier(dossier, []);
        }

        var hiding = new FieldHiding(profile, vendor);
        var hidden = new DossierWalk(hiding).Over(dossier);
        texts = new TextScrubbing(profile, hiding.Secrets(), hiding.Whole(), vendor);
        var scrubbed = new DossierWalk(texts).Over(hidden);
        return new RedactedDossier(new IdHiding(texts.Plain, vendor).Over(scrubbed), [.. hiding.Hidden, .. texts.Hidden]);
    }

    /// <summary>Keys of the fields of a kind of record that can be hidden; null when there is no such record.</summary>
    internal static IReadOnlyList<string>? FieldsOf(string record) =>
        Hideable().FirstOrDefault(shape => shape.Id == record) is { } known
            ? [.. known.Fields.Where(field => field.CanBeHidden).Select(field => field.Key)]
            : null;

    /// <summary>Ids of all kinds of records with fields that can be hidden.</summary>
    internal static IReadOnlyList<string> Records() => [.. Hideable().Select(shape => shape.Id)];

    private static IEnumerable<RecordShape> Hideable() => Dossier.Shape.WithInside().Where(shape => shape.Fields.Any(field => field.CanBeHidden));
}
