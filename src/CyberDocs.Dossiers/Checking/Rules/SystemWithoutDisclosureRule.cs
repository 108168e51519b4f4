namespace CyberDocs.Checking.Rules;

/// <summary>A system with patient information has its MDS or SDS.</summary>
internal sealed class SystemWithoutDisclosureRule() : Rule(["checklist-institution", "checklist-vendor"], new(
    "CD2117", Severity.Warning,
    "患者情報を持つシステム {system} のMDS/SDSを受領していません。",
    "No MDS or SDS was received for system {system}, which holds patient information.",
    "事業者に提出を求め、事業者のMDS・SDS（disclosures）に記入してください。",
    "Ask the vendor for it and enter it in disclosures."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var missing = context.Dossier.Systems.Where(context.Disclosures.IsMissing).ToList();
        var admitted = missing.Count > 0 && AdmittedShortcomings.Of(context, "disclosures.received");
        foreach (var system in missing)
        {
            var finding = Code.AtRecord(system.Origin.Of("holds_patient_data"), ("system", system.Name));
            yield return admitted ? finding with { Severity = Severity.Info } : finding;
        }
    }
}
