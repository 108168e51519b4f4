using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A line from outside ends at network equipment, not at a terminal or server.</summary>
internal sealed class LineEndsAtTerminalRule : IRule
{
    public FindingCode Code => CheckFindings.LineEndsAtTerminal;

    public IReadOnlyList<string> Documents { get; } = ["network-diagram", "checklist-minimum"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var line in ExternalLink.Of(context))
        {
            if (context.Index.Device(line.Inside) is { } device && device.Kind.AssetClass() != AssetClass.Network && device.Kind != DeviceKind.Other)
            {
                var kind = Terms.DeviceKinds[device.Kind];
                yield return Code.At(line.Link.Origin.Of(line.Link.From == line.Inside ? "from" : "to"), line.Name, device.Id, kind.Japanese, kind.Id);
            }
        }
    }
}
