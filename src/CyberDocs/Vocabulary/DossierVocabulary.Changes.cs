using System.Collections.Frozen;
using CyberDocs.Comparing;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    private static readonly TemplateShape<FieldChange> FieldChangeShape = new TemplateShape<FieldChange>()
        .AddValue("key", static x => x.Key)
        .AddValue("name", static x => x.Name)
        .AddValue("before", static x => x.Before)
        .AddValue("after", static x => x.After)
        .AddValue("before_on", static x => DateOf(x, x.Before))
        .AddValue("after_on", static x => DateOf(x, x.After));

    private readonly TemplateShape<RecordChange> recordChangeShape;
    private readonly TemplateShape<ChangeGroup> changeGroupShape;
    private ChangeNames? changeNames;

    private TemplateShape<RecordChange> RecordChangeShape() => new TemplateShape<RecordChange>()
        .AddValue("kind", static x => x.Kind switch { ChangeKind.Added => "added", ChangeKind.Removed => "removed", _ => "changed" })
        .AddValue("where", WhereOf)
        .AddValue("kind_label", static x => x.Kind switch { ChangeKind.Added => "追加", ChangeKind.Removed => "削除", _ => "変更" })
        .AddValue("id", x => x.IsOfAnswers ? Changed.NumberOf(x) : x.Id == x.Record ? null : x.IdText)
        .AddValue("name", x => x.IsOfAnswers ? Changed.FormOf(x) : x.Name)
        .AddValue("carried", static x => x.IsCarried)
        .AddValue("pages", x => Pages?.Of(x))
        .AddMany("fields", static () => FieldChangeShape, static x => x.Fields);

    private TemplateShape<ChangeGroup> ChangeGroupShape() => new TemplateShape<ChangeGroup>()
        .AddValue("record", static x => x.Changes[0].Record)
        .AddValue("label", static x => x.Changes[0].RecordName)
        .AddValue("added", static x => x.Count(ChangeKind.Added))
        .AddValue("removed", static x => x.Count(ChangeKind.Removed))
        .AddValue("changed", static x => x.Count(ChangeKind.Changed))
        .AddMany("changes", () => recordChangeShape, static x => ChangeGrouping.Group(x.Changes));

    // Keys that stand for days in every kind of record.
    private static readonly FrozenSet<string> DateKeys = Dossier.Shape.WithInside().SelectMany(shape => shape.Fields)
        .GroupBy(field => field.Key, StringComparer.Ordinal).Where(fields => fields.All(field => field.Kind == Model.Fields.FieldKind.Date))
        .Select(fields => fields.Key).ToFrozenSet(StringComparer.Ordinal);

    private static CalendarDate? DateOf(FieldChange change, string? text) =>
        text is not null && DateKeys.Contains(change.Key) ? Reading.DateText.Period(text) : null;

    private ChangeNames Changed => changeNames ??= new(documents, facts.Editions, dossier);

    // As a letter names it: an answer by its form and the number printed there, a device by its number; readers know no other ids.
    private string WhereOf(RecordChange change) => change.IsOfAnswers
        ? Changed.Named(change).Label
        : change.Name is { } name && change.Record != Device.Shape.Id && change.Ids.Count == 0 ? $"{change.RecordName}　{name}"
        : string.Join('　', ((string?[])[change.RecordName, change.IdText, change.Name == change.Id ? null : change.Name]).OfType<string>());

    /// <summary>The names that the template of changes begins with: those of the newer dossier, and what changed.</summary>
    /// <param name="document">The document that tells it.</param>
    /// <param name="compared">What changed.</param>
    public TemplateObject Globals(SubmissionDocument document, CompareResult compared) => Globals(new View(document, null, [], [], compared));

    private static IReadOnlyList<ChangeGroup> Groups(CompareResult? compared) =>
        [.. (compared?.Diff.Changes ?? []).GroupBy(change => change.Record).Select(group => new ChangeGroup([.. group]))];

    internal sealed record ChangeGroup(IReadOnlyList<RecordChange> Changes)
    {
        public int Count(ChangeKind kind) => Changes.Count(change => change.Kind == kind);
    }
}
