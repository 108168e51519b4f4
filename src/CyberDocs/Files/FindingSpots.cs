using System.Text.RegularExpressions;
using CyberDocs.Graphics;
using CyberDocs.OpenXml.Editing;
using CyberDocs.OpenXml.Spreadsheet;

namespace CyberDocs.Files;

/// <summary>Findings that say the same, with all their cells in a workbook.</summary>
/// <param name="Finding">The first of them.</param>
/// <param name="Cells">Cells in order, each once.</param>
/// <param name="Elsewhere">A place that is no cell of the workbook; null when there is none.</param>
internal sealed partial record FindingSpots(Finding Finding, IReadOnlyList<(string Sheet, CellPlace Place)> Cells, string? Elsewhere)
{
    private const int MostNoted = 3;

    public string Message => string.Join('\n', ((string?[])[Finding.JapaneseMessage, Finding.Detail]).OfType<string>());

    /// <summary>What to do; whoever keeps a workbook sees headings, and keys mean nothing there.</summary>
    public string Remedy => KeyInBrackets().Replace(Finding.JapaneseRemedy, "");

    /// <summary>Findings in the order of their urgency.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="book">The workbook as their places name it.</param>
    public static IReadOnlyList<FindingSpots> Of(IEnumerable<Finding> findings, string book) =>
        [.. findings.GroupBy(finding => finding.Subjects.Count > 1 ? new object() : (finding.Code.Id, finding.JapaneseMessage, finding.Detail))
            .Select(same => Of([.. same], book))
            .OrderByDescending(spots => spots.Finding.Severity)];

    /// <summary>The comments and colours of cells, at most so many.</summary>
    public static IReadOnlyList<CellNote> NotesOf(IReadOnlyList<FindingSpots> all, int most) =>
        [.. all.SelectMany(spots => spots.Cells, (spots, cell) => (spots, cell))
            .GroupBy(spot => spot.cell, spot => spot.spots)
            .Take(most)
            .Select(cell => new CellNote(cell.Key.Sheet, cell.Key.Place, TextOf([.. cell]), ColourOf(cell.First().Finding.Severity)))];

    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "エラー",
        Severity.Warning => "警告",
        _ => "情報",
    };

    public static Color ColourOf(Severity severity) => severity switch
    {
        Severity.Error => new(0xFF, 0xC7, 0xCE),
        Severity.Warning => new(0xFF, 0xE2, 0xB8),
        _ => new(0xDD, 0xEB, 0xF7),
    };

    private static FindingSpots Of(List<Finding> same, string book)
    {
        var places = same.SelectMany(finding =>
            finding.Subjects.Count > 1 ? finding.Subjects.Select(subject => subject.Place) : (IEnumerable<SourcePlace>)[finding.Place]).ToList();
        var cells = places.Where(place => place.File == book).Select(place => CellOf(place.Cell)).OfType<(string, CellPlace)>().Distinct().ToList();
        var other = places.Find(place => place.File != book || CellOf(place.Cell) is null);
        return new(
            same[0], cells,
            cells.Count > 0 || other.IsUnknown ? null : other.File == book ? other.Cell : Path.GetFileName(other.File) ?? other.ToString());
    }

    private static (string, CellPlace)? CellOf(string? cell) =>
        cell?.LastIndexOf('!') is { } end and > 0 && CellArea.One(cell[(end + 1)..]) is { } area ? (cell[..end], area.First) : null;

    private static string TextOf(List<FindingSpots> at)
    {
        var said = at.Take(MostNoted).Select(spots => $"{NameOf(spots.Finding.Severity)} {spots.Finding.Code.Id}: {spots.Message}\n→ {spots.Remedy}");
        return string.Join("\n", said) + (at.Count > MostNoted ? $"\nほか {at.Count - MostNoted} 件" : "");
    }

    [GeneratedRegex("（[a-z][a-z_.]*）")]
    private static partial Regex KeyInBrackets();
}
