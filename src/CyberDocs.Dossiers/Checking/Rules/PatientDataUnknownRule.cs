using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>It is known of every system whether it holds patient information.</summary>
internal sealed class PatientDataUnknownRule : IRule
{
    public FindingCode Code => CheckFindings.PatientDataUnknown;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "system-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var system in context.Dossier.Systems)
        {
            if (system.HoldsPatientData is null)
            {
                yield return Code.AtRecord(system.Origin.Of("holds_patient_data"), system.Name);
            }
        }
    }
}
