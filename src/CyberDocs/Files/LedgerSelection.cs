using System.Runtime.ExceptionServices;
using CyberDocs.OpenXml.Workbooks;
using CyberDocs.Reading;
using CyberDocs.Reading.Sheets;

namespace CyberDocs.Files;

/// <summary>Chooses the sheets of a workbook that are the ledger. Not thread-safe.</summary>
internal sealed class LedgerSelection(WorkbookSheets book, string? file, FindingCollector findings, CancellationToken cancellation)
{
    /// <summary>Rows among which the headings are looked for.</summary>
    private const int RowsLooked = 40;

    private const int MostNamed = 12;

    /// <summary>The sheets that are asked for, or the one whose headings are a ledger's; none, with a finding, when there is none or a choice.</summary>
    public IReadOnlyList<ITableReader> Open(IReadOnlyList<string> wanted)
    {
        if (wanted.Count > 0)
        {
            return [.. wanted.Select(Named).OfType<Candidate>().Select(sheet => Open(sheet, []))];
        }

        var candidates = book.All.Where(sheet => !sheet.IsHidden).Select(Look).OfType<Candidate>().ToList();
        if (candidates.Count == 0)
        {
            candidates = [.. book.All.Where(sheet => sheet.IsHidden).Select(Look).OfType<Candidate>()];
        }

        if (candidates.Exists(sheet => sheet.Name != BookGuide.Name))
        {
            candidates.RemoveAll(sheet => sheet.Name == BookGuide.Name);
        }

        // The other sheets of a dossier are about other things, whose ids stand below the same heading.
        if (DossierWorkbook.IsIn(book.All.Select(sheet => sheet.Name)))
        {
            candidates.RemoveAll(sheet => sheet.Name != DossierLayout.Ledger);
        }

        var most = candidates.Select(sheet => sheet.Header.Fields.Count).DefaultIfEmpty().Max();
        var best = candidates.Where(sheet => sheet.Header.Fields.Count == most).ToList();
        if (best is [var ledger])
        {
            if (ledger.IsHidden)
            {
                findings.Add(BookFindings.HiddenCells.At(new(file), $"シート「{ledger.Name}」", $"sheet '{ledger.Name}'"));
            }

            return [Open(ledger, Further(ledger, candidates))];
        }

        findings.Add(best.Count == 0
            ? BookFindings.NoLedgerSheet.At(new(file), NamesOf(book.All.Select(sheet => sheet.Name)))
            : BookFindings.SeveralLedgerSheets.At(
                new(file), NamesOf(best.Select(sheet => sheet.Name)), Path.GetFileName((file ?? "").Replace('\\', '/'))));
        return [];
    }

    private Candidate? Named(string wanted)
    {
        var same = book.All.Where(sheet => sheet.Name == wanted).Concat(book.All.Where(sheet => Fold(sheet.Name) == Fold(wanted))).ToList();
        if (same.Count == 0)
        {
            findings.Add(ReadingFindings.UnknownSheet.At(new(file), wanted, BindContext.Candidates(wanted, book.All.Select(sheet => sheet.Name))));
            return null;
        }

        var found = Look(same[0]);
        if (found is null)
        {
            findings.Add(BookFindings.NoLedgerSheet.At(new(file), same[0].Name));
        }

        return found;
    }

    private List<FurtherSheet> Further(Candidate ledger, List<Candidate> candidates)
    {
        var further = new List<FurtherSheet>();
        var taken = ledger.Header.Fields.Keys.ToHashSet();
        foreach (var sheet in candidates.Where(sheet => sheet != ledger && sheet.Header.HasId && ledger.Header.HasId))
        {
            using var rows = book.Rows(sheet.Part, new CellFlaws(file, sheet.Name), findings);
            further.Add(FurtherSheet.Read(rows, sheet.Name, sheet.Header, taken, cancellation));
        }

        return further;
    }

    private LedgerTable Open(Candidate sheet, IReadOnlyList<FurtherSheet> further)
    {
        var flaws = new CellFlaws(file, sheet.Name);
        IReadOnlyList<MergedCells> merged = [];
        Finding? damage = null;
        try
        {
            merged = book.Merged(sheet.Part);
        }
        catch (Exception e) when (WorkbookFile.Finding(e, new(file, Cell: sheet.Name)) is { } found)
        {
            damage = found;
        }

        return new LedgerTable(
            new LedgerSheet(file, sheet.Name, sheet.Header, merged, damage), book.Rows(sheet.Part, flaws, findings), further, flaws, findings);
    }

    private Candidate? Look((string Name, string Part, bool IsHidden) sheet)
    {
        cancellation.ThrowIfCancellationRequested();
        var first = new List<(int, SortedList<int, string>)>();
        using var rows = book.Rows(sheet.Part);
        Exception? damage = null;
        try
        {
            while (first.Count < RowsLooked && rows.Read())
            {
                var cells = new SortedList<int, string>();
                foreach (var (column, text) in rows.Cells)
                {
                    cells[column] = text;
                }

                first.Add((rows.Row, cells));
            }
        }
        catch (Exception e) when (WorkbookFile.Finding(e, default) is not null)
        {
            damage = e;
        }

        // Damage further down is met again, and reported with its place, when the rows are read.
        if (LedgerHeader.Find(first) is { } header)
        {
            return new(sheet.Name, sheet.Part, sheet.IsHidden, header);
        }

        if (damage is not null)
        {
            ExceptionDispatchInfo.Throw(damage);
        }

        return null;
    }

    private static string Fold(string name) => NameKey.Of(name);

    private static string NamesOf(IEnumerable<string> names)
    {
        var first = names.Take(MostNamed + 1).ToList();
        return first.Count == 0 ? "―" : string.Join("、", first.Take(MostNamed)) + (first.Count > MostNamed ? "、…" : "");
    }

    private sealed record Candidate(string Name, string Part, bool IsHidden, LedgerHeader Header);
}
