namespace CyberDocs.Checking.Rules;

/// <summary>Every system that is backed up has a copy off the network.</summary>
internal sealed class NoOfflineBackupRule() : Rule(["bcp", "checklist-institution"], new(
    "CD2121", Severity.Warning,
    "システム {system} に、ネットワークから切り離した控えがありません。",
    "System {system} has no copy off the network.",
    "切り離した控えを作り、バックアップの「切り離した控え」（offline）を「あり」にしてください。",
    "Keep a copy off the network and set offline."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var settled = context.Dossier.Backups
            .Where(backup => backup.Offline == Knowledge.Yes)
            .Select(backup => backup.System).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var admitted = AdmittedShortcomings.Of(context, "backups");
        foreach (var backup in context.Dossier.Backups)
        {
            if (context.Index.System(backup.System) is { } system && settled.Add(system.Id))
            {
                var finding = Code.AtRecord(backup.Origin.Of("offline"), ("system", system.Name));
                yield return admitted ? finding with { Severity = Severity.Info } : finding;
            }
        }
    }
}
