using CyberDocs.Answers;
using CyberDocs.Files;
using CyberDocs.OpenXml.Editing;
using CyberDocs.Reading.Sheets;

namespace CyberDocs.Collecting;

/// <summary>Puts answers into the sheets of a dossier that is a workbook, and leaves everything else of it as it is. Not thread-safe.</summary>
internal sealed partial class AnswersBook
{
    private readonly RecordSheet forms;
    private readonly RecordSheet items;
    private readonly AnswerOwners before;
    private readonly AnswerOwners after;
    private readonly HashSet<int> taken;
    private int added;

    private AnswersBook(RecordSheet forms, RecordSheet items, AnswerOwners before, AnswerOwners after)
    {
        (this.forms, this.items, this.before, this.after) = (forms, items, before, after);
        taken = [.. before.Dossier.Answers.Select(form => form.Origin.Place.Line)];
    }

    /// <summary>
    /// The workbook with the answers and editions of <paramref name="after"/> in place of those of <paramref name="before"/>; forms are only changed or added.
    /// </summary>
    /// <exception cref="WorkbookEditException">The workbook cannot be changed without harm.</exception>
    public static ReadOnlyMemory<byte> Edit(
        ReadOnlyMemory<byte> content, Dossier before, Dossier after, EditionSet editions, InputLimits limits, Action<StaleRange>? stale,
        CancellationToken cancellation) =>
        WorkbookEditor.Edit(content, limits, editor =>
        {
            var book = new AnswersBook(
                RecordSheet.Open(content, editor, "answers", limits, cancellation),
                RecordSheet.Open(content, editor, "answers/items", limits, cancellation),
                new(before, editions),
                new(after, editions));
            if (before.Editions.Checklist != after.Editions.Checklist)
            {
                RecordSheet.Open(content, editor, "editions", limits, cancellation).SetField("checklist", after.Editions.Checklist);
            }

            for (var i = 0; i < after.Answers.Count; i++)
            {
                var old = i < before.Answers.Count ? before.Answers[i] : null;
                if (old != after.Answers[i] || book.HasMoved(old, after.Answers[i]))
                {
                    book.Put(old, after.Answers[i]);
                }
            }

            book.PutPrepared();
            if (before.Vendors != after.Vendors)
            {
                RequestsBook.Put(RecordSheet.Open(content, editor, "vendors/requests", limits, cancellation), before.Vendors, after.Vendors);
            }

            MadeIds.Keep(content, editor, limits, cancellation);
            editor.ForgetValues(DossierWorkbook.Reads);
        }, stale);

    private bool HasMoved(FormAnswers old, FormAnswers form) =>
        before.EditionOf(old)?.Id != after.EditionOf(form)?.Id || old.Items.Any(item => !form.Items.Any(kept => kept.Item == item.Item));

    private void Put(FormAnswers? old, FormAnswers form)
    {
        var row = forms.Rows.FirstOrDefault(row => old is null ? IsPreparedFor(row, form) : row.Row == old.Origin.Place.Line);
        if (old is not null && row is null)
        {
            throw new WorkbookEditException("シート「チェックリスト」の行がデータの答えと合わないため / the rows of the sheet are not the answers");
        }

        var at = row?.Row ?? forms.Add();
        taken.Add(at);
        var number = row?.Text(SheetPlan.Number);
        if (number is null)
        {
            number = forms.NextNumber(added++);
            forms.Set(at, SheetPlan.Number, number);
        }

        foreach (var (key, id, known) in ((string, string?, string?)[])[("form", form.Form, old?.Form),
            ("vendor", form.Vendor, old?.Vendor), ("system", form.System, old?.System), ("edition", form.Edition, old?.Edition)])
        {
            if (id is not null && id != known && row?.Text(key) is null or "" || id != known && old is not null)
            {
                forms.Set(at, key, id ?? "");
            }
        }

        Put(forms, at, old is null ? [] : AnswerFields.Of(old), AnswerFields.Of(form));
        if (old is not null && HasMoved(old, form))
        {
            PutEdition(number, form);
            return;
        }

        foreach (var item in form.Items)
        {
            var known = old?.Items.FirstOrDefault(known => known.Item == item.Item);
            if (known != item)
            {
                Put(items, RowOf(number, form, item.Item), known is null ? [] : AnswerFields.Of(known), AnswerFields.Of(item));
            }
        }
    }

    // A row that stands there for people to fill in, with no answer yet.
    private bool IsPreparedFor(SheetRow row, FormAnswers form) =>
        !taken.Contains(row.Row) && after.Owns(form, row.Text("form"), row.Text("vendor"), row.Text("system"));

    private int RowOf(string number, FormAnswers form, string item)
    {
        if (items.Rows.FirstOrDefault(row =>
            row.Text(SheetPlan.Parent) == number && row.Text(SheetPlan.FreeKey) is { } spelled && after.ItemOf(form, spelled) == item) is { } known)
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
