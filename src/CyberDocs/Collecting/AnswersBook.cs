using CyberDocs.Answers;
using CyberDocs.Collections;
using CyberDocs.Files;
using CyberDocs.Intake;
using CyberDocs.Model;
using CyberDocs.OpenXml.Editing;
using CyberDocs.Reading.Sheets;

namespace CyberDocs.Collecting;

/// <summary>Puts answers into the sheets of a dossier that is a workbook, and leaves everything else of it as it is. Not thread-safe.</summary>
internal sealed class AnswersBook
{
    private readonly RecordSheet forms;
    private readonly RecordSheet items;
    private int added;

    private AnswersBook(RecordSheet forms, RecordSheet items) => (this.forms, this.items) = (forms, items);

    /// <summary>
    /// The workbook with the answers of <paramref name="after"/> in place of those of <paramref name="before"/>; forms are only changed or added.
    /// </summary>
    /// <exception cref="WorkbookEditException">The workbook cannot be changed without harm.</exception>
    public static ReadOnlyMemory<byte> Edit(
        ReadOnlyMemory<byte> content, ValueList<FormAnswers> before, ValueList<FormAnswers> after, InputLimits limits, CancellationToken cancellation) =>
        WorkbookEditor.Edit(content, limits, editor =>
        {
            var book = new AnswersBook(
                RecordSheet.Open(content, editor, "answers", limits, cancellation),
                RecordSheet.Open(content, editor, "answers/items", limits, cancellation));
            if (book.forms.Rows.Count != before.Count)
            {
                throw new WorkbookEditException("シート「チェックリスト」の行がデータの答えと合わないため / the rows of the sheet are not the answers");
            }

            for (var i = 0; i < after.Count; i++)
            {
                if (i >= before.Count || before[i] != after[i])
                {
                    book.Put(i < before.Count ? book.forms.Rows[i] : null, i < before.Count ? before[i] : null, after[i]);
                }
            }
        });

    private void Put(SheetRow? row, FormAnswers? before, FormAnswers after)
    {
        var at = row?.Row ?? forms.Add();
        var number = row?.Text(SheetPlan.Number);
        if (number is null)
        {
            number = forms.NextNumber(added++);
            forms.Set(at, SheetPlan.Number, number);
        }

        if (before is null)
        {
            foreach (var (key, id) in ((string, string?)[])[("form", after.Form),
                ("vendor", after.Vendor), ("system", after.System), ("edition", after.Edition)])
            {
                if (id is not null)
                {
                    forms.Set(at, key, id);
                }
            }
        }

        Put(forms, at, before is null ? [] : AnswerFields.Of(before), AnswerFields.Of(after));
        foreach (var item in after.Items)
        {
            var old = before?.Items.FirstOrDefault(known => known.Item == item.Item);
            if (old != item)
            {
                Put(items, RowOf(number, item.Item), old is null ? [] : AnswerFields.Of(old), AnswerFields.Of(item));
            }
        }
    }

    private int RowOf(string number, string item)
    {
        if (items.Rows.FirstOrDefault(row => row.Text(SheetPlan.Parent) == number && row.Text(SheetPlan.FreeKey) == item) is { } known)
        {
            return known.Row;
        }

        var row = items.Add();
        items.Set(row, SheetPlan.Parent, number);
        items.Set(row, SheetPlan.FreeKey, item);
        return row;
    }

    private static void Put(RecordSheet sheet, int row, IEnumerable<(string Key, AnswerValue Value)> before, IEnumerable<(string Key, AnswerValue Value)> after)
    {
        var old = before.ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        foreach (var (key, value) in after)
        {
            if (old.Remove(key, out var was) && was == value)
            {
                continue;
            }

            if (value.Date is { } date)
            {
                sheet.Set(row, key, date);
            }
            else
            {
                sheet.Set(row, key, value.ToString());
            }
        }

        foreach (var key in old.Keys)
        {
            sheet.Set(row, key, "");
        }
    }
}
