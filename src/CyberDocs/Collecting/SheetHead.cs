using CyberDocs.Answers;
using CyberDocs.Documents;
using CyberDocs.Filling;
using CyberDocs.OpenXml.Filling;

namespace CyberDocs.Collecting;

/// <summary>What stands beside or behind the labels of a form's head, such as 医療機関名 and 記入者. Immutable and thread-safe.</summary>
internal sealed class SheetHead
{
    private const string Responder = "記入者";
    private const string CheckedOn = "確認日";
    private static readonly string[] Labels = [.. FormStamp.Printed.Keys, Responder, CheckedOn, "管理者", "管理責任者", "計画の改定日"];

    private readonly Dictionary<string, (string Text, string Cell)> values = new(StringComparer.Ordinal);

    public SheetHead(IEnumerable<FormGrid> grids)
    {
        foreach (var grid in grids)
        {
            foreach (var cell in grid.Written)
            {
                Read(grid, cell);
            }
        }
    }

    /// <summary>Whose form it is, as properties would say.</summary>
    public IEnumerable<DocumentProperty> Properties => FormStamp.Printed.Where(label => values.ContainsKey(label.Key))
        .Select(label => new DocumentProperty(label.Value, FormStamp.Shortened(values[label.Key].Text)));

    /// <summary>Values that are fields of the whole form, by key.</summary>
    public IEnumerable<(string Key, string Text, string Cell)> Fields
    {
        get
        {
            foreach (var (key, label) in ((string, string)[])[(AnswerKeys.Responder, Responder), (AnswerKeys.CheckedOn, CheckedOn)])
            {
                if (values.TryGetValue(label, out var value))
                {
                    yield return (key, value.Text, value.Cell);
                }
            }
        }
    }

    private void Read(FormGrid grid, FormCell cell)
    {
        var text = cell.Text.Trim();
        if (Labels.Contains(WidthFolding.Fold(text).TrimEnd(':')))
        {
            if (grid.WrittenAt(cell.Area.First.Row, cell.Area.Last.Column + 1) is { } next && !Labels.Contains(next.Text.Trim())
                && Headings.Word(next.Text) == default)
            {
                Add(text, next.Text, $"{grid.Name}!{next.Area.First}");
            }

            return;
        }

        // One line may hold several: 記入者　山﨑 茂　　確認日　令和6年9月3日.
        var found = Labels.Select(label => (Label: label, At: At(text, label))).Where(label => label.At >= 0).OrderBy(label => label.At).ToList();
        if (found is [(_, 0), ..])
        {
            foreach (var ((label, at), end) in found.Zip(found.Skip(1).Select(next => next.At).Append(text.Length)))
            {
                Add(label, text[(at + label.Length)..end], $"{grid.Name}!{cell.Area.First}");
            }
        }
    }

    private void Add(string label, string text, string cell)
    {
        if (text.Trim(' ', '　', ':', '：', '\n', '＿', '_') is { Length: > 0 } value && value is not ['〔', .., '〕'])
        {
            values.TryAdd(WidthFolding.Fold(label).TrimEnd(':'), (value, cell));
        }
    }

    private static int At(string text, string label)
    {
        var at = text.IndexOf(label, StringComparison.Ordinal);
        var end = at + label.Length;
        return at >= 0 && (at == 0 || text[at - 1] is ' ' or '　' or '\n') && end < text.Length && text[end] is ' ' or '　' or ':' or '：' ? at : -1;
    }
}
