using System.Text;
using CyberDocs.Files;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.Reading;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Reading;

/// <summary>The complete dossier that stands beside the tests, and steps to read YAML.</summary>
internal static class YamlDossier
{
    public static string Folder { get; } = Repository.PathOf("tests", "CyberDocs.Tests", "Reading");

    public static byte[] Yaml { get; } = File.ReadAllBytes(Path.Combine(Folder, "complete-dossier.yaml"));

    public static byte[] Ledger { get; } = File.ReadAllBytes(Path.Combine(Folder, "ledger.csv"));

    public static (DataNode? Root, FindingCollector Findings) Tree(string yaml)
    {
        var findings = new FindingCollector();
        return (YamlDataReader.Read(Encoding.UTF8.GetBytes(yaml), "d.yaml", findings), findings);
    }

    public static (Dossier? Dossier, FindingCollector Findings) Read(byte[] yaml, ISourceFiles files)
    {
        var findings = new FindingCollector();
        return (DossierReader.Read(YamlDataReader.Read(yaml, "d.yaml", findings), files, findings), findings);
    }

    public static string Short(this FindingCollector findings) =>
        string.Join(' ', findings.Findings.Select(f => $"{f.Code.Id}@{f.Place.Line},{f.Place.Column}"));
}
