using CyberDocs.Checking;
using CyberDocs.Collecting;
using CyberDocs.Generation;
using CyberDocs.Vocabulary;

namespace CyberDocs;

public sealed partial class CyberDocsEngine
{
    /// <summary>How the checklists that vendors are asked for stand: sent, due, returned, and which items are open, in the order of the set.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="date">Day on which due dates are looked at.</param>
    /// <param name="profile">Id of the profile of disclosure for whoever reads it; null shows everything.</param>
    /// <exception cref="ArgumentException">There is no such profile.</exception>
    public IReadOnlyList<VendorStanding> VendorStandings(Dossier dossier, DateOnly date, string? profile = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return VendorRound.Of(ShownOf(dossier, profile), Editions, date, new(profile is null ? null : ProfileOf(profile), null));
    }

    /// <summary>
    /// Makes what goes to each vendor whose checklist is open: the letter, and the forms with the vendor's own systems and devices, all else hidden; and takes
    /// note of it in the dossier file.
    /// </summary>
    /// <param name="dossierPath">The dossier file.</param>
    /// <param name="folder">Output folder, made when it is not there; each vendor has a folder or an archive of its own in it.</param>
    /// <param name="options">Dates, formats, and which vendors.</param>
    /// <param name="cancellation">Stops the run; what is whole stays.</param>
    /// <exception cref="ArgumentException">A format, profile or vendor is not known.</exception>
    /// <exception cref="IOException">A file cannot be read or written, or is not to be overwritten.</exception>
    public VendorLettersResult SendRequests(string dossierPath, string folder, VendorLetterOptions options, CancellationToken cancellation = default) =>
        WriteTo(
            dossierPath, folder, options, static standing => standing.IsOpen, static _ => static _ => false,
            static mail => mail.Send, RequestNotes.Sent, options?.Profile, cancellation);

    /// <summary>
    /// Writes a letter to each vendor of whose checklists something is open that was sent already, or of whose systems an MDS or SDS is still to come;
    /// and takes note in the dossier file of those that were reminded of checklists.
    /// </summary>
    /// <param name="dossierPath">The dossier file.</param>
    /// <param name="folder">Output folder, made when it is not there.</param>
    /// <param name="options">Dates, formats, and which vendors.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="ArgumentException">A format or vendor is not known.</exception>
    /// <exception cref="IOException">A file cannot be read or written, or is not to be overwritten.</exception>
    public VendorLettersResult RemindVendors(string dossierPath, string folder, VendorLetterOptions options, CancellationToken cancellation = default) =>
        WriteTo(
            dossierPath, folder, options, IsToBeReminded, static facts => facts.Disclosures.IsMissing,
            static mail => mail.Remind, RequestNotes.Reminded, null, cancellation);

    private static bool IsToBeReminded(VendorStanding standing) => standing.State is RequestState.Waiting or RequestState.Overdue or RequestState.OtherEdition
        || (standing.State == RequestState.Returned && standing.OpenItems.Count > 0);

    private VendorLettersResult WriteTo(
        string dossierPath, string folder, VendorLetterOptions options, Func<VendorStanding, bool> isMeant,
        Func<CheckContext, Func<InformationSystem, bool>> isUndisclosed,
        Func<VendorMail, Func<IReadOnlyList<VendorMatter>, string, CancellationToken, IReadOnlyList<VendorPackage>>> make,
        Func<Dossier, VendorPackage, VendorLetterOptions, Dossier> note, string? profile, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(dossierPath);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(options);
        var read = Read(dossierPath, cancellation);

        // What is told of packages that go to several vendors is told as to none of them.
        IReadOnlyList<Finding> Shown(IReadOnlyList<Finding> found) => FindingsFor(new ReadResult(read.Dossier, found), profile, options.Vendor);
        if (read.Dossier is not { } dossier || read.HasErrors)
        {
            return new() { Findings = Shown(NotEditable(read, dossierPath)) };
        }

        if (options.Vendor is { } id && dossier.Vendors.All(vendor => vendor.Id != id))
        {
            throw new ArgumentException($"データに事業者「{id}」はありません。/ The dossier has no vendor '{id}'.", nameof(options));
        }

        var content = ForeignFile.ReadAllBytes(dossierPath, this.options.InputLimits);
        var standings = VendorStandings(dossier, options.Date)
            .Where(standing => options.Vendor is null || standing.Vendor.Id == options.Vendor).ToLookup(isMeant);
        var mail = new VendorMail(workshop, dossier, shown => FactsOf(shown, options.Date), ProfileOf(options.Profile), options, read.Files);
        var meant = standings[true].ToLookup(standing => standing.Vendor.Id);
        var undisclosed = dossier.Systems.Where(isUndisclosed(FactsOf(dossier, options.Date))).ToLookup(system => system.Vendor);
        var matters = dossier.Vendors.Where(vendor => options.Vendor is null || vendor.Id == options.Vendor)
            .Select(vendor => new VendorMatter(vendor, [.. meant[vendor.Id]], [.. undisclosed[vendor.Id]]))
            .Where(matter => matter.Standings.Count > 0 || matter.Undisclosed.Count > 0);
        var packages = make(mail)([.. matters], folder, cancellation);
        var result = new VendorLettersResult { Packages = packages, Skipped = [.. standings[false]], Findings = Shown(mail.Findings) };
        var after = packages.Aggregate(dossier, (noted, package) => note(noted, package, options));
        if (!options.Record || result.HasErrors || after == dossier)
        {
            return result;
        }

        var (written, findings) = new DossierUpdate(this, dossierPath, content, dossier).Write(after, cancellation);
        return result with { Written = written, Findings = [.. result.Findings, .. Shown(findings)] };
    }
}
