using CyberDocs.Comparing;

namespace CyberDocs.Cli;

/// <summary>Shows changed records to people: kind by kind, each changed field with its value before and after.</summary>
internal static class ChangePrinter
{
    public static void Print(IReadOnlyList<RecordChange> changes, TextWriter output)
    {
        foreach (var group in changes.GroupBy(change => (change.Record, change.RecordName)))
        {
            output.WriteLine($"■ {group.Key.RecordName}　追加 {Count(group, ChangeKind.Added)}、削除 {Count(group, ChangeKind.Removed)}、変更 {Count(group, ChangeKind.Changed)}");
            foreach (var change in ChangeGrouping.Group(group))
            {
                Print(change, output);
            }
        }

        if (changes.Count == 0)
        {
            output.WriteLine(Speech.Of("変わった所はありません。", "Nothing changed."));
        }
    }

    private static void Print(RecordChange change, TextWriter output)
    {
        var name = change.Label
            + (change.IsCarried ? $"（{Speech.Of("引き継ぎ・要確認", "carried, to be confirmed")}）" : "");
        output.WriteLine($"  {change.Kind switch { ChangeKind.Added => '+', ChangeKind.Removed => '-', _ => '*' }} {name}");
        foreach (var field in change.Kind == ChangeKind.Changed ? change.Fields : [])
        {
            output.WriteLine($"      {field.Name}: {field.Before ?? "（なし）"} → {field.After ?? "（なし）"}");
        }
    }

    private static int Count(IEnumerable<RecordChange> changes, ChangeKind kind) => changes.Count(change => change.Kind == kind);
}
