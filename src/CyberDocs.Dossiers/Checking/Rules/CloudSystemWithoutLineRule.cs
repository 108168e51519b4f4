namespace CyberDocs.Checking.Rules;

/// <summary>A system outside is reached over a line.</summary>
internal sealed class CloudSystemWithoutLineRule() : RecordSetRule<InformationSystem>(Kinds.Systems, "hosting", ["network-diagram", "system-diagram"], new(
    "CD2077", Severity.Warning,
    "{hosting}のシステム {system} を使う院外との回線がありません。",
    "No external line serves system {system} ({hosting}).",
    "回線のシステム（systems）にこのシステムを加えてください。",
    "Add the system to systems of a line."))
{
    protected override IEnumerable<InformationSystem> Broken(CheckContext context)
    {
        var served = ExternalLink.Of(context).SelectMany(line => line.Link.Systems).ToHashSet(StringComparer.Ordinal);
        return context.Dossier.Systems.Where(system => system.Hosting is Hosting.Cloud or Hosting.DataCenter && !served.Contains(system.Id));
    }

    protected override FindingArgument[] Values(InformationSystem system, CheckContext context) =>
        [("hosting", Terms.Hostings[system.Hosting].Japanese, Terms.Hostings[system.Hosting].Id)];
}
