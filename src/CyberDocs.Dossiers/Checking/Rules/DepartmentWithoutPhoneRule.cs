namespace CyberDocs.Checking.Rules;

/// <summary>Every department can be called.</summary>
internal sealed class DepartmentWithoutPhoneRule() : RecordRule<Department>(Kinds.Departments, "phone", ["bcp", "contact-chain"], new(
    "CD2103", Severity.Warning,
    "部署 {department} の電話番号がありません。",
    "Department {department} has no telephone number.",
    "部署の電話（phone）を記入してください。",
    "Enter phone."))
{
    protected override bool Breaks(Department department, CheckContext context) => department.Phone is null;
}
