using CyberDocs.Graphics;
using CyberDocs.OpenXml.Editing;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.OpenXml.Spreadsheet;
using JapaneseCalendar = CyberDocs.Japanese.JapaneseCalendar;

namespace CyberDocs.Files;

/// <summary>The sheet of a workbook that lists what checking found, with links to the cells. It is written anew each time. Not thread-safe.</summary>
internal sealed class FindingsSheet(IReadOnlyList<SubmissionDocument> documents, BookStyles styles, DateOnly date)
{
    public const string Name = "確認結果";

    /// <summary>Its name where people have a sheet of that name.</summary>
    public const string OtherName = "確認結果 (cyberdocs)";

    private const string Title = "確認結果（cyberdocs check --into が毎回書き直します。ここには書かないでください）";
    private const int MostCells = 200;
    private const int HeadRows = 3;

    private static readonly (string Heading, int Width)[] Columns =
        [("重さ", 8), ("場所", 30), ("確認結果", 70), ("直し方", 60), ("書類", 30), ("番号", 10)];

    private readonly List<(CellPlace Cell, string Sheet, CellPlace To)> links = [];

    /// <summary>Whether a sheet that begins with a text is this one.</summary>
    public static bool IsOurs(string? first) => first == Title;

    /// <summary>Writes the sheet.</summary>
    /// <param name="part">Takes it.</param>
    /// <param name="all">What was found.</param>
    /// <param name="kept">Cells whose comments are people's.</param>
    /// <param name="most">How many cells have comments at most.</param>
    public void Write(XmlPart part, IReadOnlyList<FindingSpots> all, IReadOnlySet<(string Sheet, CellPlace Place)> kept, int most)
    {
        var cells = new SheetCells(part);
        cells.Begin(new([.. Columns.Select(column => (double)column.Width)]) { FrozenRows = HeadRows, Tab = new Color(0xC0, 0x00, 0x00), ShowsGrid = true });
        Row(cells, [Title], _ => styles.CellOf(true, null, null, isBoxed: false), SheetCells.PlainHeight);
        Row(cells, [Summary(all, kept, most)], _ => styles.CellOf(false, null, null, isBoxed: false), SheetCells.PlainHeight);
        Row(cells, [.. Columns.Select(column => column.Heading)], _ => styles.CellOf(true, null, new(0xE3, 0xEA, 0xF2)), SheetCells.PlainHeight);
        var (plain, link) = (styles.CellOf(false, null, null), styles.CellOf(false, new(0x0B, 0x4F, 0x8A), null));
        foreach (var spots in all)
        {
            var colour = styles.CellOf(false, null, FindingSpots.ColourOf(spots.Finding.Severity));
            var shown = spots.Cells.Take(MostCells).ToList();
            var place = shown.Count > 0 ? TextOf(shown[0]) : spots.Elsewhere ?? "データ全体";
            var rest = spots.Cells.Count - shown.Count;
            string[] row =
            [
                FindingSpots.NameOf(spots.Finding.Severity),
                place,
                spots.Message + (shown.Exists(kept.Contains) ? "\n（元からコメントのあるセルには、色だけを付けました）" : ""),
                spots.Remedy,
                string.Join('、', spots.Finding.Documents.Select(TitleOf)),
                spots.Finding.Code.Id,
            ];
            links.AddRange(shown.Take(1).Select(cell => (new CellPlace(1, cells.Row + 1), cell.Sheet, cell.Place)));
            Row(cells, row, column => column == 0 ? colour : column == 1 && shown.Count > 0 ? link : plain, HeightOf(row));
            for (var i = 1; i < shown.Count; i++)
            {
                links.Add((new CellPlace(1, cells.Row + 1), shown[i].Sheet, shown[i].Place));
                var more = i == shown.Count - 1 && rest > 0 ? $"　〃（ほか {rest} か所）" : "　〃";
                Row(cells, ["", TextOf(shown[i]), more, "", "", spots.Finding.Code.Id], column => column == 1 ? link : plain, SheetCells.PlainHeight);
            }
        }

        cells.EndRows(filterRow: all.Count > 0 ? HeadRows : 0);
        cells.CellLinks(links);
        cells.Page(PlainBook.Small, 0);
        cells.End();
    }

    private string Summary(IReadOnlyList<FindingSpots> all, IReadOnlySet<(string, CellPlace)> kept, int most)
    {
        int Count(Severity severity) => all.Count(spots => spots.Finding.Severity == severity);
        var cells = all.SelectMany(spots => spots.Cells).Distinct().Count();
        return $"{JapaneseCalendar.Format(date)}時点: エラー {Count(Severity.Error)} 件、警告 {Count(Severity.Warning)} 件、情報 {Count(Severity.Info)} 件。"
            + (all.Count == 0 ? "直すところはありません。" : "「場所」を押すと、そのセルへ移ります。色とコメントは、直してもう一度 check --into すると消えます。")
            + (kept.Count > 0 ? $" 元からコメントのある {kept.Count} か所には、色だけを付けました。" : "")
            + (cells > most ? $" コメントは、急ぐものから {most} か所までです。" : "");
    }

    private string TitleOf(string id) => documents.FirstOrDefault(document => document.Id == id) is { } known ? $"{known.Number} {known.Title}" : id;

    private static string TextOf((string Sheet, CellPlace Place) cell) => $"{cell.Sheet} {cell.Place}";

    private static void Row(SheetCells cells, string[] texts, Func<int, int> style, double height)
    {
        cells.BeginRow(height);
        for (var i = 0; i < texts.Length; i++)
        {
            cells.Text(i, style(i), texts[i]);
        }

        cells.EndRow();
    }

    // A letter of Japanese is as wide as two digits.
    private static double HeightOf(string[] row) => SheetCells.PlainHeight * row.Select((text, column) =>
        text.Split('\n').Sum(line => 1 + (line.Sum(letter => letter < 0x100 ? 1 : 2) / Columns[column].Width))).Max();
}
