using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>It is fixed what is unplugged first.</summary>
internal sealed class NoContainmentRule : IRule
{
    public FindingCode Code => CheckFindings.NoContainment;

    public IReadOnlyList<string> Documents { get; } = ["bcp", "bcp-check"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var plan = context.Dossier.Bcp;
        if (plan.Exists == true && plan.Containment.Count == 0)
        {
            yield return Code.At(plan.Origin.Of("containment"));
        }
    }
}
