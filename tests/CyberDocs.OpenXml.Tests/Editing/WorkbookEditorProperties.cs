using CyberDocs.Findings;
using CyberDocs.Intake;
using CyberDocs.OpenXml.Editing;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.OpenXml.Workbooks;
using FsCheck.Xunit;

namespace CyberDocs.OpenXml.Tests.Editing;

/// <summary>Whatever is set in whatever order, the sheet shows exactly that beside what it showed before.</summary>
public sealed class WorkbookEditorProperties
{
    private const string Rows = "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>3</v></c></row><row r=\"5\"><c r=\"D5\"><v>8</v></c></row>";

    [Property(MaxTest = 200)]
    public bool What_is_set_is_shown_and_nothing_else_changes((byte Column, byte Row, string? Text)[] changes)
    {
        var shown = new SortedDictionary<(int Row, int Column), string> { [(2, 1)] = "一", [(5, 3)] = "8" };
        var content = WorkbookEditor.Edit(OwnedBook.Content(Rows, "A1:C9"), null, editor =>
        {
            var sheet = editor.Sheet("回答")!;
            foreach (var (column, row, text) in changes)
            {
                // G1:H2 is merged.
                var place = (Row: row + 3, Column: (int)column);
                var clean = new string([.. (text ?? "").Where(c => !char.IsControl(c) && !char.IsSurrogate(c))]).Trim();
                sheet.Set(new(place.Column, place.Row), clean);
                shown.Remove(place);
                if (clean.Length > 0)
                {
                    shown[place] = clean;
                }
            }
        });

        return Shown(content).SequenceEqual(shown.Select(cell => (cell.Key.Row, cell.Key.Column, cell.Value)));
    }

    private static List<(int Row, int Column, string Text)> Shown(ReadOnlyMemory<byte> content)
    {
        var cells = new List<(int, int, string)>();
        using var package = PackageFile.Of(content, new InputMeter(null, content.Length));
        var book = new WorkbookSheets(package);
        using var rows = book.Rows(book.All[0].Part, new CellFlaws("", "回答"), new FindingCollector());
        while (rows.Read())
        {
            cells.AddRange(rows.Cells.Select(cell => (rows.Row, cell.Column, cell.Text)));
        }

        return cells;
    }
}
