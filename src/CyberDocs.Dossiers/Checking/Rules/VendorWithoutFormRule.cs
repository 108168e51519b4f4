namespace CyberDocs.Checking.Rules;

/// <summary>Every vendor under contract has a checklist or has handed in its own.</summary>
internal sealed class VendorWithoutFormRule() : RecordSetRule<Vendor>(Kinds.Vendors, "form", ["checklist-vendor"], new(
    "CD2008", Severity.Warning,
    "事業者 {vendor} のチェックリスト（事業者確認用）がありません。",
    "There is no vendor checklist for {vendor}.",
    "様式を事業者に送って回答を取り込むか、チェックリスト（answers）に事業者確認用を加えるか、受領した書類を「受領したファイル」（received_file）に記入してください。",
    "Send the vendor its form and collect it, add its answers, or name the received file in received_file."))
{
    protected override IEnumerable<Vendor> Broken(CheckContext context)
    {
        var answered = context.Dossier.Answers
            .Where(answers => answers.Form == OfficialForm.Vendor)
            .Select(answers => answers.Vendor).ToHashSet(StringComparer.Ordinal);
        return context.Dossier.Vendors.Where(vendor =>
            vendor.Form != VendorFormScope.None && vendor.Contract != Knowledge.No
            && (vendor.Form != VendorFormScope.Received || vendor.ReceivedFile is null) && !answered.Contains(vendor.Id));
    }
}
