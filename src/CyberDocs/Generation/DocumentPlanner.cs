namespace CyberDocs.Generation;

/// <summary>Decides which documents a dossier's set consists of and what their files are called.</summary>
internal static class DocumentPlanner
{
    private const string InternalPaper = "院内用の書類のため";
    private const string NothingToMakeFor = "作成の対象がないため";

    /// <param name="dossier">The dossier.</param>
    /// <param name="documents">The kinds of documents in order.</param>
    /// <param name="internalPapers">Whether papers that stay in the institution are made.</param>
    public static IReadOnlyList<PlannedDocument> Plan(Dossier dossier, IReadOnlyList<SubmissionDocument> documents, bool internalPapers = true)
    {
        var planned = new List<PlannedDocument>();
        foreach (var document in documents)
        {
            var stem = FileNames.Safe(document.FileName);
            var reason = document.IsInternal && !internalPapers
                ? InternalPaper
                : document.Omissions.FirstOrDefault(omission => omission.Holds(dossier))?.Because;
            if (document.Per == CopyScope.Institution)
            {
                planned.Add(new PlannedDocument { Document = document, FileName = stem, NotMadeBecause = reason });
                continue;
            }

            // Where there is anything to make a copy for, it is made: reasons are for the cover to say why there is none.
            var copies = Copies(dossier, document, stem).ToList();
            planned.AddRange(copies.Count > 0
                ? copies
                : [new PlannedDocument { Document = document, FileName = stem, NotMadeBecause = reason ?? NothingToMakeFor }]);
        }

        return FileNames.Distinct(planned);
    }

    private static IEnumerable<PlannedDocument> Copies(Dossier dossier, SubmissionDocument document, string stem) => document.Per switch
    {
        CopyScope.Vendor => dossier.Vendors.Where(vendor => vendor.Contract != Knowledge.No).Select(vendor => For(document, stem, vendor)),
        CopyScope.System => SystemForms(dossier, document, stem),
        _ => VendorForms(dossier, document, stem),
    };

    private static IEnumerable<PlannedDocument> SystemForms(Dossier dossier, SubmissionDocument document, string stem)
    {
        var vendors = dossier.Vendors.ToLookup(vendor => vendor.Id, StringComparer.Ordinal);
        return dossier.Systems.Select(system => For(document, stem, vendors[system.Vendor ?? ""].FirstOrDefault(), system));
    }

    private static IEnumerable<PlannedDocument> VendorForms(Dossier dossier, SubmissionDocument document, string stem)
    {
        foreach (var (vendor, system) in AskedForm.Of(dossier))
        {
            yield return For(document, stem, vendor, system) with
            {
                ReceivedFile = vendor.Form == VendorFormScope.Received ? vendor.ReceivedFile : null,
            };
        }

        if (document.LeftOutBecause is not { } reason)
        {
            yield break;
        }

        // A vendor under contract that is left out is said to be, so that the list shows whether all were asked.
        foreach (var vendor in dossier.Vendors.Where(vendor => vendor.Form == VendorFormScope.None && vendor.Contract == Knowledge.Yes))
        {
            yield return For(document, stem, vendor) with { NotMadeBecause = reason };
        }
    }

    private static PlannedDocument For(SubmissionDocument document, string stem, Vendor? vendor, InformationSystem? system = null) => new()
    {
        Document = document,
        FileName = string.Join('-', ((string?[])[stem, vendor?.Name, system?.Name]).OfType<string>().Select((part, i) => i == 0 ? part : FileNames.Part(part))),
        Vendor = vendor,
        System = system,
    };
}
