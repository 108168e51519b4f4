namespace CyberDocs.Checking.Rules;

/// <summary>No password of a system is used elsewhere too; where the checklist admits it with a target date, it is worth knowing only.</summary>
internal sealed class PasswordsSharedRule() : Rule(["parties", "checklist-minimum"], new(
    "CD2157", Severity.Warning,
    "システム {system} のパスワードを、ほかの機器やサービスでも使っています。",
    "A password of system {system} is used elsewhere too.",
    "別々のパスワードに変え、パスワードの使い回し（shared_passwords）を「なし」にしてください。",
    "Give each a password of its own and set shared_passwords to no."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var admitted = AdmittedShortcomings.Of(context, "passwords.shared");
        foreach (var system in context.Dossier.Systems)
        {
            if (system.SharedPasswords == Knowledge.Yes)
            {
                var finding = Code.AtRecord(system.Origin.Of("shared_passwords"), ("system", system.Name));
                yield return admitted ? finding with { Severity = Severity.Info } : finding;
            }
        }
    }
}
