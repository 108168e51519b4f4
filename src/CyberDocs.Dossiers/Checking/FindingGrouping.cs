using System.Diagnostics.CodeAnalysis;

namespace CyberDocs.Checking;

/// <summary>
/// Takes findings together that say the same of several devices, checklist items or records: one finding that counts and names them all. Stateless and
/// thread-safe.
/// </summary>
internal static class FindingGrouping
{
    /// <summary>
    /// The findings in their order, each group at the place of its first. Nothing is lost: a group's <see cref="Finding.Subjects"/> hold every one with its
    /// place.
    /// </summary>
    /// <remarks>Findings are the same when code, severity, documents and all texts but the subject's number or name agree.</remarks>
    /// <param name="findings">Findings with one subject each; others stay as they are.</param>
    public static IReadOnlyList<Finding> Group(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var groups = new Dictionary<Finding, List<Finding>>(new SameFault());
        var order = new List<List<Finding>>();
        foreach (var finding in findings)
        {
            if (finding.Subjects.Count != 1)
            {
                order.Add([finding]);
                continue;
            }

            if (!groups.TryGetValue(finding, out var group))
            {
                groups.Add(finding, group = []);
                order.Add(group);
            }

            group.Add(finding);
        }

        return [.. order.Select(group => group.Count == 1 ? group[0] : Together(group))];
    }

    private static Finding Together(List<Finding> group) =>
        group[0] with { Subjects = group.Select(finding => finding.Subjects[0]).ToValueList() };

    /// <summary>Compares findings in place: there may be one for every device and rule, too many to make a key for each.</summary>
    private sealed class SameFault : IEqualityComparer<Finding>
    {
        public bool Equals(Finding? x, Finding? y) =>
            ReferenceEquals(x, y)
            || (x is not null && y is not null && x.Code.Id == y.Code.Id && x.Severity == y.Severity && x.Documents.Equals(y.Documents)
                && Others(x).SequenceEqual(Others(y)));

        public int GetHashCode([DisallowNull] Finding finding)
        {
            var hash = default(HashCode);
            hash.Add(finding.Code.Id);
            foreach (var other in Others(finding))
            {
                hash.Add(other);
            }

            return hash.ToHashCode();
        }

        private static ReadOnlySpan<FindingArgument> Others(Finding finding) => finding.Arguments.AsSpan()[Math.Min(1, finding.Arguments.Count)..];
    }
}
