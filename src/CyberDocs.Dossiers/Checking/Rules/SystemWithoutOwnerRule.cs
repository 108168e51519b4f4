namespace CyberDocs.Checking.Rules;

/// <summary>Every system has a responsible person in the institution.</summary>
internal sealed class SystemWithoutOwnerRule() : RecordRule<InformationSystem>(Kinds.Systems, "owner", ["parties"], new(
    "CD2111", Severity.Warning,
    "システム {system} の院内の責任者がありません。",
    "System {system} has no responsible person.",
    "責任者（owner）を記入してください。",
    "Enter owner."))
{
    protected override bool Breaks(InformationSystem system, CheckContext context) => system.Owner is null;
}
