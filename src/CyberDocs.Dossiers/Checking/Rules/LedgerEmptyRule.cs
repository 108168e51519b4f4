namespace CyberDocs.Checking.Rules;

/// <summary>There is a ledger.</summary>
internal sealed class LedgerEmptyRule() : RecordRule<Dossier>(Kinds.Dossier, "devices", ["ledger", "cover"], new(
    "CD2059", Severity.Error,
    "機器管理台帳に機器がありません。",
    "The ledger holds no device.",
    "機器（devices）に台帳のファイル名か機器の一覧を記入してください。",
    "Name the ledger file or list the devices in devices."))
{
    protected override bool Breaks(Dossier dossier, CheckContext context) => dossier.Systems.Count > 0 && dossier.Devices.Count == 0;
}
