using System.Diagnostics.CodeAnalysis;
using CyberDocs.Comparing;
using CyberDocs.Redaction;

namespace CyberDocs.Vocabulary;

/// <summary>
/// Changes between two dossiers as a profile's readers may see them: each is still told, and what the profile hides of it is not. Immutable and thread-safe.
/// </summary>
internal sealed class DisclosedChanges
{
    private readonly Dictionary<(string Record, string Id), RecordChange> shown = [];
    private readonly IReadOnlyList<TextScrubbing> texts;

    /// <param name="older">The earlier dossier, in full.</param>
    /// <param name="newer">The later one, in full.</param>
    /// <param name="profile">The profile.</param>
    /// <param name="vendor">Id of the vendor who sees its own records in full; null for none.</param>
    public DisclosedChanges(Dossier older, Dossier newer, DisclosureProfile profile, string? vendor)
    {
        // A vendor that is new has nothing of its own in the earlier dossier.
        Older = Redactor.Redact(older, profile, older.Vendors.Any(known => known.Id == vendor) ? vendor : null, out var olderTexts).Dossier;
        Newer = Redactor.Redact(newer, profile, vendor, out var newerTexts).Dossier;
        foreach (var change in DossierDiff.Between(Older, Newer).Changes)
        {
            shown.TryAdd((change.Record, change.Id), change);
        }

        texts = [.. ((TextScrubbing?[])[newerTexts, olderTexts]).OfType<TextScrubbing>()];
    }

    /// <summary>The earlier dossier as they see it.</summary>
    public Dossier Older { get; }

    /// <summary>The later dossier as they see it.</summary>
    public Dossier Newer { get; }

    /// <summary>Findings as they see them.</summary>
    public IReadOnlyList<Finding> Of(IReadOnlyList<Finding> findings) =>
        texts.Aggregate(findings, static (found, scrubbing) => new FindingScrubbing(scrubbing).Over(found));

    /// <summary>A point of a request as they see it.</summary>
    /// <param name="point">The point with its changes in full.</param>
    /// <param name="number">Which one it is, from 0.</param>
    public CorrectionPoint Of(CorrectionPoint point, int number)
    {
        // A request quotes what was handed in: the later dossier alone does not tell that this is hidden.
        var shownPoint = Newer.Corrections[number];
        return point with
        {
            Correction = shownPoint with
            {
                Item = Plain(shownPoint.Item),
                Reference = Plain(shownPoint.Reference),
                Text = Plain(shownPoint.Text),
                Done = Plain(shownPoint.Done),
            },
            Document = Plain(point.Document),
        };
    }

    /// <summary>A change as they see it.</summary>
    public RecordChange Of(RecordChange change)
    {
        var open = shown.GetValueOrDefault((change.Record, change.Id));
        return change with
        {
            Id = Plain(change.Id),
            Name = change.Name is { } name ? Whole(name) : null,
            Fields = [.. change.Fields.Select(field => Of(field, open?.Fields.FirstOrDefault(other => other.Key == field.Key)))],
        };
    }

    // A field that is hidden on both sides is the same on both: that it changed is told, and not what it says.
    private FieldChange Of(FieldChange field, FieldChange? open) => field with
    {
        Before = field.Before is null ? null : open?.Before is { } shownBefore ? Whole(shownBefore) : RedactedDossier.Mark,
        After = field.After is null ? null : open?.After is { } shownAfter ? Whole(shownAfter) : RedactedDossier.Mark,
    };

    [return: NotNullIfNotNull(nameof(text))]
    private string? Plain(string? text) => text is null ? null : texts.Aggregate(text, static (text, scrubbing) => scrubbing.Plain(text));

    private string Whole(string text) => texts.Aggregate(text, static (text, scrubbing) => scrubbing.Whole(text));
}
