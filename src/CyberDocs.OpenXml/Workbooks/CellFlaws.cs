using CyberDocs.OpenXml.Spreadsheet;

namespace CyberDocs.OpenXml.Workbooks;

/// <summary>Gathers what is wrong with cells: the same in many cells of one column is one finding that names them. Not thread-safe.</summary>
/// <param name="file">Name of the workbook for places.</param>
/// <param name="sheet">Name of the sheet.</param>
/// <param name="areAnswers">Whether the cells are answers to a form, where a formula is no answer that anybody typed.</param>
internal sealed class CellFlaws(string? file, string sheet, bool areAnswers = false)
{
    private const int MostNamed = 8;

    private readonly Dictionary<(FindingCode Code, int Column), Flaw> flaws = [];

    public bool AreAnswers => areAnswers;

    public void Add(FindingCode code, CellPlace cell, string detail)
    {
        var flaw = flaws.TryGetValue((code, cell.Column), out var known) ? known : flaws[(code, cell.Column)] = new Flaw(cell, detail);
        flaw.Count++;
        if (flaw.Count <= MostNamed)
        {
            flaw.Cells.Add(cell.ToString());
        }
    }

    /// <summary>Reports everything, in the order of rows and columns.</summary>
    public void Report(FindingCollector findings)
    {
        foreach (var ((code, _), flaw) in flaws.OrderBy(f => f.Value.First.Row)
            .ThenBy(f => f.Value.First.Column).ThenBy(f => f.Key.Code.Id, StringComparer.Ordinal))
        {
            var cells = string.Join(", ", flaw.Cells)
                + (flaw.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $", … ×{flaw.Count}") : "");
            findings.Add(code.At(PlaceOf(flaw.First), flaw.Detail, cells));
        }

        flaws.Clear();
    }

    public SourcePlace PlaceOf(CellPlace cell) => new(file, cell.Row, cell.Column + 1, $"{sheet}!{cell}");

    private sealed class Flaw(CellPlace first, string detail)
    {
        public CellPlace First { get; } = first;

        public string Detail { get; } = detail;

        public int Count { get; set; }

        public List<string> Cells { get; } = [];
    }
}
