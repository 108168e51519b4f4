namespace CyberDocs.Checking.Rules;

/// <summary>It is known of every vendor whether there is a contract.</summary>
internal sealed class VendorContractUnknownRule() : RecordRule<Vendor>(Kinds.Vendors, "contract", ["checklist-institution", "parties"], new(
    "CD2097", Severity.Warning,
    "事業者 {vendor} との契約の有無が分かりません。",
    "It is not known whether there is a contract with vendor {vendor}.",
    "契約（contract）に「あり」か「なし」を記入してください。",
    "Enter contract."))
{
    protected override bool Breaks(Vendor vendor, CheckContext context) => vendor.Contract == Knowledge.Unknown;
}
