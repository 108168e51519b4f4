using System.Text;
using CyberDocs.Forms;
using CyberDocs.Model;

namespace CyberDocs.Generation;

/// <summary>Decides which documents a dossier's set consists of and what their files are called.</summary>
internal static class DocumentPlanner
{
    private const string NoSystem = "医療情報システムを導入・運用していないため";

    /// <param name="dossier">The dossier.</param>
    /// <param name="documents">The kinds of documents in order.</param>
    /// <param name="internalPapers">Whether papers that stay in the institution are made.</param>
    public static IReadOnlyList<PlannedDocument> Plan(Dossier dossier, IReadOnlyList<SubmissionDocument> documents, bool internalPapers = true)
    {
        var planned = new List<PlannedDocument>();
        foreach (var document in documents)
        {
            if (document == SubmissionDocument.VendorChecklist)
            {
                planned.AddRange(VendorChecklists(dossier));
            }
            else
            {
                planned.Add(new PlannedDocument
                {
                    Document = document,
                    FileName = $"{Safe(document.Number)}-{Safe(document.Title)}",
                    NotMadeBecause = document.IsInternal && !internalPapers ? "院内用の書類のため" : ReasonNotToMake(document, dossier),
                });
            }
        }

        return Distinct(planned);
    }

    // Documents 6 and 7 are handed in only if the institution has them. Without systems there is nothing to list or draw.
    private static string? ReasonNotToMake(SubmissionDocument document, Dossier dossier) => document.Id switch
    {
        "ledger" when dossier.Devices.Count == 0 && RunsNoSystem(dossier) => NoSystem,
        "network-diagram" when dossier.Zones.Count == 0 && dossier.Links.Count == 0 && RunsNoSystem(dossier) => NoSystem,
        "system-diagram" or "parties" when dossier.Systems.Count == 0 && RunsNoSystem(dossier) => NoSystem,
        "network-diagram" when dossier.Zones.Count == 0 && dossier.Links.Count == 0 => "ネットワークの区分と接続が登録されていないため",
        "system-diagram" or "parties" when dossier.Systems.Count == 0 => "医療情報システムが登録されていないため",
        "bcp" or "bcp-check" when dossier.Bcp.Exists != true && RunsNoSystem(dossier) => NoSystem,
        "bcp" or "bcp-check" when dossier.Bcp.Exists == false => "サイバー攻撃を想定した事業継続計画を策定していないため",
        _ => null,
    };

    /// <summary>Whether the gate item of the institution's checklist is answered いいえ and no system is entered that would say otherwise.</summary>
    private static bool RunsNoSystem(Dossier dossier) =>
        dossier.Systems.Count == 0 && dossier.Answers.Any(answers => answers.Form == SubmissionDocument.InstitutionChecklist.Id && answers.Gate == Answer.No);

    private static List<PlannedDocument> VendorChecklists(Dossier dossier)
    {
        var document = SubmissionDocument.VendorChecklist;
        var stem = $"{document.Number}-{document.Title}";
        var planned = new List<PlannedDocument>();
        var systemsOf = dossier.Systems.ToLookup(system => system.Vendor, StringComparer.Ordinal);
        foreach (var vendor in dossier.Vendors.Where(vendor => vendor.Form != VendorFormScope.None && vendor.Contract != Knowledge.No))
        {
            var systems = systemsOf[vendor.Id].ToList();
            if (vendor.Form == VendorFormScope.PerSystem && systems.Count > 0)
            {
                planned.AddRange(systems.Select(system => new PlannedDocument
                {
                    Document = document,
                    FileName = $"{stem}-{FileNamePart(vendor.Name)}-{FileNamePart(system.Name)}",
                    Vendor = vendor,
                    System = system,
                }));
            }
            else
            {
                planned.Add(new PlannedDocument
                {
                    Document = document,
                    FileName = $"{stem}-{FileNamePart(vendor.Name)}",
                    Vendor = vendor,
                    ReceivedFile = vendor.Form == VendorFormScope.Received ? vendor.ReceivedFile : null,
                });
            }
        }

        // A vendor under contract that is left out is said to be, so that the list shows whether all were asked.
        planned.AddRange(dossier.Vendors.Where(vendor => vendor.Form == VendorFormScope.None && vendor.Contract == Knowledge.Yes)
            .Select(vendor => new PlannedDocument
            {
                Document = document,
                FileName = $"{stem}-{FileNamePart(vendor.Name)}",
                Vendor = vendor,
                NotMadeBecause = "契約はあるが、確認の対象外としているため",
            }));

        if (planned.Count == 0)
        {
            var reason = RunsNoSystem(dossier) ? NoSystem
                : dossier.Vendors.Any(vendor => vendor.Contract != Knowledge.No) ? "確認の対象とする事業者がないため"
                : "委託契約のある事業者がないため";
            planned.Add(new PlannedDocument { Document = document, FileName = stem, NotMadeBecause = reason });
        }

        return planned;
    }

    /// <summary>Legal forms are left out, and what file systems refuse becomes an underscore.</summary>
    private static string FileNamePart(string name)
    {
        foreach (var form in (string[])["株式会社", "有限会社", "合同会社", "一般社団法人", "㈱", "㈲", "(株)", "（株）"])
        {
            name = name.Replace(form, "", StringComparison.Ordinal);
        }

        // Names of 255 bytes are the limit of common file systems; a Japanese character takes up to four.
        name = Safe(name);
        return name.Length == 0 ? "_" : Cut(name, 24).TrimEnd('.', ' ');
    }

    private static string Safe(string name)
    {
        var part = new StringBuilder(name.Length);
        foreach (var c in name.Trim())
        {
            part.Append(c is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' || char.IsControl(c) ? '_' : c);
        }

        return Cut(part.ToString(), 60);
    }

    // Between characters as people see them: half a 𠮷 is no name that a disk takes.
    private static string Cut(string name, int most)
    {
        var end = 0;
        foreach (var start in System.Globalization.StringInfo.ParseCombiningCharacters(name))
        {
            if (start > most)
            {
                return name[..end];
            }

            end = start;
        }

        return name.Length <= most ? name : name[..end];
    }

    private static List<PlannedDocument> Distinct(List<PlannedDocument> planned)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < planned.Count; i++)
        {
            var name = planned[i].FileName;
            for (var n = 2; !used.Add(name); n++)
            {
                name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{planned[i].FileName}-{n}");
            }

            planned[i] = planned[i] with { FileName = name };
        }

        return planned;
    }
}
