using CyberDocs.Comparing;

namespace CyberDocs.Vocabulary;

/// <summary>
/// Finds what changed because of each point of a request for correction: by the ids and names of records that it gives, never by its words.
/// Stateless and thread-safe.
/// </summary>
internal static class CorrectionPoints
{
    /// <param name="older">The dossier as it was handed in.</param>
    /// <param name="dossier">The dossier with the request.</param>
    /// <param name="changes">What changed since the earlier one.</param>
    /// <param name="documents">The kinds of documents.</param>
    /// <param name="editions">The editions of forms.</param>
    /// <param name="shown">How a change is shown; null for as it is.</param>
    public static IReadOnlyList<CorrectionPoint> Of(
        Dossier older, Dossier dossier, IReadOnlyList<RecordChange> changes, IReadOnlyList<SubmissionDocument> documents, EditionSet editions,
        Func<RecordChange, RecordChange>? shown = null)
    {
        var index = new ChangeIndex(changes, [new(dossier), new(older)]);
        return
        [
            .. dossier.Corrections.Select(point =>
            {
                var document = point.Document is { } name ? DocumentOf(documents, name) : null;
                var meant = index.MeantBy(point, document?.Form, ItemsOf(dossier, editions, document?.Form, point.Item));
                return new CorrectionPoint(
                    point, document?.Title ?? point.Document, ChangeGrouping.Group(meant.Select(change => shown?.Invoke(change) ?? change)));
            }),
        ];
    }

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
            : [.. edition.Items.Where(each => each.Number == item).Select(each => each.Id)];
    }

    // By the words of their ids, so that no point looks at every change.
    private sealed class ChangeIndex
    {
        private readonly IReadOnlyList<RecordChange> changes;
        private readonly ILookup<string, int> byId;
        private readonly ILookup<(string Form, string Part), int> byPart;
        private readonly IReadOnlyList<RecordNames> names;

        public ChangeIndex(IReadOnlyList<RecordChange> all, IReadOnlyList<RecordNames> names)
        {
            this.names = names;
            changes = [.. all.Where(change => change.Record != Correction.Shape.Id)];
            var numbers = Enumerable.Range(0, changes.Count);
            byId = numbers.ToLookup(i => changes[i].Id, StringComparer.Ordinal);

            // The id of an answer is its form, vendor and system, and the item.
            byPart = numbers.Where(i => changes[i].Record == ItemAnswer.Shape.Id).SelectMany(i =>
            {
                var parts = changes[i].Id.Split(' ');
                return parts.Distinct(StringComparer.Ordinal).Select(part => (Key: (parts[0], part), i));
            }).ToLookup(entry => entry.Key, entry => entry.i);
        }

        public IEnumerable<RecordChange> MeantBy(Correction point, string? form, string[]? items)
        {
            // Where the form has no such item, it is the vendor or the system that it is about.
            var isRecord = point.Item is not null && items is not { Length: > 0 };
            var ids = (isRecord ? point.Records.Append(point.Item!) : point.Records).SelectMany(IdsOf).Distinct(StringComparer.Ordinal).ToList();
            var meant = new SortedSet<int>((point.Item is { } one ? ids.Append(one) : ids).SelectMany(id => byId[id]));
            if (form is not null)
            {
                meant.UnionWith(ids.DefaultIfEmpty(form).SelectMany(part => byPart[(form, part)])
                    .Where(i => items is not { Length: > 0 } || items.Contains(changes[i].Id[(changes[i].Id.LastIndexOf(' ') + 1)..])));
            }

            return meant.Select(i => changes[i]);
        }

        // A record that was removed is in the earlier dossier alone.
        private IEnumerable<string> IdsOf(string said) => names.SelectMany(each => each.IdsOf(said)).Prepend(said);
    }
}
