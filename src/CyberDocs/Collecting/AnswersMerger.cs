using CyberDocs.Answers;

namespace CyberDocs.Collecting;

/// <summary>Compares what came back of one form with the dossier, field by field. Not thread-safe.</summary>
internal sealed class AnswersMerger(CollectedAnswers collected, string title, CollectOptions options, FindingCollector findings)
{
    private readonly List<CollectedValue> values = [];
    private FormAnswers answers = Start(collected);
    private bool changed;
    private int blank;

    /// <summary>What became of each value, and the answers with what was taken; null when nothing was.</summary>
    public (CollectedForm Form, FormAnswers? Merged) Merge()
    {
        foreach (var entries in collected.Entries.Values)
        {
            Merge(entries);
        }

        var form = new CollectedForm
        {
            Form = collected.Edition.Form,
            Edition = collected.Edition.Id,
            Vendor = collected.Vendor,
            System = collected.System,
            Title = title,
            Files = collected.Files.ToValueList(),
            Blank = blank,
            Values = values.ToValueList(),
        };
        return (form, changed ? Ordered() : null);
    }

    private void Merge(List<CollectedEntry> entries)
    {
        var field = entries[0].Field;
        var shown = AnswerKeys.ValueIn(collected.Shown, field.Item, field.Key);
        foreach (var unclear in entries.Where(entry => entry.Unclear is not null))
        {
            Note(unclear, unclear.Unclear, shown, CollectOutcome.Unclear);
        }

        // What was filled in counts before what another copy still shows as it was sent out.
        var filled = entries.Where(entry => entry.Value is not null).ToList();
        filled = filled.Exists(entry => !entry.AsSent) ? filled.FindAll(entry => !entry.AsSent) : filled;
        if (filled is [])
        {
            blank += entries.Count(entry => entry.Unclear is null);
            if (entries.Find(entry => entry.WasErased) is { } erased && !entries.Exists(entry => entry.Unclear is not null))
            {
                findings.Add(CollectFindings.Erased.At(erased.Place, field.Label, shown!.ToString()));
                Note(erased, null, shown, CollectOutcome.Erased);
            }

            return;
        }

        if (filled.Find(entry => !entry.Value!.Says(filled[0].Value!)) is { } other)
        {
            findings.Add(CollectFindings.FilesDisagree.At(
                other.Place, field.Label, other.Value!.ToString(), filled[0].Place.ToString(), filled[0].Value!.ToString()));
            Note(filled[0], filled[0].Value!.ToString(), shown, CollectOutcome.Conflict);
            Note(other, other.Value!.ToString(), shown, CollectOutcome.Conflict);
            return;
        }

        // Where several files give the same day, the one with the year tells most.
        var best = filled.Find(entry => entry.Value!.IsYearKnown) ?? filled[0];
        Merge(best, WithYear(field, best.Value!), shown);
    }

    private void Merge(CollectedEntry entry, AnswerValue value, AnswerValue? shown)
    {
        var field = entry.Field;
        var outcome = shown is null ? CollectOutcome.Added
            : value.Says(shown) ? CollectOutcome.Same
            : entry.AsSent ? CollectOutcome.Outdated
            : PreferenceFor(entry, value, shown) switch
            {
                CollectPreference.File => CollectOutcome.Replaced,
                CollectPreference.Dossier => CollectOutcome.Kept,
                _ => CollectOutcome.Conflict,
            };
        if (outcome == CollectOutcome.Conflict)
        {
            findings.Add(CollectFindings.Conflict.At(entry.Place, field.Label, value.ToString(), shown!.ToString()));
        }
        else if (outcome is CollectOutcome.Added or CollectOutcome.Replaced)
        {
            answers = AnswerKeys.With(answers, field.Item, field.Key, value);
            changed = true;
        }

        Note(entry, value.ToString(), shown, outcome);
    }

    private CollectPreference PreferenceFor(CollectedEntry entry, AnswerValue value, AnswerValue shown) =>
        options.Choose?.Invoke(ValueOf(entry, value.ToString(), shown, CollectOutcome.Conflict)) ?? options.Prefer;

    // Targets of forms that no fiscal year bounds lie after the check that they follow.
    private AnswerValue WithYear(KnownField field, AnswerValue value) =>
        field.Key == "target" && !value.IsYearKnown && collected.Edition.FiscalYearStart is null
            && AnswerKeys.ValueIn(answers, field.Item, "first_on")?.Date is { } first && value.Date is { } target && target.Last < first.First
            ? value with { Date = target.Last.AddYears(1) }
            : value;

    private void Note(CollectedEntry entry, string? inFile, AnswerValue? shown, CollectOutcome outcome) =>
        values.Add(ValueOf(entry, inFile, shown, outcome));

    private static CollectedValue ValueOf(CollectedEntry entry, string? inFile, AnswerValue? shown, CollectOutcome outcome) =>
        new(entry.Field.Item?.Id, entry.Field.Key, entry.Field.Label, inFile, shown?.ToString(), outcome, entry.Place);

    // A form about one system begins with what the vendor answered for all of them.
    private static FormAnswers Start(CollectedAnswers collected) => collected.Shown is { } shown
        ? shown with { System = collected.System }
        : new FormAnswers { Form = collected.Edition.Form, Vendor = collected.Vendor, System = collected.System };

    // Items come in the order of the form; those that the edition does not know stay behind them.
    private FormAnswers Ordered()
    {
        var order = collected.Edition.Items.Select((item, i) => (item.Id, i))
            .ToDictionary(entry => entry.Id, entry => entry.i, StringComparer.Ordinal);
        return answers with { Items = answers.Items.OrderBy(item => order.GetValueOrDefault(item.Item, int.MaxValue)).ToValueList() };
    }
}
