namespace CyberDocs.Collecting;

/// <content>Answers that go to another edition: items come and go.</content>
internal sealed partial class AnswersEditor
{
    private void ChooseEdition(OutlineMap root, string edition)
    {
        if (root.Find("editions") is OutlineMap { Entries.Count: > 0 } editions)
        {
            Set(editions, "checklist", notation.Key(edition), behind: []);
            return;
        }

        var at = root.Entries.FindIndex(entry => entry.Key == "editions");
        var value = $"{{ {notation.Key("checklist")}: {notation.Key(edition)} }}";
        if (at >= 0)
        {
            SetValue(root.Entries[at].KeyNode, root.Entries[at].Value, value);
        }
        else
        {
            Insert(root, 0, $"{notation.Key("editions")}: {value}");
        }
    }

    /// <summary>Removes the entries of a map that name nothing any more.</summary>
    private void Remove(OutlineMap map, IReadOnlyList<int> entries)
    {
        foreach (var at in entries)
        {
            var entry = map.Entries[at];
            var start = LineStart(entry.KeyNode.Start);
            if (map.IsShared || map.IsFlow || start == 0 || !string.IsNullOrWhiteSpace(text[start..entry.KeyNode.Start]))
            {
                throw new NotEditableException("消す項目が行の途中にあるため / an entry to remove lies within a line");
            }

            var line = start - (start > 1 && text[start - 2] == '\r' ? 2 : 1);
            edits.Add((line, LineEnd(EndOf(entry)), ""));
        }
    }

    // The items of a checklist in braces are written anew; line by line, those that stay keep their comments.
    private void MoveItems(OutlineMap record, FormAnswers before, FormAnswers after)
    {
        var at = record.Entries.FindIndex(entry => entry.Key == "items");
        var filled = after.Items.Where(item => AnswerFields.Of(item).Any()).ToList();
        if (at < 0 || record.Entries[at].Value is not OutlineMap { Entries.Count: > 0, IsFlow: false } items)
        {
            if (at >= 0 && record.Entries[at].Value is OutlineMap { IsShared: false } braced)
            {
                Replace(braced, $"{{ {string.Join(", ", filled.Select(notation.Item))} }}");
            }
            else if (filled.Count > 0)
            {
                BeginItems(record, at, filled);
            }

            return;
        }

        var kept = filled.ToDictionary(item => PlaceOf(items, before, item.Item) is >= 0 and var place ? place : -1 - filled.IndexOf(item));
        Remove(items, [.. Enumerable.Range(0, items.Entries.Count).Where(i => !kept.ContainsKey(i))]);
        foreach (var (place, item) in kept)
        {
            if (place >= 0)
            {
                SetValue(items.Entries[place].KeyNode, items.Entries[place].Value, notation.Fields(item));
                continue;
            }

            var nearest = filled.Take(filled.IndexOf(item)).Reverse()
                .Select(other => PlaceOf(items, before, other.Item)).FirstOrDefault(found => found >= 0, 0);
            Insert(items, nearest, notation.Item(item));
        }
    }
}
