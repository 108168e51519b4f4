namespace CyberDocs.Checking.Rules;

/// <summary>A line to the outside says whether it is always on.</summary>
internal sealed class ConnectionModeUnknownRule() : RecordRule<ExternalLink>(Kinds.Lines, "always_on", ["network-diagram"], new(
    "CD2073", Severity.Warning,
    "院外との回線 {line} が常時接続か都度接続か分かりません。",
    "It is not said whether external line {line} is always on.",
    "常時接続（always_on）に「はい」か「いいえ」（都度接続）を記入してください。",
    "Enter always_on."))
{
    protected override bool Breaks(ExternalLink line, CheckContext context) => line.Link.AlwaysOn is null;
}
