using CyberDocs.Comparing;

namespace CyberDocs.Vocabulary;

/// <summary>What people call changed answers: title of the form, vendor and system, and the number that is printed there. Immutable and thread-safe.</summary>
internal sealed class ChangeNames(IReadOnlyList<SubmissionDocument> documents, EditionSet editions, Dossier newer)
{
    private readonly DossierIndex index = new(newer);

    /// <summary>A change with its name; those of other records have one of their own.</summary>
    public RecordChange Named(RecordChange change) =>
        change.IsOfAnswers ? change with { Name = string.Join('\u3000', ((string?[])[FormOf(change), NumberOf(change)]).OfType<string>()) } : change;

    /// <summary>The same for all that changed.</summary>
    public ValueList<RecordChange> Named(IEnumerable<RecordChange> changes) => changes.Select(Named).ToValueList();

    /// <summary>The form's title with the vendor and the system that it is about.</summary>
    public string FormOf(RecordChange change)
    {
        var parts = change.Id.Split(' ');
        var form = documents.FirstOrDefault(document => document.Id == parts[0])?.Title ?? parts[0];
        var about = parts.Skip(1).Select(part => index.Vendor(part)?.Name ?? index.System(part)?.Name).OfType<string>();
        return string.Join('\u3000', about.Prepend(form));
    }

    /// <summary>The number of the item as it is printed; null for a whole form.</summary>
    public string? NumberOf(RecordChange change)
    {
        if (change.Record != ItemAnswer.Shape.Id)
        {
            return null;
        }

        var (form, id) = (change.Id.Split(' ')[0], change.Id[(change.Id.LastIndexOf(' ') + 1)..]);
        return ItemNumbers.PrintedOf(editions.Find(form, newer.Editions.For(form)), id);
    }
}
