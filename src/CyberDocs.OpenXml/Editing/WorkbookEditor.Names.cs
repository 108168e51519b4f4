using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CyberDocs.OpenXml.Editing;

/// <content>What the workbook itself says of its sheets' cells.</content>
internal sealed partial class WorkbookEditor
{
    /// <summary>
    /// Takes the values of formulas away where LibreOffice saved the workbook last: it shows what it saved itself, however else the cells have changed, but
    /// works out what has no value.
    /// </summary>
    /// <param name="isRead">Whether a sheet's values are somebody's data, which stay.</param>
    public void ForgetValues(Func<string, bool> isRead)
    {
        if (Book.Workbook?.FileVersion?.ApplicationName?.Value != "Calc" || !opened.Exists(sheet => sheet.Changed().Any()))
        {
            return;
        }

        foreach (var sheet in Book.Workbook.Sheets?.Elements<Sheet>() ?? [])
        {
            if (sheet is { Name.Value: { } name, Id.Value: { } id } && !isRead(name) && Book.TryGetPartById(id, out var part)
                && part.Uri.OriginalString.TrimStart('/') is var file && Contains(file, "<f"))
            {
                var text = TextOf(file);
                if (Calculated().Replace(text, "$1") is var forgotten && forgotten.Length < text.Length)
                {
                    Write(file, Plain.GetBytes(forgotten), null);
                }
            }
        }
    }

    // Areas to print and to filter that ended at the last row hold those below it too.
    private void GrowNames()
    {
        var names = Book.Workbook?.Sheets?.Elements<Sheet>().Select(sheet => sheet.Name?.Value).ToList() ?? [];
        foreach (var sheet in opened)
        {
            if (sheet.Growth is not var (from, to))
            {
                continue;
            }

            var (before, now) = (from.ToString(CultureInfo.InvariantCulture), to.ToString(CultureInfo.InvariantCulture));
            foreach (var name in Book.Workbook?.DefinedNames?.Elements<DefinedName>() ?? [])
            {
                var isOurs = name.Name?.Value is "_xlnm.Print_Area" or "_xlnm._FilterDatabase" && name.LocalSheetId?.Value == names.IndexOf(sheet.Name);
                var grown = isOurs ? LastRow().Replace(name.Text, row => row.Groups[2].Value == before ? row.Groups[1].Value + now : row.Value) : name.Text;
                if (grown != name.Text)
                {
                    name.Text = grown;
                    Change(Book);
                }
            }
        }
    }

    [GeneratedRegex(@"(:\$?[A-Z]{1,3}\$?)([0-9]+)(?=,|$)")]
    private static partial Regex LastRow();

    [GeneratedRegex("(<f(?: [^<>]*)?(?:/>|>[^<]*</f>))<v>[^<]*</v>")]
    private static partial Regex Calculated();
}
