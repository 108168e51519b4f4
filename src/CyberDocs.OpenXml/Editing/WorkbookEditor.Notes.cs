using CyberDocs.OpenXml.Packaging;
using CyberDocs.OpenXml.Workbooks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Sheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace CyberDocs.OpenXml.Editing;

/// <content>Notes at cells, and a sheet that is written anew each time.</content>
internal sealed partial class WorkbookEditor
{
    private const string Worksheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private const string WorksheetRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";

    /// <summary>Looks that may be added to.</summary>
    public BookStyles Styles => styles ??= new(this, Book.WorkbookStylesPart is { Stylesheet: not null } part
        ? part
        : throw new WorkbookEditException("書式の定義がないため / the workbook has no looks"));

    private BookStyles? styles;

    /// <summary>Puts notes at cells, in place of those that an earlier call put; comments and colours of people stay.</summary>
    /// <returns>Notes whose cells have comments of people, so that they are coloured alone.</returns>
    public IReadOnlyList<CellNote> Note(IReadOnlyList<CellNote> notes)
    {
        var bySheet = notes.ToLookup(note => note.Sheet, StringComparer.Ordinal);
        var left = new List<CellNote>();
        foreach (var sheet in Book.Workbook?.Sheets?.Elements<Sheet>() ?? [])
        {
            if (sheet.Id?.Value is { } id && Book.TryGetPartById(id, out var part) && part is WorksheetPart worksheet)
            {
                var own = new SheetNotes(this, worksheet);
                own.Clear();
                if (bySheet[sheet.Name?.Value ?? ""].ToList() is { Count: > 0 } wanted)
                {
                    left.AddRange(own.Put(wanted, Styles));
                }
            }
        }

        return left;
    }

    /// <summary>The text of a sheet's first cell; null when there is no sheet of that name.</summary>
    public string? FirstText(string name)
    {
        var book = new WorkbookSheets(package);
        if (book.All.FirstOrDefault(sheet => sheet.Name == name).Part is not { } part)
        {
            return null;
        }

        using var rows = book.Rows(part);
        return rows.Read() && rows.Row == 1 ? rows.Cells.FirstOrDefault(cell => cell.Column == 0).Text ?? "" : "";
    }

    /// <summary>Writes a whole sheet.</summary>
    /// <param name="name">Its name; one that is there is written anew.</param>
    /// <param name="after">The sheet that a new one follows; a new one goes last when there is no such sheet.</param>
    /// <param name="content">Writes it.</param>
    /// <returns>Whether it is another than before.</returns>
    public bool PutSheet(string name, string after, Action<XmlPart> content)
    {
        using var bytes = new MemoryStream();
        var x = new XmlPart(bytes, _ => { });
        content(x);
        x.Flush();
        var sheets = Book.Workbook?.Sheets ?? throw new InvalidDataException("sheets");
        var all = sheets.Elements<Sheet>().ToList();
        if (all.Find(sheet => sheet.Name?.Value == name) is { Id.Value: { } known })
        {
            var old = Book.GetPartById(known).Uri.OriginalString.TrimStart('/');
            var isOther = !BytesOf(old).AsSpan().SequenceEqual(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
            Write(old, bytes.ToArray(), null);
            return isOther;
        }

        var main = Book.Uri.OriginalString.TrimStart('/');
        var part = FreshName(main[..(main.LastIndexOf('/') + 1)] + "worksheets/sheet", ".xml");
        Write(part, bytes.ToArray(), Worksheet);
        var sheet = new Sheet
        {
            Name = name, SheetId = all.Select(other => other.SheetId?.Value ?? 0).DefaultIfEmpty().Max() + 1, Id = Relate(main, WorksheetRelation, "/" + part),
        };
        var at = all.FindIndex(other => other.Name?.Value == after);
        at = at < 0 ? all.Count : at + 1;
        sheets.InsertAt(sheet, at);
        MoveSheets((uint)at);
        Change(Book);
        return true;
    }

    /// <summary>Takes back all that was written.</summary>
    public void Discard()
    {
        roots.Clear();
        written.Clear();
    }

    // Names and windows count sheets.
    private void MoveSheets(uint from)
    {
        foreach (var name in Book.Workbook!.DefinedNames?.Elements<DefinedName>() ?? [])
        {
            name.LocalSheetId = Moved(name.LocalSheetId, from);
        }

        foreach (var view in Book.Workbook.BookViews?.Elements<WorkbookView>() ?? [])
        {
            view.ActiveTab = Moved(view.ActiveTab, from);
            view.FirstSheet = Moved(view.FirstSheet, from);
        }
    }

    private static UInt32Value? Moved(UInt32Value? index, uint from) => index?.Value >= from ? new UInt32Value(index.Value + 1) : index;
}
