using CyberDocs.Comparing;
using CyberDocs.Forms;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    private static readonly TemplateShape<FieldChange> FieldChangeShape = new TemplateShape<FieldChange>()
        .Add("key", static x => x.Key)
        .Add("name", static x => x.Name)
        .Add("before", static x => x.Before)
        .Add("after", static x => x.After);

    private static readonly TemplateShape<RecordChange> RecordChangeShape = new TemplateShape<RecordChange>()
        .Add("kind", static x => x.Kind switch { ChangeKind.Added => "added", ChangeKind.Removed => "removed", _ => "changed" })
        .Add("kind_label", static x => x.Kind switch { ChangeKind.Added => "追加", ChangeKind.Removed => "削除", _ => "変更" })
        .Add("id", static x => x.Id)
        .Add("name", static x => x.Name)
        .Add("fields", static x => Many(x.Fields, FieldChangeShape));

    private static readonly TemplateShape<ChangeGroup> ChangeGroupShape = new TemplateShape<ChangeGroup>()
        .Add("record", static x => x.Changes[0].Record)
        .Add("label", static x => x.Changes[0].RecordName)
        .Add("added", static x => x.Count(ChangeKind.Added))
        .Add("removed", static x => x.Count(ChangeKind.Removed))
        .Add("changed", static x => x.Count(ChangeKind.Changed))
        .Add("changes", static x => Many(x.Changes, RecordChangeShape));

    /// <summary>The names that the template of changes begins with: those of the newer dossier, and what changed.</summary>
    public TemplateObject Globals(CompareResult compared)
    {
        var groups = compared.Diff.Changes.GroupBy(change => change.Record).Select(group => new ChangeGroup([.. group]));
        return ((TemplateDictionary)Globals(new SubmissionDocument("diff", "91", "前回からの変更点", 0), null, [], []))
            .With("changes_by_record", Many([.. groups], ChangeGroupShape))
            .With("findings_fixed", Many(FindingGroup.BySeverity(compared.Findings.Fixed), findingShape))
            .With("findings_new", Many(FindingGroup.BySeverity(compared.Findings.Appeared), findingShape))
            .With("findings_remaining", compared.Findings.Remaining);
    }

    internal sealed record ChangeGroup(IReadOnlyList<RecordChange> Changes)
    {
        public int Count(ChangeKind kind) => Changes.Count(change => change.Kind == kind);
    }
}
