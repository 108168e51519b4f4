using CyberDocs.Reading;

namespace CyberDocs.Collecting;

/// <content>Requests to vendors: fields that come to be known, and new requests.</content>
internal sealed partial class AnswersEditor
{
    /// <summary>The text with requests of vendors changed; none is taken away.</summary>
    /// <exception cref="NotEditableException">The vendors are written in a manner that cannot be edited.</exception>
    public string Requested(ValueList<Vendor> before, ValueList<Vendor> after)
    {
        if (Root().Find("vendors") is not OutlineList { IsShared: false } vendors || vendors.Items.Count != before.Count)
        {
            throw new NotEditableException("vendors");
        }

        for (var i = 0; i < before.Count; i++)
        {
            if (before[i].Requests != after[i].Requests)
            {
                ChangeRequests(vendors.Items[i] as OutlineMap is { IsShared: false } map ? map : throw Shared(), before[i].Requests, after[i].Requests);
            }
        }

        return Apply();
    }

    private void ChangeRequests(OutlineMap vendor, ValueList<FormRequest> before, ValueList<FormRequest> after)
    {
        var added = after.Skip(before.Count).Select(Braced).ToList();
        var at = vendor.Entries.FindIndex(entry => entry.Key == "requests");
        if (at >= 0 && vendor.Entries[at].Value is OutlineList { Items.Count: > 0 } list)
        {
            if (list.IsShared || list.Items.Count != before.Count)
            {
                throw new NotEditableException("requests");
            }

            for (var i = 0; i < before.Count; i++)
            {
                Change(list.Items[i] as OutlineMap is { IsShared: false } map ? map : throw Shared(), FieldsOf(before[i]), FieldsOf(after[i]));
            }

            AppendRequests(list, added);
            return;
        }

        if (added.Count == 0)
        {
            return;
        }

        var column = vendor.IsFlow ? 0 : ColumnOf(vendor.Entries[0].KeyNode.Start);
        if (at >= 0)
        {
            SetValue(vendor.Entries[at].KeyNode, vendor.Entries[at].Value, $"[{string.Join(", ", added)}]");
        }
        else
        {
            Insert(vendor, vendor.Entries.Count - 1, notation.Key("requests") + ":" + (vendor.IsFlow
                ? $" [{string.Join(", ", added)}]"
                : string.Concat(added.Select(request => newLine + new string(' ', column + 2) + "- " + request))));
        }
    }

    private void AppendRequests(OutlineList list, List<string> added)
    {
        if (added.Count == 0)
        {
            return;
        }

        if (list.IsFlow)
        {
            edits.Add((list.Items[^1].End, list.Items[^1].End, string.Concat(added.Select(request => ", " + request))));
            return;
        }

        var (end, dash) = AfterLast(list);
        edits.Add((end, end, string.Concat(added.Select(request => newLine + new string(' ', dash) + "- " + request))));
    }

    private void Change(OutlineMap request, List<(string Key, string Text)> before, List<(string Key, string Text)> after)
    {
        foreach (var (key, value) in after.Except(before))
        {
            Set(request, key, value, [.. after.TakeWhile(field => field.Key != key).Select(field => field.Key).Reverse()]);
        }
    }

    private string Braced(FormRequest request) => $"{{ {string.Join(", ", FieldsOf(request).Select(field => $"{notation.Key(field.Key)}: {field.Text}"))} }}";

    private List<(string Key, string Text)> FieldsOf(FormRequest request) =>
        [.. RecordNodes.Of(FormRequest.Shape, request).Entries.Select(entry => (entry.Key, entry.Value switch
        {
            DataList list => $"[{string.Join(", ", list.Items.Select(TextOf))}]",
            var value => TextOf(value),
        }))];

    private string TextOf(DataNode value) => (value as DataScalar)?.Text is not { } text ? notation.Key("")
        : !isJson && DateOnly.TryParseExact(text, "yyyy-MM-dd", out _) ? text
        : notation.Key(text);
}
