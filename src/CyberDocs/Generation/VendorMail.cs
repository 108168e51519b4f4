using CyberDocs.Checking;
using CyberDocs.Files;
using CyberDocs.Findings;
using CyberDocs.Forms;
using CyberDocs.Model;
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
        var packages = new List<VendorPackage>();
        for (var i = 0; i < vendors.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var run = RunFor(vendors[i]);
            if (options.Archive)
            {
                var kept = new KeptFiles();
                var files = Write(run, kept, cancellation);
                Pack(kept, files, Path.Combine(folder, names[i] + ".zip"));
                packages.Add(new(vendors[i].Vendor, names[i] + ".zip", files, vendors[i].Standings));
            }
            else
            {
                using var place = new OutputFolder(Path.Combine(folder, names[i]), inputs, options.Overwrite);
                packages.Add(new(vendors[i].Vendor, names[i], Write(run, place, cancellation), vendors[i].Standings));
            }
        }

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

    private DossierRun RunFor(VendorMatter vendor)
    {
        var shown = Redactor.Redact(dossier, profile, vendor.Vendor.Id, out _).Dossier;
        var forms = DocumentPlanner.Plan(shown, workshop.Library.Documents, internalPapers: false).Where(planned =>
            planned is { IsMade: true, Document.Form: OfficialForm.Vendor } && planned.Vendor?.Id == vendor.Vendor.Id
            && vendor.Standings.Any(standing => standing.System?.Id == planned.System?.Id));
        return new DossierRun(workshop, factsOf(shown), profile, vendor.Vendor.Id)
        {
            Plan = [LetterTo(vendor.Vendor, DocumentRole.VendorRequest), .. forms],
            Letters = new DossierRun(workshop, factsOf(dossier)) { LetterOf = _ => FactsFor(vendor) },
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

    private void Pack(KeptFiles kept, IReadOnlyList<GeneratedFile> files, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var content = BundleArchive.Pack([.. files.Select(file => (file.Name, kept.Bytes(file.Name)))]);
        if (!options.Overwrite && Path.Exists(path) && !FileReplacement.Holds(path, content))
        {
            throw new IOException($"{path} がすでにあります。上書きはしません。/ It is there already and is not overwritten.");
        }

        FileReplacement.Write(path, content);
    }
}
