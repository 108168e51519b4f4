namespace CyberDocs.Checking;

/// <summary>A rule that finds some records of a kind by looking at all of them together, and says the same of each. Immutable and thread-safe.</summary>
/// <param name="kind">The records.</param>
/// <param name="field">Field that the finding points at, as the dossier file names it; null for the record as a whole.</param>
/// <param name="documents">Ids of the documents concerned.</param>
/// <param name="code">The code with its texts. Their placeholders are the kind's names and <see cref="Values"/>.</param>
internal abstract class RecordSetRule<T>(RecordKind<T> kind, string? field, string[] documents, FindingCode code)
    : Rule(documents, code), IGroupingRule
{
    /// <summary>False when no two findings can say the same, because each names more than its record.</summary>
    protected virtual bool IsGrouped => true;

    public override IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var record in Broken(context))
        {
            var (names, place) = (kind.Names(context, record), PlaceOf(record));
            ValueList<FindingSubject> subjects = IsGrouped && kind.Subject is { } subject ? [subject(names[0], place)] : [];
            yield return Made(new(kind.Form?.Invoke(record), SeverityOf(record, context), []), place, [.. names, .. Values(record, context)], subjects);
        }
    }

    public IEnumerable<Finding> CheckTogether(CheckContext context, CancellationToken cancellation)
    {
        if (!IsGrouped || kind.Subject is not { } subject)
        {
            return Check(context);
        }

        var groups = new OrderedDictionary<SameWords, (FindingArgument First, List<FindingSubject> Subjects)>();
        foreach (var record in Broken(context))
        {
            cancellation.ThrowIfCancellationRequested();
            var names = kind.Names(context, record);
            var words = new SameWords(kind.Form?.Invoke(record), SeverityOf(record, context), [.. names.AsSpan(1), .. Values(record, context)]);
            if (!groups.TryGetValue(words, out var group))
            {
                groups.Add(words, group = (names[0], []));
            }

            group.Subjects.Add(subject(names[0], PlaceOf(record)));
        }

        return groups.Select(group => Made(
            group.Key, group.Value.Subjects[0].Place, [group.Value.First, .. group.Key.Arguments], group.Value.Subjects.ToValueList()));
    }

    /// <summary>How grave it is for one record; the code's severity unless said otherwise.</summary>
    protected virtual Severity SeverityOf(T record, CheckContext context) => Code.Severity;

    /// <summary>The records that break the rule, in file order.</summary>
    protected abstract IEnumerable<T> Broken(CheckContext context);

    /// <summary>Values for the placeholders of the texts other than the record's names.</summary>
    protected virtual FindingArgument[] Values(T record, CheckContext context) => [];

    /// <summary>Where it is corrected; the rule's field of the record unless said otherwise.</summary>
    protected virtual SourcePlace PlaceOf(T record) => field is null ? kind.Origin(record).Place : kind.Origin(record).Of(field);

    private Finding Made(SameWords same, SourcePlace place, ValueList<FindingArgument> arguments, ValueList<FindingSubject> subjects) => new()
    {
        Code = Code,
        Severity = same.Severity,
        Place = place,
        Arguments = arguments,
        Documents = same.Form is { } form ? [form] : [],
        Subjects = subjects,
    };

    // What two findings of one rule have in common when they are the same fault.
    private sealed record SameWords(string? Form, Severity Severity, ValueList<FindingArgument> Arguments);
}
