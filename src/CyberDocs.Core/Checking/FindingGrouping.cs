using CyberDocs.Collections;
using CyberDocs.Findings;

namespace CyberDocs.Checking;

/// <summary>Takes findings together that say the same of several devices, checklist items or records: one finding that counts and names them all. Stateless and thread-safe.</summary>
public static class FindingGrouping
{
    /// <summary>The findings in their order, each group at the place of its first. Nothing is lost: a group's <see cref="Finding.Subjects"/> hold every one with its place.</summary>
    /// <remarks>Findings are the same when code, severity, documents and all texts but the subject's number or name agree.</remarks>
    /// <param name="findings">Findings with one subject each; others stay as they are.</param>
    public static IReadOnlyList<Finding> Group(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var groups = new Dictionary<(string Code, Severity Severity, ValueList<string> Documents, ValueList<string> Others), List<Finding>>();
        var order = new List<List<Finding>>();
        foreach (var finding in findings)
        {
            if (finding.Subjects.Count != 1)
            {
                order.Add([finding]);
                continue;
            }

            var key = (finding.Code.Id, finding.Severity, finding.Documents, finding.Arguments.Skip(1).ToValueList());
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = []);
                order.Add(group);
            }

            group.Add(finding);
        }

        return [.. order.Select(group => group.Count == 1 ? group[0] : Together(group))];
    }

    private static Finding Together(List<Finding> group) =>
        group[0] with { Subjects = group.Select(finding => finding.Subjects[0]).ToValueList() };
}
