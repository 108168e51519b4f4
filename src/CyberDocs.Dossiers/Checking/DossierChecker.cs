using System.Collections.Concurrent;
using CyberDocs.Forms;

namespace CyberDocs.Checking;

/// <summary>Runs rules over a dossier. Immutable and thread-safe.</summary>
internal sealed class DossierChecker
{
    // Fewer are looked through before a thread has begun; with more, what rules hold at once counts for more than time.
    private const int ManyDevices = 1_000;
    private const int MostDevices = 100_000;

    private readonly IReadOnlyList<IRule> rules;

    /// <summary>A checker with the built-in rules and further ones.</summary>
    /// <param name="further">An integrator's own rules, run after the built-in ones.</param>
    public DossierChecker(params IEnumerable<IRule> further) => rules = [.. BuiltInRules.All, .. further];

    /// <summary>The rules in the order in which they run.</summary>
    public IReadOnlyList<IRule> Rules => rules;

    /// <summary>All findings: first what the dossier says about the rules themselves, then rule by rule, each in file order.</summary>
    /// <remarks>
    /// A rule that the dossier switches off is not run; its setting is reported with the reason. A rule that throws is reported with its code and type
    /// (CD2160),
    /// and the others go on.
    /// </remarks>
    /// <param name="context">The dossier, the editions and the date.</param>
    /// <param name="cancellation">Stops between rules and between findings.</param>
    public IReadOnlyList<Finding> Check(CheckContext context, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Run(context, rule => rule.Check(context), cancellation);
    }

    /// <summary>
    /// All findings as <see cref="Check"/> gives them, but the same fault of many records as one finding wherever a rule can tell: there may be one for every
    /// device and rule.
    /// </summary>
    internal IReadOnlyList<Finding> CheckTogether(CheckContext context, CancellationToken cancellation) =>
        Run(context, rule => rule is IGroupingRule grouping ? grouping.CheckTogether(context, cancellation) : rule.Check(context), cancellation);

    private List<Finding> Run(CheckContext context, Func<IRule, IEnumerable<Finding>> check, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        var settings = RuleSettings.Of(context.Dossier, rules, findings);
        var found = new List<Finding>[rules.Count];
        void RunOne(int at) => found[at] = Run(
            rules[at], settings.TryGetValue(rules[at].Code.Id, out var set) ? set : null, context, check, cancellation);
        if (context.Dossier.Devices.Count is >= ManyDevices and <= MostDevices)
        {
            Parallel.ForEach(
                Partitioner.Create(Enumerable.Range(0, found.Length), EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { CancellationToken = cancellation },
                RunOne);
        }
        else
        {
            for (var at = 0; at < found.Length; at++)
            {
                RunOne(at);
            }
        }

        findings.AddRange(found.SelectMany(static each => each));
        return findings;
    }

    private static List<Finding> Run(
        IRule rule, RuleGrade? grade, CheckContext context, Func<IRule, IEnumerable<Finding>> check, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var findings = new List<Finding>();
        if (grade == RuleGrade.Off)
        {
            return findings;
        }

        var documents = rule.Documents.ToValueList();
        var clauses = ClausesOf(rule.Code, context);
        try
        {
            foreach (var finding in check(rule))
            {
                cancellation.ThrowIfCancellationRequested();
                findings.Add(Complete(finding, documents, context, clauses, grade));
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // A fault in one rule is no reason to keep back what the others found.
            findings.Add(Complete(
                SettingFindings.RuleFailed.At(
                    default, ("rule", rule.Code.Id), ("type", rule.GetType().FullName ?? rule.GetType().Name), ("error", error.Message)),
                documents, context, [], null));
        }

        return findings;
    }

    // A fact that is missing altogether has no place of its own; the dossier's is better than none.
    private static Finding Complete(
        Finding finding, ValueList<string> documents, CheckContext context, ValueList<FindingClause> clauses, RuleGrade? grade) => finding with
        {
            Documents = finding.Documents.Count == 0 ? documents : finding.Documents,
            Place = finding.Place.IsUnknown ? context.Dossier.Origin.Place : finding.Place,
            Clauses = finding.Clauses.Count == 0 ? clauses : WithTitles(finding.Clauses, context.Guideline),
            Severity = grade switch
            {
                RuleGrade.Info => Severity.Info,
                RuleGrade.Warning => Severity.Warning,
                RuleGrade.Error => Severity.Error,
                _ => finding.Severity,
            },
        };

    private static ValueList<FindingClause> ClausesOf(FindingCode code, CheckContext context)
    {
        var chosen = context.Guideline?.ClausesOf(code.Id) is { Count: > 0 } known ? known.Select(clause => new FindingClause(clause.Id, clause.Title))
            : code.Clause is { } own ? WithTitles([new FindingClause(own)], context.Guideline)
            : [];
        var beside = context.GuidelinesBeside.SelectMany(guideline =>
            guideline.ClausesOf(code.Id).Select(clause => new FindingClause($"第{guideline.Id}版 {clause.Id}", clause.Title)));
        return chosen.Concat(beside).ToValueList();
    }

    // A rule that knows the item names the clauses of the item; what they are about stands in the table.
    private static ValueList<FindingClause> WithTitles(ValueList<FindingClause> clauses, Guideline? guideline) =>
        clauses.Select(clause => clause.Title is null && guideline?.Find(clause.Id) is { } known ? clause with { Title = known.Title } : clause).ToValueList();
}
