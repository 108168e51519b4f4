namespace CyberDocs.Checking;

/// <summary>A rule that looks at one record at a time. Immutable and thread-safe.</summary>
/// <param name="kind">The records.</param>
/// <param name="field">Field that the finding points at, as the dossier file names it; null for the record as a whole.</param>
/// <param name="documents">Ids of the documents concerned.</param>
/// <param name="code">The code with its texts.</param>
internal abstract class RecordRule<T>(RecordKind<T> kind, string? field, string[] documents, FindingCode code)
    : RecordSetRule<T>(kind, field, documents, code)
{
    private readonly RecordKind<T> records = kind;

    protected sealed override IEnumerable<T> Broken(CheckContext context) => records.All(context).Where(record => Breaks(record, context));

    /// <summary>True when the record breaks the rule.</summary>
    protected abstract bool Breaks(T record, CheckContext context);
}
