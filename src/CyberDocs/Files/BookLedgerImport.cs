using CyberDocs.OpenXml.Editing;
using CyberDocs.Reading;

namespace CyberDocs.Files;

/// <summary>Takes a ledger from elsewhere into the ledger's sheet of a dossier that is a workbook. Not thread-safe.</summary>
/// <param name="engine">Reads the dossier.</param>
/// <param name="book">The workbook.</param>
/// <param name="before">What it says; null when it cannot be read.</param>
internal sealed class BookLedgerImport(CyberDocsEngine engine, SourceFile book, Dossier? before)
{
    /// <summary>Writes the devices, where they may be written, after reading what the workbook would say.</summary>
    /// <param name="sheet">The sheet of the ledger.</param>
    /// <param name="ledger">The ledger from elsewhere.</param>
    /// <param name="sheets">Sheets of it to read.</param>
    /// <param name="read">What the dossier would say with it alone, what is wrong with it, and whether it may be written.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public LedgerImportResult Run(
        string sheet, SourceFile ledger, IReadOnlyList<string> sheets, (Dossier? Dossier, List<Finding> Findings, bool MayWrite) read,
        CancellationToken cancellation)
    {
        var path = book.DisplayName;
        var refused = new LedgerImportResult(false, path, read.Findings, []);
        var rows = LedgerRows.Of(ledger, sheets, cancellation);
        if (read.Dossier is not { } expected || rows.Headings.Count == 0)
        {
            return refused;
        }

        ReadOnlyMemory<byte> edited;
        try
        {
            edited = LedgerSheetEdit.Edit(
                book.Bytes, sheet, rows, engine.InputLimits, range => read.Findings.Add(StaleFindings.Of(path, range)), cancellation);
        }
        catch (WorkbookEditException e)
        {
            return refused with { Findings = [.. read.Findings, ImportFindings.LedgerNotWritten.At(new(path), ReasonText.Argument(e))] };
        }

        var after = engine.ReadEdited(path, edited, cancellation).Dossier;
        if (after is null || !Says(after, expected, rows.Headings))
        {
            return refused with
            {
                Findings = [.. read.Findings, ImportFindings.LedgerNotWritten.At(new(path), BookReplacement.ReadsDifferently)],
            };
        }

        var changes = before is null ? [] : LedgerImport.DevicesBetween(before, after);
        if (!read.MayWrite)
        {
            return refused with { Changes = changes };
        }

        var (written, held) = BookReplacement.Write(path, book.Bytes.Span, edited.Span, engine.InputLimits);
        return new LedgerImportResult(true, written, held is null ? read.Findings : [.. read.Findings, held], changes);
    }

    /// <summary>Whether a workbook says of the devices what the ledger does, and nothing else of anything else.</summary>
    private bool Says(Dossier after, Dossier expected, IReadOnlyList<string> headings)
    {
        var fields = LedgerHeadings.Fields.Where(field => headings.Any(heading => LedgerHeadings.Find(heading) == field)).ToList();

        // What refers to a device takes its number as it is spelt now.
        return WithoutLedger(AnswerSpelling.Resolve(expected, engine.Editions, new())) == WithoutLedger(after)
            && Lines(after).SequenceEqual(Lines(expected), StringComparer.Ordinal);

        IEnumerable<string> Lines(Dossier dossier) => dossier.Devices
            .Select(device => string.Join('\n', fields.Select(field => string.Join('\t', field.Cell(device))))).Order(StringComparer.Ordinal);
    }

    private static Dossier WithoutLedger(Dossier dossier) => dossier with { Devices = [], LedgerColumns = [] };
}
