using System.Text;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.Reading;

namespace CyberDocs.Dossiers.Tests.Reading;

/// <summary>Reads JSON and CSV written in tests, and shows findings as code@line,column.</summary>
internal static class ReadingSteps
{
    public static (Dossier? Dossier, FindingCollector Findings) Dossier(string json, MemoryFiles? files = null)
    {
        var findings = new FindingCollector();
        var root = JsonDataReader.Read(Encoding.UTF8.GetBytes(json), "d.json", findings);
        return (DossierReader.Read(root, files ?? new MemoryFiles(), findings), findings);
    }

    /// <summary>A dossier with vendors, systems and zones that the rows of a ledger may name.</summary>
    public static (Dossier Dossier, FindingCollector Findings) Ledger(byte[] csv)
    {
        var (dossier, findings) = Dossier(
            """
            {"cyberdocs":1,"institution":{"name":"備前病院"},
             "vendors":[{"id":"setouchi","name":"瀬戸内メディカル㈱"},{"id":"kibi","name":"吉備ネット"}],
             "systems":[{"id":"ehr","name":"電子カルテ"},{"id":"pacs","name":"画像、PACS"},{"id":"lis","name":"検査"}],
             "zones":[{"id":"z-ehr","name":"基幹系"},{"id":"z-net","name":"情報系"}],
             "devices":"ledger.csv"}
            """,
            new MemoryFiles().With("ledger.csv", csv));
        return (dossier!, findings);
    }

    public static (Dossier Dossier, FindingCollector Findings) Ledger(string csv) => Ledger(Encoding.UTF8.GetBytes(csv));

    public static string Short(this FindingCollector findings) => string.Join(" ", findings.Findings.Select(Short));

    public static string Short(this Finding finding) => $"{finding.Code.Id}@{finding.Place.Line},{finding.Place.Column}";

    public static byte[] Cp932(string text) => CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(text);
}
