namespace CyberDocs.Checking.Rules;

/// <summary>It is known which devices a maintenance line reaches.</summary>
internal sealed class MaintenancePathUnknownRule() : RecordRule<ExternalLink>(Kinds.Lines, "reaches", ["network-diagram"], new(
    "CD2167", Severity.Info,
    "リモートメンテナンスの回線 {line} が、どの機器を通りどの機器に届くかが分かりません。",
    "It is not known which devices maintenance line {line} passes and reaches.",
    "事業者に確かめ、接続の「経由する機器」と「届く機器」を記入してください。",
    "Ask the vendor and enter 経由する機器 and 届く機器."))
{
    protected override bool Breaks(ExternalLink line, CheckContext context) => line.Link is { RemoteMaintenance: true, Through.Count: 0, Reaches.Count: 0 };
}
