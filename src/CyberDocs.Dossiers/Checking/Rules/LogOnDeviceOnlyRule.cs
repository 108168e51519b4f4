namespace CyberDocs.Checking.Rules;

/// <summary>The log of a line to the outside is not kept on the device alone, where it is overwritten and lost with it.</summary>
internal sealed class LogOnDeviceOnlyRule()
    : RecordRule<ExternalLink>(Kinds.Lines, "log", ["network-diagram", "checklist-institution", "checklist-minimum"], new(
    "CD2106", Severity.Warning,
    "院外との回線 {line} のログが機器の中だけに残ります（{log}）。古いものから消え、機器とともに失われます。",
    "The log of line {line} is kept on the device alone ({log}); it is overwritten and lost with the device.",
    "ログサーバなど別の場所に転送して保存し、ログの保存（log）に保存先と期間を記入してください。",
    "Send the log elsewhere and enter where and how long it is kept."))
{
    protected override bool IsGrouped => false;

    protected override bool Breaks(ExternalLink line, CheckContext context) =>
        PlainEntry.IsOneOf(line.Link.Log, "本体", "本体のみ", "機器内", "機器内のみ", "機器本体", "装置内", "装置本体");

    protected override FindingArgument[] Values(ExternalLink line, CheckContext context) => [("log", line.Link.Log!)];
}
