namespace CyberDocs.Checking.Rules;

/// <summary>The network is described.</summary>
internal sealed class NoLinksRule() : RecordRule<Dossier>(Kinds.Dossier, "links", ["network-diagram", "checklist-minimum"], new(
    "CD2078", Severity.Warning,
    "ネットワークの接続が1つもありません。",
    "No link is described.",
    "接続（links）に、院外との回線と主な院内の接続を記入してください。",
    "Describe external lines and the main links inside."))
{
    protected override bool Breaks(Dossier dossier, CheckContext context) => dossier.Systems.Count > 0 && dossier.Links.Count == 0;
}
