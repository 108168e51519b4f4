using CyberDocs.Checking;
using CyberDocs.Comparing;
using CyberDocs.Generation;
using CyberDocs.Vocabulary;

namespace CyberDocs;

public sealed partial class CyberDocsEngine
{
    /// <summary>The points of a request for corrections, each with what changed because of it since the earlier submission.</summary>
    /// <remarks>
    /// A record counts where the point names it: an answer by document and item, anything else by its id or its name as item or among the point's records.
    /// Words of the request play no part.
    /// </remarks>
    /// <param name="older">The dossier as it was handed in.</param>
    /// <param name="newer">The dossier with the corrections.</param>
    /// <param name="profile">Profile of disclosure for whoever reads them; null shows everything.</param>
    /// <exception cref="ArgumentException">There is no such profile.</exception>
    public IReadOnlyList<CorrectionPoint> Corrections(Dossier older, Dossier newer, string? profile = null)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        return PointsOf(older, newer, DossierDiff.Between(older, newer).Changes, profile is null ? null : ProfileOf(profile), null);
    }

    private IReadOnlyList<CorrectionPoint> PointsOf(
        Dossier older, Dossier newer, IReadOnlyList<RecordChange> changes, Redaction.DisclosureProfile? profile, string? vendor)
    {
        var named = new ChangeNames(Documents, Editions, newer).Named(changes);
        if (profile is null)
        {
            return CorrectionPoints.Of(older, newer, named, Documents, Editions);
        }

        var disclosed = new DisclosedChanges(older, newer, profile, vendor);
        return [.. CorrectionPoints.Of(older, newer, named, Documents, Editions, disclosed.Of).Select(disclosed.Of)];
    }

    // The set with marks on the rows that changed, and with the letter of reply where it is asked for.
    private DossierRun Corrected(CheckContext facts, CheckContext shown, Redaction.DisclosureProfile? profile, GenerateOptions options)
    {
        if (options.MarkedAgainst is not { } read)
        {
            throw new ArgumentException("回答書には、前回提出したデータが要ります。/ A reply needs the earlier submission.", nameof(options));
        }

        var older = DossierOf(read, nameof(options));
        var changes = DossierDiff.Between(older, facts.Dossier).Changes;
        var marks = new ChangeMarks(changes);
        if (!options.Reply)
        {
            return new DossierRun(workshop, shown, profile, options.ProfileVendor, marks);
        }

        var letter = workshop.Library.Beside(DocumentRole.CorrectionReply);
        var points = PointsOf(older, facts.Dossier, changes, profile, options.ProfileVendor);
        var pages = new ChangePages(marks);
        var planned = new PlannedDocument { Document = letter, FileName = FileNames.Safe(letter.FileName) };
        return new DossierRun(workshop, shown, profile, options.ProfileVendor, marks, pages)
        {
            Beside = [planned],
            Letters = new DossierRun(workshop, facts, pages: pages) { LetterOf = _ => new LetterFacts { Corrections = points } },
        };
    }
}
