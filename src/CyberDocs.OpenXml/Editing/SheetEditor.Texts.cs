using CyberDocs.OpenXml.Spreadsheet;
using CyberDocs.OpenXml.Workbooks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CyberDocs.OpenXml.Editing;

/// <content>Changes within the text of a cell.</content>
internal sealed partial class SheetEditor
{
    private SheetControls? controls;
    private (Row Row, Dictionary<int, Cell> Cells)? looked;

    /// <summary>What lies over its cells.</summary>
    public SheetControls Controls => controls ??= new SheetControls(Part, sheet, name);

    /// <summary>The last row and column of the cells that the sheet holds, also blank ones, within bounds.</summary>
    public (int Row, int Column) Extent(int mostRows, int mostColumns)
    {
        var (lastRow, lastColumn) = (0, 0);
        foreach (var (number, row) in rows.Where(row => row.Key <= mostRows))
        {
            foreach (var (column, _) in CellsOf(row).Where(cell => cell.Column < mostColumns))
            {
                (lastRow, lastColumn) = (Math.Max(lastRow, number), Math.Max(lastColumn, column));
            }
        }

        return (lastRow, lastColumn);
    }

    /// <summary>How many ranges are looked through for what may be written into one cell.</summary>
    public int RangesPerCell => Lists.Count + formulas.Count + Controls.Untold;

    private Dictionary<CellPlace, CellArea> Wholes => field ??= merged.DistinctBy(area => area.First).ToDictionary(area => area.First);

    /// <summary>What may be written into a cell, which is the first one where several are merged.</summary>
    public CellTraits TraitsOf(CellPlace place)
    {
        var known = CellOf(place);
        rows.TryGetValue(place.Row, out var row);
        var whole = Wholes.TryGetValue(place, out var several) ? several : new CellArea(place, place);
        var style = known?.StyleIndex?.Value ?? (row is null ? null : LookOf(row, place)?.Value) ?? 0;
        return new CellTraits
        {
            Choices = Choices(place),
            IsDate = formats[(int)style].Date is not null,
            IsSwitch = known?.DataType?.Value == CellValues.Boolean && known.CellValue?.Text is "0" or "false",
            IsFixed = !CanTake(place) || (IsProtected && formats.IsLocked((int)style)) || Controls.Cover(whole),
        };
    }

    /// <summary>Whether a box may be ticked that a cell is linked to: the cell is blank or says yes or no.</summary>
    public bool CanSwitch(CellPlace place) =>
        CanTake(place) && !merged.Exists(area => area.Holds(place) && area.First != place)
        && (CellOf(place) is not { } cell || cell.DataType?.Value == CellValues.Boolean || (cell.CellValue is null && cell.InlineString is null));

    /// <summary>Ticks a cell that is a box.</summary>
    /// <exception cref="WorkbookEditException">The cell is calculated.</exception>
    public void Tick(CellPlace place)
    {
        var cell = Emptied(place);
        cell.DataType = CellValues.Boolean;
        cell.CellValue = new CellValue("1");
    }

    /// <summary>Changes the text of a cell; what is not changed keeps its look, letter by letter.</summary>
    /// <param name="place">The cell.</param>
    /// <param name="text">Its text so far, which the places of the changes count in.</param>
    /// <param name="edits">The changes.</param>
    /// <exception cref="WorkbookEditException">The cell is calculated or hidden in a merged one, or the text does not go into a cell.</exception>
    public void Change(CellPlace place, string text, IReadOnlyList<TextEdit> edits)
    {
        var pieces = CellOf(place) is { } known ? Pieces(known) : [];
        var raw = string.Concat(pieces.Select(piece => piece.Text));
        if (text.Length == 0 || raw.Trim() != text || raw.Length > LongestText / 2)
        {
            Set(place, TextEdit.Apply(text, edits));
            return;
        }

        // People do not see blanks at both ends, which forms use to make room.
        var leading = raw.Length - raw.TrimStart().Length;
        foreach (var edit in edits.OrderByDescending(edit => edit.Start))
        {
            var takesRoom = edit is { Start: 0, Length: > 0, IsChosen: false } && char.IsLetterOrDigit(edit.Text[0]);
            pieces = Changed(pieces, takesRoom ? edit with { Length = edit.Length + leading } : edit with { Start = edit.Start + leading });
        }

        var cell = Emptied(place);
        cell.DataType = CellValues.InlineString;
        cell.InlineString = pieces.TrueForAll(piece => piece.Look is null)
            ? new InlineString(TextOf(string.Concat(pieces.Select(piece => piece.Text))))
            : new InlineString(pieces.Where(piece => piece.Text.Length > 0).Select(RunOf));
    }

    private bool IsProtected => sheet.GetFirstChild<SheetProtection>()?.Sheet?.Value == true;

    private bool CanTake(CellPlace place) => CellOf(place)?.CellFormula is null && !formulas.Exists(area => area.Holds(place));

    // Cells are asked for row by row: a row is looked through once for all of them.
    private Cell? CellOf(CellPlace place)
    {
        if (!rows.TryGetValue(place.Row, out var row))
        {
            return null;
        }

        if (looked?.Row != row)
        {
            var cells = new Dictionary<int, Cell>();
            foreach (var (column, cell) in CellsOf(row))
            {
                cells.TryAdd(column, cell);
            }

            looked = (row, cells);
        }

        return looked.Value.Cells.GetValueOrDefault(place.Column);
    }

    private List<TextPiece> Pieces(Cell cell)
    {
        OpenXmlElement? item = cell.DataType?.Value == CellValues.SharedString
            ? int.TryParse(cell.CellValue?.Text, out var at) ? shared().ElementAtOrDefault(at) : null
            : cell.DataType?.Value == CellValues.InlineString ? cell.InlineString
            : null;
        if (item is null)
        {
            return cell.DataType?.Value == CellValues.String ? [new(null, SharedStrings.Whole(cell.CellValue?.Text ?? ""))] : [];
        }

        return item.ChildElements.SelectMany(child => child switch
        {
            Text plain => [new TextPiece(null, SharedStrings.Whole(plain.Text))],
            Run run => [new TextPiece(run.RunProperties, SharedStrings.Whole(run.Text?.Text ?? ""))],
            _ => (TextPiece[])[],
        }).ToList();
    }

    private static List<TextPiece> Changed(List<TextPiece> pieces, TextEdit edit)
    {
        var result = new List<TextPiece>();
        var (offset, isPut) = (0, false);
        foreach (var piece in pieces)
        {
            var from = Math.Clamp(edit.Start - offset, 0, piece.Text.Length);
            var to = Math.Clamp(edit.Start + edit.Length - offset, from, piece.Text.Length);
            var isHere = !isPut && edit.Start <= offset + piece.Text.Length && (edit.Length == 0 || from < piece.Text.Length);
            result.Add(piece with { Text = piece.Text[..from] });
            if (isHere && edit.Start >= offset)
            {
                result.Add(piece with { Text = edit.Text });
                isPut = true;
            }

            result.Add(piece with { Text = piece.Text[to..] });
            offset += piece.Text.Length;
        }

        return result;
    }

    private static Text TextOf(string text) => new(CellEscape.Escaped(text)) { Space = SpaceProcessingModeValues.Preserve };

    private static Run RunOf(TextPiece piece) =>
        piece.Look?.CloneNode(deep: true) is { } look ? new Run(look, TextOf(piece.Text)) : new Run(TextOf(piece.Text));

    private sealed record TextPiece(RunProperties? Look, string Text);
}
