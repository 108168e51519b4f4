using CyberDocs.Reading;
using CyberDocs.Reading.Sheets;

namespace CyberDocs.Files;

/// <summary>
/// The rows of the sheets of answers: every item of every checklist, answered or not, with its number as printed and what it asks. Not thread-safe.
/// </summary>
internal sealed class AnswerSheets(Dossier dossier, PreparedForms prepared)
{
    private readonly SheetPlan forms = DossierLayout.Sheets.First(sheet => sheet.Path == "answers");
    private readonly SheetPlan items = DossierLayout.Sheets.First(sheet => sheet.Path == "answers/items");

    /// <summary>Puts the rows in place of those that list answers alone.</summary>
    public void Put(IReadOnlyDictionary<SheetPlan, List<string[]>> rows)
    {
        rows[forms].Clear();
        rows[items].Clear();
        IEnumerable<FormAnswers> missing = prepared.Of(dossier).Where(form => !dossier.Answers.Any(known => IsSame(known, form)));
        foreach (var form in dossier.Answers.Concat(missing))
        {
            var number = (rows[forms].Count + 1).ToString(CultureInfo.InvariantCulture);
            var fields = RecordNodes.Of(FormAnswers.Shape, form);
            rows[forms].Add([.. forms.Columns.Select(column => column.Key switch
            {
                SheetPlan.Number => number,
                "form" => NameOf(form.Form),
                "vendor" => VendorOf(form) ?? "",
                "system" => SystemOf(form) ?? "",
                _ => TextOf(fields, column),
            })]);
            rows[items].AddRange(ItemsOf(form, number));
        }
    }

    private static bool IsSame(FormAnswers one, FormAnswers other) => (one.Form, one.Vendor, one.System) == (other.Form, other.Vendor, other.System);

    private IEnumerable<string[]> ItemsOf(FormAnswers form, string number)
    {
        var title = TitleOf(form);
        var edition = prepared.Editions.Find(form.Form, form.Edition ?? dossier.Editions.For(form.Form));
        var known = edition?.Items.Where(item => !item.Gate).ToList() ?? [];
        foreach (var item in known)
        {
            yield return Row(
                form.Items.FirstOrDefault(answer => answer.Item == item.Id) ?? new ItemAnswer { Item = item.Id },
                number, NumberOf(edition!, item), title, AskedBy(item));
        }

        foreach (var answer in form.Items.Where(answer => !known.Exists(item => item.Id == answer.Item)))
        {
            yield return Row(answer, number, answer.Item, title, "");
        }
    }

    /// <summary>The number as printed, or the id where that would mean another item too.</summary>
    public static string NumberOf(Edition edition, EditionItem item) =>
        ItemNumbers.Printed(edition, item) is var printed && ItemNumbers.Find(edition, printed) == item.Id ? printed : item.Id;

    /// <summary>What an item asks, as the sheet shows it.</summary>
    public static string AskedBy(EditionItem item) => string.Join('\n', ((string?[])[item.Title, item.Statement, .. item.Questions]).OfType<string>());

    private string[] Row(ItemAnswer answer, string number, string printed, string title, string asked)
    {
        var fields = RecordNodes.Of(ItemAnswer.Shape, answer);
        return [.. items.Columns.Select(column => column.Key switch
        {
            SheetPlan.Parent => number,
            SheetPlan.FreeKey => printed,
            AnswerHints.Form => title,
            AnswerHints.Asked => asked,
            _ => TextOf(fields, column),
        })];
    }

    private static string TextOf(DataMap fields, SheetColumn column) => (fields.Find(column.Key) as DataScalar)?.Text ?? "";

    private static string NameOf(string form) => OfficialForm.Find(form)?.Japanese ?? form;

    private string TitleOf(FormAnswers form) => VendorOf(form) is not { } vendor ? NameOf(form.Form)
        : $"{NameOf(form.Form)}（{string.Join("、", ((string?[])[vendor, SystemOf(form)]).OfType<string>())}）";

    private string? VendorOf(FormAnswers form) => Named(form.Vendor, dossier.Vendors.Select(vendor => (vendor.Id, vendor.Name)));

    private string? SystemOf(FormAnswers form) => Named(form.System, dossier.Systems.Select(system => (system.Id, system.Name)));

    // The name, where it alone is one record's.
    private static string? Named(string? id, IEnumerable<(string Id, string Name)> records)
    {
        var all = records.ToList();
        var name = all.Find(record => record.Id == id).Name;
        return name is not null && all.Count(record => NameKey.Of(record.Name) == NameKey.Of(name) || record.Id == name) == 1 ? name : id;
    }
}
