using CyberDocs.Comparing;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    private readonly TemplateShape<FieldChange> fieldChangeShape;
    private readonly TemplateShape<RecordChange> recordChangeShape;
    private readonly TemplateShape<ChangeGroup> changeGroupShape;

    private static TemplateShape<FieldChange> FieldChangeShape() => new TemplateShape<FieldChange>()
        .AddValue("key", static x => x.Key)
        .AddValue("name", static x => x.Name)
        .AddValue("before", static x => x.Before)
        .AddValue("after", static x => x.After);

    private TemplateShape<RecordChange> RecordChangeShape() => new TemplateShape<RecordChange>()
        .AddValue("kind", static x => x.Kind switch { ChangeKind.Added => "added", ChangeKind.Removed => "removed", _ => "changed" })
        .AddValue("kind_label", static x => x.Kind switch { ChangeKind.Added => "追加", ChangeKind.Removed => "削除", _ => "変更" })
        .AddValue("id", static x => x.Id)
        .AddValue("name", static x => x.Name)
        .AddMany("fields", () => fieldChangeShape, static x => x.Fields);

    private TemplateShape<ChangeGroup> ChangeGroupShape() => new TemplateShape<ChangeGroup>()
        .AddValue("record", static x => x.Changes[0].Record)
        .AddValue("label", static x => x.Changes[0].RecordName)
        .AddValue("added", static x => x.Count(ChangeKind.Added))
        .AddValue("removed", static x => x.Count(ChangeKind.Removed))
        .AddValue("changed", static x => x.Count(ChangeKind.Changed))
        .AddMany("changes", () => recordChangeShape, static x => x.Changes);

    /// <summary>Changes of one kind of record, at least one.</summary>
    private sealed record ChangeGroup(IReadOnlyList<RecordChange> Changes)
    {
        public int Count(ChangeKind kind) => Changes.Count(change => change.Kind == kind);

        public static IReadOnlyList<ChangeGroup> Of(CompareResult? compared) =>
            compared is null ? [] : [.. compared.Diff.Changes.GroupBy(change => change.Record).Select(group => new ChangeGroup([.. group]))];
    }
}
