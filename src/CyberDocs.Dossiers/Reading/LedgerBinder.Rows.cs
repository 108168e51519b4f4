using CyberDocs.Model.Fields;
using CyberDocs.Sources;

namespace CyberDocs.Reading;

internal sealed partial class LedgerBinder
{
    private Device BindRow()
    {
        CheckLength();
        var device = Device.Shape.Create();
        (unread, isMany) = (null, false);
        foreach (var field in fields)
        {
            device = field.Fill(device, this);
        }

        if (!isMany)
        {
            CheckIdAndName();
        }

        var origin = OriginOf(table.Cells[0]);
        return Device.Shape.WithOrigin(device, unread is null ? origin : origin.With(unread));
    }

    // Rows of a sheet have no length: what stands beside the headings is a column without one.
    private void CheckLength()
    {
        if (table.Sheet is not null)
        {
            return;
        }

        var cells = table.Cells;
        if (cells.Count < headingCount)
        {
            context.Findings.Add(ReadingFindings.RowTooShort.At(
                PlaceOf(cells[^1]), cells.Count.ToInvariant(), headingCount.ToInvariant()));
        }

        for (var i = headingCount; i < cells.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(cells[i].Text) && !isHeaded.Contains(i))
            {
                context.Findings.Add(ReadingFindings.RowTooLong.At(
                    PlaceOf(cells[i]), cells.Count.ToInvariant(), headingCount.ToInvariant()));
                break;
            }
        }
    }

    private SourceCell? Cell(RecordField field) =>
        columnOf[field.Index] is >= 0 and var column && column < table.Cells.Count ? table.Cells[column] : null;

    private string Heading(RecordField field) => headingOf[field.Index];

    private ValueList<ExtraValue> Extra()
    {
        List<ExtraValue>? extra = null;
        for (var i = 0; i < table.Cells.Count; i++)
        {
            var cell = table.Cells[i];
            if (string.IsNullOrWhiteSpace(cell.Text) || (i < isKnown.Length && isKnown[i]))
            {
                continue;
            }

            table.Meter.Add(InputLimit.Extras);
            var (column, text) = (NameColumn(i, cell), cell.Text.Trim());
            if (PhoneText.HasLostZero(text) && PhoneText.IsHeading(column))
            {
                context.Findings.Add(RealFileFindings.LostZero.At(PlaceOf(cell), text, column));
            }

            CheckCount(column, text, cell);
            (extra ??= []).Add(new()
            {
                Column = column,
                Text = text,
                Origin = new(PlaceOf(cell), extraField, [cell.Line, cell.Column]),
            });
        }

        return extra is null ? [] : extra.ToValueList();
    }

    private Origin OriginOf(SourceCell first)
    {
        string?[]? addresses = null;
        Array.Clear(positions);
        for (var i = 0; i < keys.Length; i++)
        {
            if (columnOf[fields[i].Index] is >= 0 and var column && column < table.Cells.Count)
            {
                var cell = table.Cells[column];
                positions[2 * i] = cell.Line;
                positions[(2 * i) + 1] = cell.Column;
                if (cell.Address is not null)
                {
                    (addresses ??= new string?[keys.Length])[i] = cell.Address;
                }
            }
        }

        if (first.Address is not null)
        {
            return new(PlaceOf(first), keys, positions, addresses);
        }

        // The rows of a sheet hold their fields in the same columns.
        var packed = FieldPlaces.Pack(positions, first.Line);
        lastPacked = packed.AsSpan().SequenceEqual(lastPacked) ? lastPacked : packed;
        return new(source ??= new(table.File, table.Sheet, keys), first.Line, first.Column, lastPacked, addresses);
    }
}
