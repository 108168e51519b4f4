using CyberDocs.Model;
using CyberDocs.Model.Fields;

namespace CyberDocs.Reading;

internal sealed partial class LedgerBinder
{
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
}
