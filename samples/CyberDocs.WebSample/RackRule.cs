using CyberDocs.Checking;
using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.WebSample;

#region rule
/// <summary>A rule of this house: a server has a model name, so that a spare can be ordered at night.</summary>
public sealed class RackRule : IRule
{
    public FindingCode Code { get; } = new(
        "EX0001", Severity.Warning,
        "サーバ {device} の型番がありません。",
        "Server {device} has no model name.",
        "台帳の「型番」に記入してください。",
        "Enter it in 型番 of the ledger.");

    public IReadOnlyList<string> Documents { get; } = ["ledger"];

    public IEnumerable<Finding> Check(CheckContext context) => context.Dossier.Devices
        .Where(device => device is { Kind: DeviceKind.Server, Model: null, State: not DeviceState.Disposed })
        .Select(device => Code.At(device.Origin.Of("model"), ("device", device.Id)));
}
#endregion
