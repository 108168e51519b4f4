using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>The log of a line to the outside is not kept on the device alone, where it is overwritten and lost with it.</summary>
internal sealed class LogOnDeviceOnlyRule : IRule
{
    private static readonly string[] OnDevice = ["本体", "機器内", "装置内"];

    private static readonly string[] Elsewhere = ["転送", "サーバ", "syslog", "クラウド", "収集", "書き出し", "バックアップ"];

    public FindingCode Code => CheckFindings.LogOnDeviceOnly;

    public IReadOnlyList<string> Documents { get; } = ["network-diagram", "checklist-institution", "checklist-minimum"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var line in ExternalLink.Of(context))
        {
            if (line.Link.Log is { } log && OnDevice.Any(word => log.Contains(word, StringComparison.Ordinal))
                && !Elsewhere.Any(word => log.Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                yield return Code.At(line.Link.Origin.Of("log"), line.Name, log);
            }
        }
    }
}
