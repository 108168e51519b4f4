using CyberDocs.OpenXml.Workbooks;
using CyberDocs.Reading.Sheets;

namespace CyberDocs.Files;

/// <summary>Columns, or lines of a single record, that people added to a sheet for themselves: said once each, never read. Not thread-safe.</summary>
internal sealed class OwnColumns(SheetPlan plan, CellFlaws flaws, FindingCollector findings)
{
    private readonly List<(string Heading, int Column, SourcePlace Place)> own = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>Whether there are any.</summary>
    public bool Any => own.Count > 0;

    /// <summary>Notes a heading that is no field's.</summary>
    public void Add(string heading, int column, int row) => own.Add((heading.Trim(), column, flaws.PlaceOf(new(column, row))));

    /// <summary>Notes a column that has values but no heading.</summary>
    public void AddUnnamed(int column, int row) => own.Add(("", column, flaws.PlaceOf(new(column, row))));

    /// <summary>Notes that the sheet has a field, so that no other heading is a slip for it.</summary>
    public void Take(string key) => taken.Add(key);

    /// <summary>Says what is not read; a heading nearly like that of a field that is not there may be meant as that.</summary>
    public void Report()
    {
        var missing = plan.Columns.Where(known => !taken.Contains(known.Key) && !known.Key.StartsWith('@')).Select(known => known.Title).ToList();
        foreach (var (heading, column, place) in own)
        {
            if (heading.Length == 0)
            {
                findings.Add(BookFindings.UnnamedOwnColumn.At(place, SheetAddress.Letters(column)));
                continue;
            }

            var near = NearestName.Of(heading, missing);
            FindingArgument hint = near is null ? ("near", "", "") : ("near", $"（「{near}」のことですか）", $" ('{near}'?)");
            var finding = BookFindings.OwnColumn.At(place, ("heading", heading), hint);
            findings.Add(near is null ? finding : finding with { Severity = Severity.Warning });
        }
    }
}
