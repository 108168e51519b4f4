namespace CyberDocs.Checking.Rules;

/// <summary>More than one person can operate the systems.</summary>
internal sealed class OperatorAloneRule() : RecordRule<Role>(Kinds.Roles, "deputies", ["parties", "bcp"], new(
    "CD2139", Severity.Warning,
    "「{role}」は {person} だけで、代行者がいません。",
    "{person} alone holds the role of {role}, without a deputy.",
    "代行者（deputies）に代わりを務める人（事業者の担当者でもよい）を記入してください。",
    "Name a deputy, who may be a vendor's."))
{
    protected override bool IsGrouped => false;

    protected override bool Breaks(Role role, CheckContext context) =>
        role is { Kind: RoleKind.SystemOperator, Person: not null, Deputies.Count: 0 };

    protected override FindingArgument[] Values(Role role, CheckContext context) =>
        [("person", context.Index.Person(role.Person)?.Name ?? role.Person!)];
}
