using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.Model.Fields;

namespace CyberDocs.Reading;

internal sealed partial class LedgerBinder
{
    private readonly List<ExtraValue> written = [];

    // A date that is none stays on paper as it was written, in a column of its own. The end of support may be told by a month: its last day is the limit.
    private DateOnly? AsWritten(RecordField field, string text, SourceCell cell)
    {
        var place = PlaceOf(cell);
        var isPeriod = DateText.TryRead(text, out var last, out _) && field.Key == "support_end";
        context.Findings.Add(isPeriod ? RealFileFindings.MonthAlone.At(place, Heading(field), text) : ReadingFindings.BadDate.At(place, Heading(field), text));
        var column = -1 - field.Index;
        var known = extraColumns.FindIndex(extra => extra.Column == column);
        written.Add(new()
        {
            Column = known >= 0 ? extraColumns[known].Heading : AddExtraColumn(column, Heading(field) + "（記載のまま）"),
            Text = text,
            Origin = new(place, extraField, [cell.Line, cell.Column]),
        });
        return isPeriod ? last : null;
    }
}
