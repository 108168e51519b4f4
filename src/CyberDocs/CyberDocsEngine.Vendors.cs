using CyberDocs.Collecting;
using CyberDocs.Forms;
using CyberDocs.Generation;
using CyberDocs.Intake;
using CyberDocs.Model;
using CyberDocs.Vocabulary;

namespace CyberDocs;

public sealed partial class CyberDocsEngine
{
    /// <summary>How the checklists that vendors are asked for stand: sent, due, returned, and which items are open, in the order of the set.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="date">Day on which due dates are looked at.</param>
    public IReadOnlyList<VendorStanding> VendorStandings(Dossier dossier, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return VendorRound.Of(dossier, Editions, date);
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
        WriteTo(dossierPath, folder, options, static standing => standing.IsOpen, static mail => mail.Send, RequestNotes.Sent, cancellation);

    /// <summary>Writes a letter to each vendor of whose checklists something is open that was sent already, and takes note of it in the dossier file.</summary>
    /// <param name="dossierPath">The dossier file.</param>
    /// <param name="folder">Output folder, made when it is not there.</param>
    /// <param name="options">Dates, formats, and which vendors.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="ArgumentException">A format or vendor is not known.</exception>
    /// <exception cref="IOException">A file cannot be read or written, or is not to be overwritten.</exception>
    public VendorLettersResult RemindVendors(string dossierPath, string folder, VendorLetterOptions options, CancellationToken cancellation = default) =>
        WriteTo(dossierPath, folder, options, IsToBeReminded, static mail => mail.Remind, RequestNotes.Reminded, cancellation);

    private static bool IsToBeReminded(VendorStanding standing) => standing.State is RequestState.Waiting or RequestState.Overdue or RequestState.OtherEdition
        || (standing.State == RequestState.Returned && standing.OpenItems.Count > 0);

    private VendorLettersResult WriteTo(
        string dossierPath, string folder, VendorLetterOptions options, Func<VendorStanding, bool> isMeant,
        Func<VendorMail, Func<IReadOnlyList<IGrouping<Vendor, VendorStanding>>, string, CancellationToken, IReadOnlyList<VendorPackage>>> make,
        Func<Dossier, VendorPackage, VendorLetterOptions, Dossier> note, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(dossierPath);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(options);
        var read = Read(dossierPath, cancellation);
        if (read.Dossier is not { } dossier || read.HasErrors)
        {
            return new() { Findings = NotEditable(read, dossierPath) };
        }

        if (options.Vendor is { } id && dossier.Vendors.All(vendor => vendor.Id != id))
        {
            throw new ArgumentException($"The dossier has no vendor '{id}'. データに事業者「{id}」はありません。", nameof(options));
        }

        var content = ForeignFile.ReadAllBytes(dossierPath, this.options.InputLimits);
        var standings = VendorStandings(dossier, options.Date)
            .Where(standing => options.Vendor is null || standing.Vendor.Id == options.Vendor).ToLookup(isMeant);
        var mail = new VendorMail(workshop, dossier, shown => FactsOf(shown, options.Date), ProfileOf(options.Profile), options, read.Files);
        var packages = make(mail)([.. standings[true].GroupBy(standing => standing.Vendor)], folder, cancellation);
        var result = new VendorLettersResult { Packages = packages, Skipped = [.. standings[false]], Findings = mail.Findings };
        var after = packages.Aggregate(dossier, (noted, package) => note(noted, package, options));
        if (!options.Record || result.HasErrors || after == dossier)
        {
            return result;
        }

        var (written, findings) = new DossierUpdate(this, dossierPath, content, dossier).Write(after, cancellation);
        return result with { Written = written, Findings = [.. result.Findings, .. findings] };
    }
}
