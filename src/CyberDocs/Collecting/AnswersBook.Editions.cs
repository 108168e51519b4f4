using CyberDocs.Files;
using CyberDocs.Reading.Sheets;

namespace CyberDocs.Collecting;

/// <content>Answers that go to another edition: the rows of a checklist list its items.</content>
internal sealed partial class AnswersBook
{
    /// <summary>Checklists that nobody has answered yet list the items of the edition that is chosen now.</summary>
    private void PutPrepared()
    {
        foreach (var row in forms.Rows.Where(row => !taken.Contains(row.Row) && string.IsNullOrEmpty(row.Text("edition"))))
        {
            var form = new FormAnswers { Form = AnswerOwners.FormOf(row.Text("form")) };
            if (row.Text(SheetPlan.Number) is { } number && after.EditionOf(form) is { } edition && before.EditionOf(form)?.Id != edition.Id)
            {
                PutEdition(number, form with
                {
                    Items = edition.Items.Where(item => !item.Gate).Select(item => new ItemAnswer { Item = item.Id }).ToValueList(),
                });
            }
        }
    }

    private void PutEdition(string number, FormAnswers form)
    {
        var edition = after.EditionOf(form);
        items.Ensure("carried");
        var rows = items.Rows.Where(row => row.Text(SheetPlan.Parent) == number).ToList();
        var title = rows.Select(row => row.Text(AnswerHints.Form)).FirstOrDefault(text => text is not null);
        for (var i = 0; i < form.Items.Count; i++)
        {
            var answer = form.Items[i];
            var row = i < rows.Count ? rows[i].Row : items.Add();
            items.Clear(row);
            items.Set(row, SheetPlan.Parent, number);
            var item = edition?.Items.FirstOrDefault(item => item.Id == answer.Item);
            items.Set(row, SheetPlan.FreeKey, item is null ? answer.Item : AnswerSheets.NumberOf(edition!, item));
            Hint(row, AnswerHints.Form, title);
            Hint(row, AnswerHints.Asked, item is null ? null : AnswerSheets.AskedBy(item));
            Put(items, row, [], AnswerFields.Of(answer));
        }

        foreach (var left in rows.Skip(form.Items.Count))
        {
            items.Clear(left.Row);
        }
    }

    private void Hint(int row, string key, string? text)
    {
        if (text is not null && items.Has(key))
        {
            items.Set(row, key, text);
        }
    }
}
