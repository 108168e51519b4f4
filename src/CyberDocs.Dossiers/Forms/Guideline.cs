namespace CyberDocs.Forms;

/// <summary>The clauses of one edition of the safety management guideline that forms and rules refer to, as data. Immutable and thread-safe.</summary>
public sealed record Guideline
{
    /// <summary>Edition id such as <c>6.0</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Title with the edition.</summary>
    public required string Title { get; init; }

    /// <summary>When it was issued; from that day findings name its clauses beside those of the edition that a dossier chooses.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>Its clauses in the order of the guideline, those alone that something refers to.</summary>
    public ValueList<GuidelineClause> Clauses { get; init; } = [];

    /// <summary>Rules to which no clause applies, and why.</summary>
    public ValueList<RulesWithoutClause> WithoutClause { get; init; } = [];

    /// <summary>Where the edition's data stand.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;

    /// <summary>The clause with an id, or null.</summary>
    /// <param name="id">Part and number, such as <c>企画管理編 9.1</c>.</param>
    public GuidelineClause? Find(string id) => Clauses.FirstOrDefault(clause => clause.Id == id);

    /// <summary>The clauses that a rule rests on, in the order of the guideline; none when it rests on none.</summary>
    /// <param name="rule">Code of the rule, such as <c>CD2042</c>.</param>
    public ValueList<GuidelineClause> ClausesOf(string rule) => Clauses.Where(clause => clause.Rules.Contains(rule)).ToValueList();
}
