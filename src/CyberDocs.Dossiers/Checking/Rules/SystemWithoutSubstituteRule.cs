using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>It is fixed how work goes on without each system.</summary>
internal sealed class SystemWithoutSubstituteRule : IRule
{
    public FindingCode Code => CheckFindings.SystemWithoutSubstitute;

    public IReadOnlyList<string> Documents { get; } = ["bcp", "bcp-check"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var system in context.Dossier.Systems)
        {
            if (system.Substitute is null)
            {
                yield return Code.AtRecord(system.Origin.Of("substitute"), system.Name);
            }
        }
    }
}
