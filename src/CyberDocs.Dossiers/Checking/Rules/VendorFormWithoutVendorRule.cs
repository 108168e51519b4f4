namespace CyberDocs.Checking.Rules;

/// <summary>A vendor checklist names its vendor.</summary>
internal sealed class VendorFormWithoutVendorRule() : Rule(["checklist-vendor"], new(
    "CD2027", Severity.Error,
    "事業者確認用の回答に事業者がありません。",
    "A vendor checklist does not name its vendor.",
    "事業者（vendor）に事業者の番号（id）を記入してください。",
    "Enter the id of the vendor."))
{
    public override IEnumerable<Finding> Check(CheckContext context) =>
        from answers in context.Dossier.Answers
        where answers.Form == OfficialForm.Vendor && answers.Vendor is null
        select Code.At(answers.Origin.Of("vendor"));
}
