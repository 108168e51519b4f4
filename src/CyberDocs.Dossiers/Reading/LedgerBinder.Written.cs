using CyberDocs.Model;
using CyberDocs.Model.Fields;

namespace CyberDocs.Reading;

internal sealed partial class LedgerBinder
{
    private Dictionary<string, List<string>>? split;

    private readonly List<ExtraValue> written = [];

    // A date that is none stays on paper as it was written, in a column of its own.
    private void KeepAsWritten(RecordField field, string text, SourceCell cell)
    {
        var place = PlaceOf(cell);
        context.Findings.Add(ReadingFindings.BadDate.At(place, Heading(field), text));
        var column = -1 - field.Index;
        var known = extraColumns.FindIndex(extra => extra.Column == column);
        written.Add(new()
        {
            Column = known >= 0 ? extraColumns[known].Heading : AddExtraColumn(column, Heading(field) + "（記載のまま）"),
            Text = text,
            Origin = new(place, extraField, [cell.Line, cell.Column]),
        });
    }

    // A heading that is no field's: the column is kept, and what it may have been meant for is said.
    private void ReadOwnHeading(int column, SourceCell cell, string heading)
    {
        var kept = AddExtraColumn(column, heading);
        if (LedgerHeadings.GroupOf(heading) is { } group && WordsOf(group) is { Count: > 1 } words)
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
        context.Findings.Add(near is not null && !Headings.Any(other => LedgerHeadings.Find(other) == LedgerHeadings.Find(near))
            ? RealFileFindings.NearColumn.At(PlaceOf(cell), heading, near)
            : kept == heading
            ? ReadingFindings.UnknownColumn.At(PlaceOf(cell), heading, isLikened ? BindContext.Candidates(heading, LedgerHeadings.Usual) : "―")
            : ReadingFindings.DuplicateColumn.At(PlaceOf(cell), heading, heading, kept));
    }

    private List<string> WordsOf(string group)
    {
        split ??= Headings.Where(heading => LedgerHeadings.GroupOf(heading) is not null)
            .GroupBy(heading => LedgerHeadings.GroupOf(heading)!, StringComparer.Ordinal)
            .ToDictionary(words => words.Key, words => words.ToList(), StringComparer.Ordinal);
        return split[group];
    }

    private IEnumerable<string> Headings => table.Cells.Take(headingCount).Select(cell => cell.Text.Trim());

    // A row of five terminals would be one device in every count.
    private void CheckCount(string column, string text, SourceCell cell)
    {
        if (column.Contains('数', StringComparison.Ordinal) && CountHeadings.Contains(NameKey.Of(column), StringComparer.Ordinal)
            && ScalarText.WholeNumber(text) > 1)
        {
            context.Findings.Add(RealFileFindings.ManyInOneRow.At(PlaceOf(cell), Cell(IdField)?.Text.Trim() ?? "―", $"{column}: {text}"));
        }
    }

    private static readonly string[] CountHeadings = ["台数", "数量", "個数", "員数", "所有台数", "設置台数", "保有台数"];
}
