namespace CyberDocs.Findings;

/// <summary>A clause of the guideline that asks for what a finding misses. Immutable and thread-safe.</summary>
/// <param name="Id">Part and number of the edition in force, such as <c>企画管理編 9.1</c>.</param>
/// <param name="Title">What the clause is about, in our own words; null when no table of that edition holds it.</param>
public sealed record FindingClause(string Id, string? Title = null)
{
    /// <summary>Number and title as documents print them.</summary>
    public override string ToString() => Title is null ? Id : $"{Id}（{Title}）";
}
