using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CyberDocs.Generation;
using CyberDocs.Redaction;
using CyberDocs.Vocabulary;

namespace CyberDocs;

public sealed partial class CyberDocsEngine
{
    // A list of what is to be done is gathered, composed and written as a calendar from the same dossier.
    private readonly ConditionalWeakTable<Dossier, ConcurrentDictionary<string, Dossier>> shown = [];

    /// <summary>As <see cref="Compare(ReadResult, ReadResult, DateOnly, CancellationToken)"/>, as a profile's readers may see it.</summary>
    /// <remarks>That a field changed is told also where what it says is hidden.</remarks>
    /// <param name="older">The earlier submission.</param>
    /// <param name="newer">The later one.</param>
    /// <param name="date">Date on which both are checked.</param>
    /// <param name="profile">Id of the profile of disclosure; null shows everything.</param>
    /// <param name="cancellation">Stops between rules.</param>
    /// <exception cref="ArgumentException">One of them could not be read, or there is no such profile.</exception>
    public CompareResult Compare(ReadResult older, ReadResult newer, DateOnly date, string? profile, CancellationToken cancellation = default)
    {
        var known = profile is null ? null : ProfileOf(profile);
        var compared = Compare(older, newer, date, cancellation);
        if (known is null)
        {
            return compared;
        }

        var disclosed = new DisclosedChanges(compared.Older, compared.Newer, known, null);
        return new CompareResult(
            disclosed.Older,
            disclosed.Newer,
            new([.. compared.Diff.Changes.Select(disclosed.Of)]),
            compared.Findings with
            {
                Fixed = disclosed.Of(compared.Findings.Fixed).ToValueList(),
                Appeared = disclosed.Of(compared.Findings.Appeared).ToValueList(),
            })
        {
            Profile = profile,
        };
    }

    /// <summary>
    /// What reading found, as a profile's readers may see it. Of a dossier that could not be read nobody can tell what is hidden: its findings quote nothing.
    /// </summary>
    /// <param name="read">What was read.</param>
    /// <param name="profile">Id of the profile of disclosure; null shows everything.</param>
    /// <param name="vendor">The vendor that reads it, for profiles that show one its own.</param>
    /// <exception cref="ArgumentException">There is no such profile.</exception>
    public IReadOnlyList<Finding> FindingsFor(ReadResult read, string? profile, string? vendor = null)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (profile is null)
        {
            return read.Findings;
        }

        var known = ProfileOf(profile);
        if (read.Dossier is not { } dossier)
        {
            return FindingScrubbing.WithoutValues(read.Findings);
        }

        Redactor.Redact(dossier, known, dossier.Vendors.Any(each => each.Id == vendor) ? vendor : null, out var texts);
        return Disclosed(read.Findings, texts);
    }

    private static IReadOnlyList<Finding> Disclosed(IReadOnlyList<Finding> findings, TextScrubbing? texts) =>
        texts is null ? findings : new FindingScrubbing(texts).Over(findings);

    private DossierRun RunOf(CompareResult compared, DateOnly date) =>
        new(workshop, FactsOf(compared.Newer, date), compared.Profile is { } profile ? ProfileOf(profile) : null);

    private Dossier ShownOf(Dossier dossier, string? profile, out TextScrubbing? texts)
    {
        texts = null;
        if (profile is null)
        {
            return dossier;
        }

        var known = Redactor.Redact(dossier, ProfileOf(profile), null, out texts).Dossier;
        shown.GetOrCreateValue(dossier)[profile] = known;
        return known;
    }

    private Dossier ShownOf(Dossier dossier, string? profile) =>
        profile is not null && shown.TryGetValue(dossier, out var profiles) && profiles.TryGetValue(profile, out var known) ? known
        : ShownOf(dossier, profile, out _);
}
