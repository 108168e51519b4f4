using CyberDocs.Comparing;

namespace CyberDocs.Vocabulary;

/// <summary>Marks of rows that changed since an earlier submission, and where in documents they stand. Immutable and thread-safe.</summary>
internal sealed class ChangeMarks
{
    private readonly Dictionary<(string Record, string Id), (string Word, string Anchor)> marks = [];

    public ChangeMarks(IEnumerable<RecordChange> changes)
    {
        foreach (var change in changes.Where(change => change.Kind != ChangeKind.Removed))
        {
            var anchor = string.Create(CultureInfo.InvariantCulture, $"change-{marks.Count + 1}");
            marks.TryAdd((change.Record, change.Id), (change.Kind == ChangeKind.Added ? "追加" : "修正", anchor));
        }
    }

    /// <summary>Nothing is marked.</summary>
    public static ChangeMarks None { get; } = new([]);

    public bool Any => marks.Count > 0;

    /// <summary>修正 or 追加; null for a record without a mark.</summary>
    public string? WordOf(string record, string id) => marks.TryGetValue((record, id), out var mark) ? mark.Word : null;

    /// <summary>What its row is found by, the same in every document; null for a record without a mark.</summary>
    public string? AnchorOf(string record, string id) => marks.TryGetValue((record, id), out var mark) ? mark.Anchor : null;
}
