namespace CyberDocs.Checking.Rules;

/// <summary>It is known of every system whether it holds patient information.</summary>
internal sealed class PatientDataUnknownRule()
    : RecordRule<InformationSystem>(Kinds.Systems, "holds_patient_data", ["checklist-institution", "system-diagram"], new(
    "CD2119", Severity.Warning,
    "システム {system} が患者情報を持つかどうか分かりません。",
    "It is not said whether system {system} holds patient information.",
    "患者情報（holds_patient_data）に「はい」か「いいえ」を記入してください。",
    "Enter holds_patient_data."))
{
    protected override bool Breaks(InformationSystem system, CheckContext context) => system.HoldsPatientData is null;
}
