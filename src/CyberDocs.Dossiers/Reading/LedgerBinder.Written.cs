using CyberDocs.Model.Fields;

namespace CyberDocs.Reading;

internal sealed partial class LedgerBinder
{
    private Dictionary<string, List<string>>? split;

    private Dictionary<string, string>? unread;

    // What cannot be read stands on paper as it was written.
    private void Refuse(RecordField field, string text, Finding finding)
    {
        context.Findings.Add(finding);
        (unread ??= new(StringComparer.Ordinal))[field.Key] = text;
    }

    // A heading that is no field's: the column is kept, and what it may have been meant for is said.
    private void ReadOwnHeading(int column, SourceCell cell, string heading)
    {
        var kept = AddExtraColumn(column, heading);
        if (LedgerHeadings.GroupOf(heading) is { } group && headings.Contains(heading, StringComparer.Ordinal) && WordsOf(group) is { Count: > 1 } words)
        {
            if (words[0] == heading)
            {
                context.Findings.Add(RealFileFindings.SplitAnswer.At(
                    PlaceOf(cell), group, string.Join("、", words.Select(word => word[(group.Length + 1)..]))));
            }

            return;
        }

        var isLikened = kept == heading && extraColumns.Count <= MostLikened;
        var near = isLikened ? LedgerHeadings.NearTo(heading) : null;
        context.Findings.Add(near is not null && !headings.Any(other => LedgerHeadings.Find(other) == LedgerHeadings.Find(near))
            ? RealFileFindings.NearColumn.At(PlaceOf(cell), heading, near)
            : kept == heading
            ? ReadingFindings.UnknownColumn.At(PlaceOf(cell), heading, isLikened ? BindContext.Candidates(heading, LedgerHeadings.Usual) : "―")
            : ReadingFindings.DuplicateColumn.At(PlaceOf(cell), heading, heading, kept));
    }

    private List<string> WordsOf(string group)
    {
        split ??= headings.Where(heading => LedgerHeadings.GroupOf(heading) is not null)
            .GroupBy(heading => LedgerHeadings.GroupOf(heading)!, StringComparer.Ordinal)
            .ToDictionary(words => words.Key, words => words.ToList(), StringComparer.Ordinal);
        return split[group];
    }

    // A row of five terminals would be one device in every count.
    private void CheckCount(string column, string text, SourceCell cell)
    {
        if (column.Contains('数', StringComparison.Ordinal) && CountHeadings.Contains(NameKey.Of(column), StringComparer.Ordinal)
            && ScalarText.WholeNumber(text) > 1)
        {
            ReportMany(cell, $"{column}: {text}");
        }
    }

    // So would A-1～A-5, and 端末PC（5台）.
    private void CheckIdAndName()
    {
        if (Cell(IdField) is { } id && DeviceNumbers.AreSeveral(id.Text))
        {
            ReportMany(id, $"{Heading(IdField)}: {id.Text.Trim()}");
        }
        else if (Cell(NameField) is { } name && DeviceNumbers.IsCounted(name.Text))
        {
            ReportMany(name, $"{Heading(NameField)}: {name.Text.Trim()}");
        }
    }

    private void ReportMany(SourceCell cell, string sign)
    {
        isMany = true;
        context.Findings.Add(RealFileFindings.ManyInOneRow.At(PlaceOf(cell), Cell(IdField)?.Text.Trim() ?? "―", sign));
    }

    private bool isMany;

    private static readonly string[] CountHeadings = ["台数", "数量", "個数", "員数", "所有台数", "設置台数", "保有台数"];
}
