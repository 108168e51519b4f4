using CyberDocs.Comparing;
using CyberDocs.Forms;
using CyberDocs.Model;

namespace CyberDocs.Vocabulary;

/// <summary>
/// Finds what changed because of each point of a request for correction: by the ids that it names, never by its words. Stateless and thread-safe.
/// </summary>
internal static class CorrectionPoints
{
    /// <param name="dossier">The dossier with the request.</param>
    /// <param name="changes">What changed since the earlier one.</param>
    /// <param name="documents">The kinds of documents.</param>
    /// <param name="editions">The editions of forms.</param>
    /// <param name="shown">How a change is shown; null for as it is.</param>
    public static IReadOnlyList<CorrectionPoint> Of(
        Dossier dossier, IReadOnlyList<RecordChange> changes, IReadOnlyList<SubmissionDocument> documents, EditionSet editions,
        Func<RecordChange, RecordChange>? shown = null) =>
    [
        .. dossier.Corrections.Select(point =>
        {
            var document = point.Document is { } name ? DocumentOf(documents, name) : null;
            var items = ItemsOf(dossier, editions, document?.Form, point.Item);
            return new CorrectionPoint(
                point, document?.Title ?? point.Document,
                ChangeGrouping.Group(changes.Where(change => change.Record != Correction.Shape.Id && IsMeant(change, point, document?.Form, items))
                    .Select(change => shown?.Invoke(change) ?? change)));
        }),
    ];

    /// <summary>The document that a person means by id, number, form or title; null when there is none.</summary>
    public static SubmissionDocument? DocumentOf(IReadOnlyList<SubmissionDocument> documents, string name) =>
        documents.FirstOrDefault(document => document.Id == name || document.Form == name || document.Title == name || document.Number == name);

    // A number that several asset classes share means all of them.
    private static string[]? ItemsOf(Dossier dossier, EditionSet editions, string? form, string? item)
    {
        if (form is null || item is null || editions.Find(form, dossier.Editions.For(form)) is not { } edition)
        {
            return null;
        }

        return ItemNumbers.Find(edition, item) is { } one ? [one]
            : [.. ItemNumbers.ItemsOf(edition).Where(each => each.Number == item).Select(each => each.Id)];
    }

    private static bool IsMeant(RecordChange change, Correction point, string? form, string[]? items)
    {
        if (point.Records.Contains(change.Id) || (point.Item is not null && change.Id == point.Item))
        {
            return true;
        }

        // The id of an answer is its form, vendor and system, and the item.
        var parts = change.Id.Split(' ');
        return form is not null && parts[0] == form && change.Record == ItemAnswer.Shape.Id && (items is null || items.Contains(parts[^1]))
            && (point.Records.Count == 0 || point.Records.Any(record => parts.Contains(record)));
    }
}
