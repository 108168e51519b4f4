namespace CyberDocs.Checking;

/// <summary>A rule that takes the same fault of many records together before it makes findings of it. Implementations are immutable and thread-safe.</summary>
internal interface IGroupingRule : IRule
{
    /// <summary>What <see cref="IRule.Check"/> finds, one finding for the same fault of many records, in the order of each group's first.</summary>
    /// <param name="context">The dossier with its indexes, the editions and the date.</param>
    /// <param name="cancellation">Stops between records.</param>
    IEnumerable<Finding> CheckTogether(CheckContext context, CancellationToken cancellation);
}
