using CyberDocs.Forms;

namespace CyberDocs.Reading;

/// <summary>Binds the tree of a guideline's clause table. One binder reads one file; not thread-safe.</summary>
internal sealed class GuidelineBinder
{
    /// <summary>What stands under <c>form</c> in a clause table, which lies beside the editions of forms.</summary>
    public const string Form = "guideline";

    private readonly BindContext context;
    private readonly ReferenceTable clauses = new();

    private GuidelineBinder(FindingCollector findings) => context = new(findings);

    /// <summary>True when the tree says that it is a clause table.</summary>
    public static bool Binds(DataNode? root) => root is DataMap map && map.Find("form") is DataScalar { Text: Form };

    /// <summary>The table, or null, with findings, when it does not say which edition it holds.</summary>
    /// <param name="map">The tree of the file.</param>
    /// <param name="findings">Takes all findings of the run.</param>
    public static Guideline? Bind(DataMap map, FindingCollector findings)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(findings);
        var bound = new GuidelineBinder(findings).BindGuideline(map);
        return bound.Id.Length == 0 ? null : bound;
    }

    private Guideline BindGuideline(DataMap map)
    {
        var r = new RecordReader(map, context, "id", "form", "title", "issued_on", "clauses", "without_clause");
        var id = r.Required("id");
        r.Text("form");
        return new Guideline
        {
            Id = id,
            Title = r.Required("title", id),
            IssuedOn = r.Date("issued_on"),
            Clauses = r.Records("clauses", BindClause),
            WithoutClause = r.Records("without_clause", BindWithout),
            Origin = r.Origin(),
        };
    }

    private GuidelineClause BindClause(DataMap map)
    {
        var r = new RecordReader(map, context, "id", "part", "title", "duty", "verified", "source", "rules");
        var id = r.Id(clauses);
        return new GuidelineClause
        {
            Id = id,
            Title = r.Required("title", id),
            Part = r.Text("part") ?? (id.IndexOf(' ', StringComparison.Ordinal) is > 0 and var at ? id[..at] : null),
            Duty = r.Text("duty"),
            Verified = r.Boolean("verified") ?? true,
            Source = r.Text("source"),
            Rules = r.Texts("rules"),
            Origin = r.Origin(),
        };
    }

    private RulesWithoutClause BindWithout(DataMap map)
    {
        var r = new RecordReader(map, context, "reason", "rules");
        return new RulesWithoutClause(r.Required("reason"), r.Texts("rules"));
    }
}
