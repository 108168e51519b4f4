namespace CyberDocs.Checking.Rules;

/// <summary>A line from outside ends at network equipment, not at a terminal or server.</summary>
internal sealed class LineEndsAtTerminalRule() : Rule(["network-diagram", "checklist-minimum"], new(
    "CD2147", Severity.Warning,
    "院外との回線 {line} が、通信機器ではなく {device}（{kind}）につながっています。",
    "Line {line} ends at {device} ({kind}) instead of network equipment.",
    "ルータやファイアウォールを通す構成にするか、回線の端点を直してください。",
    "Put a router or firewall between, or correct the end of the link."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var line in ExternalLink.Of(context))
        {
            if (context.Index.Device(line.Inside) is { } device && device.Kind.AssetClass() != AssetClass.Network && device.Kind != DeviceKind.Other)
            {
                var kind = Terms.DeviceKinds[device.Kind];
                yield return Code.At(
                    line.Link.Origin.Of(line.Link.From == line.Inside ? "from" : "to"), ("line", line.Name), ("device", device.Id),
                    ("kind", kind.Japanese, kind.Id));
            }
        }
    }
}
