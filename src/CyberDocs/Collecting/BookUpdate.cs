using CyberDocs.Files;
using CyberDocs.OpenXml.Editing;
using CyberDocs.Reading;

namespace CyberDocs.Collecting;

/// <summary>
/// Makes a workbook that people keep say what a dossier says, by changing the cells that differ: <see cref="RecordsBook"/> does it for the records,
/// <see cref="AnswersBook"/> for the answers, <see cref="LedgerSheetEdit"/> for the ledger. Not thread-safe.
/// </summary>
/// <param name="engine">Reads the workbook.</param>
/// <param name="path">The workbook.</param>
/// <param name="content">What it holds.</param>
internal sealed class BookUpdate(CyberDocsEngine engine, string path, byte[] content)
{
    /// <summary>What the workbook says now; without a dossier when it is none.</summary>
    public ReadResult Own(CancellationToken cancellation) => engine.ReadEdited(path, content, cancellation);

    /// <summary>The workbook after the change.</summary>
    /// <param name="before">What it says now.</param>
    /// <param name="after">What it is to say.</param>
    /// <param name="ledger">The ledger of that.</param>
    /// <param name="findings">Takes the rows that were emptied.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="WorkbookEditException">The workbook cannot be changed without harm.</exception>
    public byte[] Edited(Dossier before, Dossier after, LedgerRows ledger, FindingCollector findings, CancellationToken cancellation)
    {
        var limits = engine.InputLimits;
        ReadOnlyMemory<byte> book = RecordsBook.Edit(content, path, before, after, findings, limits, cancellation);
        var answers = Answers(before, after);
        if (answers.Answers != before.Answers)
        {
            book = AnswersBook.Edit(book, before, answers, engine.Editions, limits, range => findings.Add(StaleFindings.Of(path, range)), cancellation);
        }

        if (before.Devices != after.Devices || before.LedgerColumns != after.LedgerColumns)
        {
            var own = DossierTree.Read(new SourceFile(path, content) { Limits = limits }, new FindingCollector(), cancellation);
            if (LedgerSource.Of(own) is not { Sheets: [var sheet] } source || source.Name != Path.GetFileName(path))
            {
                throw new WorkbookEditException("台帳のシートがないため / there is no sheet of a ledger");
            }

            book = LedgerSheetEdit.Edit(book, sheet, ledger, limits, range => findings.Add(StaleFindings.Of(path, range)), cancellation);
            var kept = after.Devices.Select(device => device.Id).ToHashSet(StringComparer.Ordinal);
            findings.AddRange(before.Devices.Where(device => !kept.Contains(device.Id))
                .Select(device => ImportFindings.RowEmptied.At(device.Origin.Place, sheet, $"{device.Id}、{device.Name}")));
        }

        return book.ToArray();
    }

    // Forms are in the order of the workbook; those that the dossier has not stay.
    private static Dossier Answers(Dossier before, Dossier after)
    {
        var left = after.Answers.ToList();
        var forms = new List<FormAnswers>();
        foreach (var own in before.Answers)
        {
            var at = left.FindIndex(form => (form.Form, form.Vendor, form.System) == (own.Form, own.Vendor, own.System));
            forms.Add(at < 0 ? own : left[at]);
            if (at >= 0)
            {
                left.RemoveAt(at);
            }
        }

        return before with { Answers = forms.Concat(left).ToValueList() };
    }
}
