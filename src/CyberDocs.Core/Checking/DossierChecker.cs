using CyberDocs.Collections;
using CyberDocs.Findings;

namespace CyberDocs.Checking;

/// <summary>Runs rules over a dossier. Immutable and thread-safe.</summary>
public sealed class DossierChecker
{
    private readonly IReadOnlyList<IRule> rules;

    /// <summary>A checker with the built-in rules and further ones.</summary>
    /// <param name="further">An integrator's own rules, run after the built-in ones.</param>
    public DossierChecker(params IEnumerable<IRule> further) => rules = [.. BuiltInRules.All, .. further];

    /// <summary>The rules in the order in which they run.</summary>
    public IReadOnlyList<IRule> Rules => rules;

    /// <summary>All findings, rule by rule, each in file order.</summary>
    /// <param name="context">The dossier, the editions and the date.</param>
    /// <param name="cancellation">Stops between rules.</param>
    public IReadOnlyList<Finding> Check(CheckContext context, CancellationToken cancellation = default)
    {
        var findings = new List<Finding>();
        foreach (var rule in rules)
        {
            cancellation.ThrowIfCancellationRequested();
            var documents = rule.Documents.ToValueList();
            foreach (var finding in rule.Check(context))
            {
                findings.Add(finding.Documents.Count == 0 ? finding with { Documents = documents } : finding);
            }
        }

        return findings;
    }
}
