using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>There is a ledger.</summary>
internal sealed class LedgerEmptyRule : IRule
{
    public FindingCode Code => CheckFindings.LedgerEmpty;

    public IReadOnlyList<string> Documents { get; } = ["ledger", "cover"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        if (context.Dossier.Systems.Count > 0 && context.Dossier.Devices.Count == 0)
        {
            yield return Code.At(context.Dossier.Origin.Of("devices"), context.Dossier.Institution.Name);
        }
    }
}
