using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>A system with patient information has its MDS or SDS.</summary>
internal sealed class SystemWithoutDisclosureRule : IRule
{
    public FindingCode Code => CheckFindings.SystemWithoutDisclosure;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var missing = DisclosureCover.Missing(context, context.Dossier.Systems).ToList();
        var admitted = missing.Count > 0 && AdmittedShortcomings.Of(context, "disclosures.received");
        foreach (var system in missing)
        {
            var finding = Code.AtRecord(system.Origin.Of("holds_patient_data"), system.Name);
            yield return admitted ? finding with { Severity = Severity.Info } : finding;
        }
    }
}
