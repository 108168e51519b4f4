using CyberDocs.Files;
using CyberDocs.Reading;
using CyberDocs.Reading.Sheets;

namespace CyberDocs.Collecting;

/// <summary>Puts requests to vendors into their sheet of a dossier that is a workbook. Stateless and thread-safe.</summary>
internal static class RequestsBook
{
    /// <exception cref="OpenXml.Editing.WorkbookEditException">The sheet cannot be changed.</exception>
    public static void Put(RecordSheet sheet, ValueList<Vendor> before, ValueList<Vendor> after)
    {
        for (var i = 0; i < before.Count; i++)
        {
            var (old, changed) = (before[i].Requests, after[i].Requests);
            for (var n = 0; n < changed.Count; n++)
            {
                var row = n < old.Count ? old[n].Origin.Place.Line : Begin(sheet, before[i].Id);
                var known = n < old.Count ? FieldsOf(old[n]) : [];
                foreach (var (key, text) in FieldsOf(changed[n]).Except(known))
                {
                    Set(sheet, row, key, text);
                }
            }
        }
    }

    private static int Begin(RecordSheet sheet, string vendor)
    {
        var row = sheet.Add();
        sheet.Set(row, SheetPlan.Parent, vendor);
        return row;
    }

    private static void Set(RecordSheet sheet, int row, string key, string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            sheet.Set(row, key, date);
        }
        else
        {
            sheet.Set(row, key, text);
        }
    }

    private static List<(string Key, string Text)> FieldsOf(FormRequest request) =>
        [.. RecordNodes.Of(FormRequest.Shape, request).Entries.Select(entry => (entry.Key, entry.Value switch
        {
            DataList list => string.Join('\n', list.Items.OfType<DataScalar>().Select(item => item.Text)),
            DataScalar scalar => scalar.Text,
            _ => "",
        }))];
}
