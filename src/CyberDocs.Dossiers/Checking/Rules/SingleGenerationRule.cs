namespace CyberDocs.Checking.Rules;

/// <summary>Backups keep several generations.</summary>
internal sealed class SingleGenerationRule() : RecordRule<Backup>(Kinds.Backups, "generations", ["bcp"], new(
    "CD2126", Severity.Warning,
    "バックアップ {backup} の世代数が足りません（{generations}）。",
    "Backup {backup} keeps too few generations ({generations}).",
    "2世代以上を残し、世代数（generations）に記入してください。",
    "Keep two generations or more and enter generations."))
{
    protected override bool Breaks(Backup backup, CheckContext context) => backup.Generations is null or < 2;

    protected override FindingArgument[] Values(Backup backup, CheckContext context) =>
        [("generations", backup.Generations?.ToString(CultureInfo.InvariantCulture) ?? "―")];
}
