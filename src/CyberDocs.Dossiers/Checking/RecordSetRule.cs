using CyberDocs.Findings;

namespace CyberDocs.Checking;

/// <summary>A rule that finds some records of a kind by looking at all of them together, and says the same of each. Immutable and thread-safe.</summary>
/// <param name="kind">The records.</param>
/// <param name="field">Field that the finding points at, as the dossier file names it; null for the record as a whole.</param>
/// <param name="documents">Ids of the documents concerned.</param>
/// <param name="code">The code with its texts. Their placeholders are the kind's names and <see cref="Values"/>.</param>
internal abstract class RecordSetRule<T>(RecordKind<T> kind, string? field, string[] documents, FindingCode code) : IRule
{
    public FindingCode Code => code;

    public IReadOnlyList<string> Documents => documents;

    /// <summary>False when no two findings can say the same, because each names more than its record.</summary>
    protected virtual bool IsGrouped => true;

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var record in Broken(context))
        {
            var place = field is null ? kind.Origin(record).Place : kind.Origin(record).Of(field);
            var names = kind.Names(context, record);
            yield return new Finding
            {
                Code = code,
                Severity = code.Severity,
                Place = place,
                Arguments = [.. names, .. Values(record, context)],
                Documents = kind.Form is { } form ? [form(record)] : [],
                Subjects = IsGrouped && kind.Subject is { } subject ? [subject(names[0], place)] : [],
            };
        }
    }

    /// <summary>The records that break the rule, in file order.</summary>
    protected abstract IEnumerable<T> Broken(CheckContext context);

    /// <summary>Values for the placeholders of the texts other than the record's names.</summary>
    protected virtual FindingArgument[] Values(T record, CheckContext context) => [];
}
