using CyberDocs.Answers;

namespace CyberDocs.Collecting;

internal sealed partial class AnswersEditor
{
    private void Change(OutlineMap record, FormAnswers before, FormAnswers after)
    {
        if (record.IsShared)
        {
            throw Shared();
        }

        var old = AnswerFields.Of(before).ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        foreach (var (key, value) in AnswerFields.Of(after))
        {
            if (!old.TryGetValue(key, out var known) || known != value)
            {
                Set(record, key, notation.Value(value),
                    behind: [AnswerKeys.CheckedOn, AnswerKeys.Responder, AnswerKeys.Gate, "edition", "system", "vendor", "form"]);
            }
        }

        if (before.Edition != after.Edition || before.Items.Any(item => !after.Items.Any(kept => kept.Item == item.Item)))
        {
            if (after.Edition is { } edition && edition != before.Edition)
            {
                Set(record, "edition", notation.Key(edition), behind: ["system", "vendor", "form"]);
            }

            if (before.CheckedOn is not null && after.CheckedOn is null)
            {
                var checkedOn = record.Entries.FindIndex(entry => entry.Key == AnswerKeys.CheckedOn);
                SetValue(record.Entries[checkedOn].KeyNode, record.Entries[checkedOn].Value, "null");
            }

            if (before.Items != after.Items)
            {
                MoveItems(record, before, after);
            }

            return;
        }

        var changed = after.Items.Where(item => before.Items.FirstOrDefault(each => each.Item == item.Item) != item).ToList();
        if (changed.Count > 0)
        {
            ChangeItems(record, before, changed, [.. after.Items.Select(item => item.Item)]);
        }
    }

    private void Set(OutlineMap map, string key, string value, string[] behind)
    {
        var at = map.Entries.FindIndex(entry => entry.Key == key);
        if (at >= 0)
        {
            SetValue(map.Entries[at].KeyNode, map.Entries[at].Value, value);
        }
        else
        {
            Insert(map, behind.Select(name => map.Entries.FindIndex(entry => entry.Key == name)).FirstOrDefault(found => found >= 0, -1),
                $"{notation.Key(key)}: {value}");
        }
    }

    private void ChangeItems(OutlineMap record, FormAnswers before, List<ItemAnswer> changed, List<string> order)
    {
        var at = record.Entries.FindIndex(entry => entry.Key == "items");
        if (at >= 0 && record.Entries[at].Value is { IsShared: true })
        {
            throw Shared();
        }

        if (at < 0 || record.Entries[at].Value is not OutlineMap { Entries.Count: > 0 } items)
        {
            BeginItems(record, at, changed);
            return;
        }

        foreach (var item in changed)
        {
            var known = PlaceOf(items, before, item.Item);
            if (known < 0)
            {
                // Behind the nearest item before it in the form that is there.
                var nearest = order.Take(order.IndexOf(item.Item)).Reverse()
                    .Select(id => PlaceOf(items, before, id)).FirstOrDefault(found => found >= 0, -1);
                Insert(items, nearest, notation.Item(item));
            }
            else if (items.Entries[known].Value is OutlineMap { Entries.Count: > 0 } fields)
            {
                ChangeItem(fields, before.Items.First(each => each.Item == item.Item), item);
            }
            else
            {
                SetValue(items.Entries[known].KeyNode, items.Entries[known].Value, notation.Fields(item));
            }
        }
    }

    private int PlaceOf(OutlineMap items, FormAnswers form, string item) =>
        items.Entries.FindIndex(entry => entry.Key == item || idOf?.Invoke(form, entry.Key) == item);

    private void ChangeItem(OutlineMap fields, ItemAnswer before, ItemAnswer after)
    {
        if (fields.IsShared)
        {
            throw Shared();
        }

        var old = AnswerFields.Of(before).ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        foreach (var (key, value) in AnswerFields.Of(after))
        {
            if (!old.TryGetValue(key, out var known) || known != value)
            {
                Set(fields, key, notation.Value(value), [.. AnswerKeys.OfItem.TakeWhile(each => each != key).Reverse()]);
            }
        }
    }

    private void BeginItems(OutlineMap record, int at, List<ItemAnswer> items)
    {
        if (record.IsFlow)
        {
            var braced = $"{{ {string.Join(", ", items.Select(notation.Item))} }}";
            if (at >= 0)
            {
                SetValue(record.Entries[at].KeyNode, record.Entries[at].Value, braced);
            }
            else
            {
                Insert(record, record.Entries.Count - 1, $"{notation.Key("items")}: {braced}");
            }

            return;
        }

        var indent = newLine + new string(' ', ColumnOf(record.Entries[0].KeyNode.Start) + 2);
        var lines = string.Concat(items.Select(item => indent + notation.Item(item)));
        if (at < 0)
        {
            Insert(record, record.Entries.Count - 1, $"{notation.Key("items")}:{lines}");
            return;
        }

        var (key, value) = (record.Entries[at].KeyNode, record.Entries[at].Value);
        if (value.End > value.Start)
        {
            edits.Add((value.Start, value.End, ""));
        }

        var end = LineEnd(Math.Max(key.End, value.End));
        edits.Add((end, end, lines));
    }

    private void Append(OutlineList list, List<FormAnswers> added)
    {
        if (added.Count == 0)
        {
            return;
        }

        var last = list.Items[^1];
        if (list.IsFlow)
        {
            var alone = text[LineStart(last.Start)..last.Start].Trim().Length == 0;
            var between = alone ? "," + newLine + new string(' ', ColumnOf(last.Start)) : ", ";
            edits.Add((last.End, last.End, string.Concat(added.Select(form => between + notation.Braced(form)))));
            return;
        }

        var (end, dash) = AfterLast(list);
        edits.Add((end, end, Block(added, dash)));
    }

    /// <summary>Begins the list of answers in a file that has none.</summary>
    private void Begin(OutlineMap root, OutlineNode? answers, List<FormAnswers> added)
    {
        if (root.IsFlow)
        {
            var list = $"[{string.Concat(added.Select((form, i) => (i > 0 ? "," : "") + newLine + "    " + notation.Braced(form)))}{newLine}  ]";
            if (answers is null)
            {
                var end = EndOf(root.Entries[^1]);
                edits.Add((end, end, $",{newLine}  {notation.Key("answers")}: {list}"));
            }
            else
            {
                SetValue(root.Entries.Find(entry => entry.Key == "answers").KeyNode, answers, list);
            }

            return;
        }

        var lines = Block(added, 2);
        if (answers is null)
        {
            var end = text.TrimEnd('\r', '\n', ' ').Length;
            edits.Add((end, end, $"{newLine}{newLine}answers:{lines}{(end == text.Length ? newLine : "")}"));
            return;
        }

        if (answers.End > answers.Start)
        {
            edits.Add((answers.Start, answers.End, ""));
        }

        var line = LineEnd(Math.Max(root.Entries.Find(entry => entry.Key == "answers").KeyNode.End, answers.End));
        edits.Add((line, line, lines));
    }

    private string Block(List<FormAnswers> forms, int column)
    {
        var indent = newLine + new string(' ', column);
        return string.Concat(forms.Select(form => string.Concat(notation.Lines(form).Select((line, i) => indent + (i == 0 ? "- " : "  ") + line))));
    }
}
