namespace CyberDocs.Forms;

/// <summary>Rules that rest on no clause of the guideline, and why. Immutable and thread-safe.</summary>
/// <param name="Reason">What they rest on instead.</param>
/// <param name="Rules">Their codes.</param>
public sealed record RulesWithoutClause(string Reason, ValueList<string> Rules);
