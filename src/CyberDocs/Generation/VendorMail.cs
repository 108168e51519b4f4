using CyberDocs.Checking;
using CyberDocs.Files;
using CyberDocs.Redaction;
using CyberDocs.Vocabulary;

namespace CyberDocs.Generation;

/// <summary>Makes what goes to vendors: letters as they are, forms as the profile shows them to that vendor. Not thread-safe.</summary>
/// <param name="workshop">What all runs share.</param>
/// <param name="dossier">The dossier.</param>
/// <param name="factsOf">What is composed of a dossier.</param>
/// <param name="profile">What the forms hide.</param>
/// <param name="options">Dates and formats.</param>
/// <param name="inputs">Files that the run reads.</param>
internal sealed class VendorMail(
    Workshop workshop, Dossier dossier, Func<Dossier, CheckContext> factsOf, DisclosureProfile profile, VendorLetterOptions options,
    IReadOnlyList<string> inputs)
{
    private readonly List<Finding> findings = [];
    private readonly HashSet<Finding> seen = [];

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>A folder or an archive for each vendor, with the letter and its forms.</summary>
    public IReadOnlyList<VendorPackage> Send(IReadOnlyList<VendorMatter> vendors, string folder, CancellationToken cancellation)
    {
        var names = NamesOf(vendors);
        var vendorOf = vendors.ToDictionary(vendor => vendor.Vendor.Id, StringComparer.Ordinal);
        var letters = new DossierRun(workshop, factsOf(dossier)) { LetterOf = planned => FactsFor(vendorOf[planned.Vendor!.Id]) };
        var shown = new VendorRedaction(dossier, profile);
        var packages = new List<VendorPackage>();

        // Archives are put in their places together: where one fails, those of the last time all stay.
        using var archives = options.Archive ? new OutputFolder(folder, inputs, options.Overwrite) : null;
        for (var i = 0; i < vendors.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var run = RunFor(vendors[i], shown.For(vendors[i].Vendor.Id), letters);
            if (archives is not null)
            {
                var kept = new KeptFiles();
                var files = Write(run, kept, cancellation);
                Pack(kept, files, Path.Combine(folder, names[i] + ".zip"), archives);
                packages.Add(new(vendors[i].Vendor, names[i] + ".zip", files, vendors[i].Standings));
            }
            else
            {
                // The folder is what the vendor gets: what tells our files from others' lies beside it.
                var own = Path.Combine(folder, names[i]);
                using var place = new OutputFolder(own, inputs, options.Overwrite, manifest: own + "." + Manifest.FileName);
                packages.Add(new(vendors[i].Vendor, names[i], Write(run, place, cancellation), vendors[i].Standings));
            }
        }

        archives?.Commit();
        return packages;
    }

    /// <summary>A letter for each vendor, in one folder.</summary>
    public IReadOnlyList<VendorPackage> Remind(IReadOnlyList<VendorMatter> vendors, string folder, CancellationToken cancellation)
    {
        if (vendors.Count == 0)
        {
            return [];
        }

        var letters = FileNames.Distinct([.. vendors.Select(vendor => LetterTo(vendor.Vendor, DocumentRole.VendorReminder))]);
        var vendorOf = letters.Select((letter, i) => (letter.FileName, vendors[i])).ToDictionary(StringComparer.Ordinal);
        var run = new DossierRun(workshop, factsOf(dossier)) { Plan = letters, LetterOf = planned => FactsFor(vendorOf[planned.FileName]) };
        using var place = new OutputFolder(folder, inputs, options.Overwrite);
        var files = Write(run, place, cancellation);
        var made = files.ToLookup(file => Path.GetFileNameWithoutExtension(file.Name), StringComparer.Ordinal);
        return [.. vendors.Select((vendor, i) => new VendorPackage(vendor.Vendor, "", [.. made[letters[i].FileName]], vendor.Standings))];
    }

    // Its own papers are planned and not the whole set, which grows with the number of vendors.
    private DossierRun RunFor(VendorMatter vendor, Dossier shown, DossierRun letters)
    {
        var id = vendor.Vendor.Id;
        var own = shown with
        {
            Vendors = [.. shown.Vendors.Where(each => each.Id == id)],
            Systems = [.. shown.Systems.Where(system => system.Vendor == id)],
        };
        var forms = DocumentPlanner.Plan(own, [.. workshop.Library.Documents.Where(document => document.Form == OfficialForm.Vendor)], internalPapers: false)
            .Where(planned => planned.IsMade && planned.Vendor?.Id == id && vendor.Standings.Any(standing => standing.System?.Id == planned.System?.Id));
        return new DossierRun(workshop, factsOf(shown), profile, id)
        {
            Plan = [LetterTo(vendor.Vendor, DocumentRole.VendorRequest), .. forms],
            Letters = letters,
        };
    }

    private IReadOnlyList<GeneratedFile> Write(DossierRun run, IOutputPlace place, CancellationToken cancellation)
    {
        var set = new GenerateOptions
        {
            Date = options.Date,
            Formats = options.Formats,
            Documents = [.. run.Plan.Where(planned => planned.Document.IsOfSet).Select(planned => planned.Document.Id).Distinct()],
            FillableForms = true,
            Overwrite = options.Overwrite,
        };
        var (files, found) = new SetRun(run, set, null, cancellation).WriteTo(place, null, []);
        findings.AddRange(found.Where(seen.Add));
        return files;
    }

    private LetterFacts FactsFor(VendorMatter vendor) => new()
    {
        Recipient = vendor.Vendor,
        Standings = vendor.Standings,
        Undisclosed = vendor.Undisclosed,
        ReplyBy = options.Due ?? (vendor.Standings.Select(standing => standing.Request?.Due).Distinct().ToList() is [var same] ? same : null),
    };

    private PlannedDocument LetterTo(Vendor vendor, DocumentRole role)
    {
        var letter = workshop.Library.Beside(role);
        return new PlannedDocument
        {
            Document = letter,
            FileName = $"{FileNames.Safe(letter.FileName)}-{FileNames.Part(vendor.Name)}",
            Vendor = vendor,
        };
    }

    private static List<string> NamesOf(IReadOnlyList<VendorMatter> vendors)
    {
        var taken = new TakenNames();
        return [.. vendors.Select(vendor => FileNames.Part(vendor.Vendor.Name) is var name && taken.TryTake(name)
            ? name
            : taken.Take($"{name}-{FileNames.Part(vendor.Vendor.Id)}"))];
    }

    private static void Pack(KeptFiles kept, IReadOnlyList<GeneratedFile> files, string path, OutputFolder place)
    {
        var content = BundleArchive.Pack([.. files.Select(file => (file.Name, kept.Bytes(file.Name)))]);
        if (File.Exists(path) && FileReplacement.Holds(path, content))
        {
            return;
        }

        using var file = place.Create(Path.GetFileName(path));
        file.Content.Write(content);
        file.Commit();
    }
}
