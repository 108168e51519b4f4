using CyberDocs.Collecting;
using CyberDocs.Documents;
using CyberDocs.Files;
using CyberDocs.Generation;
using CyberDocs.OpenXml.Editing;
using CyberDocs.Reading;

namespace CyberDocs;

public sealed partial class CyberDocsEngine
{
    private const string WorkbookEnding = ".xlsx";

    /// <summary>Takes a ledger that was kept elsewhere as the dossier's, after reading it as that, and tells which devices changed.</summary>
    /// <remarks>
    /// It is written as it is where the dossier reads it as it was read here, and otherwise its rows as CSV or workbook, as the dossier names it. The state
    /// before stays beside it as <c>.bak</c>. Columns that are not known are kept. In a dossier that is a workbook only cells of the ledger's sheet change:
    /// devices are told by their numbers, new ones go below, and columns that the new ledger has not stay as they are.
    /// </remarks>
    /// <param name="ledgerPath">The new ledger: CSV or a workbook.</param>
    /// <param name="dossierPath">The dossier; its key <c>devices</c> says where the ledger goes.</param>
    /// <param name="options">Which sheets, and whether to write; the default when null.</param>
    /// <param name="cancellation">Stops reading; nothing is written then.</param>
    /// <exception cref="ArgumentException">The dossier names no ledger file, or is a workbook without a sheet for it.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public LedgerImportResult ImportLedger(string ledgerPath, string dossierPath, LedgerImportOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(ledgerPath);
        ArgumentException.ThrowIfNullOrEmpty(dossierPath);
        return LedgerImport.Run(this, ledgerPath, dossierPath, options ?? LedgerImportOptions.Default, cancellation);
    }

    /// <summary>
    /// Writes a dossier, ledger included, as one Excel workbook, which is read like any dossier, and tells what the workbook cannot say as the dossier does.
    /// </summary>
    /// <remarks>
    /// In a workbook that is a dossier already only cells that differ change: records are told by their ids, new ones go below, and the rows of those that
    /// the dossier has not are emptied. Sheets, looks, comments and formulas of people stay; the state before stays beside it as <c>.bak</c>.
    /// </remarks>
    /// <param name="dossierPath">The dossier.</param>
    /// <param name="workbookPath">The workbook to write; its name ends in <c>.xlsx</c>.</param>
    /// <param name="options">What is written all the same; the default when null.</param>
    /// <param name="cancellation">Stops reading; nothing is written then.</param>
    /// <exception cref="ArgumentException">The name of the workbook has another ending.</exception>
    /// <exception cref="IOException">The file is there already and no dossier, or a file cannot be read or written.</exception>
    public WorkbookExportResult ExportWorkbook(
        string dossierPath, string workbookPath, WorkbookExportOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(dossierPath);
        ArgumentException.ThrowIfNullOrEmpty(workbookPath);
        options ??= WorkbookExportOptions.Default;
        if (!Path.GetExtension(workbookPath).Equals(WorkbookEnding, StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"{workbookPath}: .xlsx で終わる名前を指定してください。/ The name of a workbook ends in .xlsx.");
        }

        var earlier = File.Exists(workbookPath) ? ForeignFile.ReadAllBytes(workbookPath, this.options.InputLimits) : null;
        var update = earlier is null ? null : new BookUpdate(this, workbookPath, earlier);
        var own = update?.Own(cancellation);
        if (own?.Dossier is null)
        {
            FileReplacement.Refuse(workbookPath, options.Overwrite);
        }

        var read = Read(dossierPath, cancellation);
        if (read.Dossier is not { } dossier || (read.HasErrors && !options.EvenWithErrors))
        {
            return new WorkbookExportResult(false, read, []);
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(dossierPath))!;
        var file = new SourceFile(dossierPath, ForeignFile.ReadAllBytes(dossierPath, this.options.InputLimits)) { Limits = this.options.InputLimits };
        var beside = new FolderSourceFiles(folder, limits: this.options.InputLimits);
        if (own is { Dossier: { } before, HasErrors: false } && !read.HasErrors)
        {
            try
            {
                var emptied = new FindingCollector();
                var ledger = DossierExport.Ledger(DossierTree.Read(file, new FindingCollector(), cancellation), dossier, beside, cancellation);
                var edited = update!.Edited(before, dossier, ledger, emptied, cancellation);
                var after = new BookUpdate(this, workbookPath, edited).Own(cancellation);
                return after.HasErrors
                    ? throw new WorkbookEditException("読み戻すと誤りになるため / what was written is read with errors")
                    : Written(edited, DossierExport.Lost(dossier, DossierExport.WithColumnsOf(dossier, after.Dossier!), dossierPath))
                        with
                    { Emptied = emptied.Findings };
            }
            catch (WorkbookEditException e) when (!options.Overwrite)
            {
                throw NotInPlace(workbookPath, ReasonText.Argument(e));
            }
            catch (WorkbookEditException)
            {
                // All of it is replaced, as was asked for.
            }
        }
        else if (own?.Dossier is not null && !options.Overwrite)
        {
            throw NotInPlace(workbookPath, new(null, "そのブックかデータに誤りがあるため", "it or the dossier holds errors"));
        }

        var book = DossierExport.ToWorkbook(file, beside, cancellation, PreparedForms);
        var lost = DossierExport.Lost(dossier, Read(new MemoryStream(book), workbookPath, null, cancellation).Dossier, dossierPath);
        if (earlier is not null)
        {
            return Written(book, lost);
        }

        FileReplacement.Write(workbookPath, book);
        return new WorkbookExportResult(true, read, lost);

        WorkbookExportResult Written(byte[] content, IReadOnlyList<Finding> lost) =>
            BookReplacement.Write(workbookPath, earlier, content, this.options.InputLimits).Held is { } held
                ? new WorkbookExportResult(true, read, [.. lost, held])
                : new WorkbookExportResult(true, read, lost);
    }

    private static IOException NotInPlace(string workbook, FindingArgument reason) => new(
        $"{workbook} に書き込めませんでした（{reason.Japanese}）。理由を取り除くか、--force を付けると全体を作り直します（前のものは .bak に残ります）。"
        + $"/ It cannot be written into ({reason.English}); remove the reason, or --force makes all of it anew and keeps it as .bak.");

    /// <summary>
    /// Puts a result into place that an earlier call left beside a dossier, because the workbook was open in another program; the workbook so far stays beside
    /// it as <c>.bak</c>.
    /// </summary>
    /// <param name="dossierPath">The workbook; a dossier of another format for the workbook of its ledger.</param>
    /// <returns>The file that waited, which is no more; null when none fits the workbook as it is now, which reading says.</returns>
    /// <exception cref="IOException">The workbook is still open, or a file cannot be read or written.</exception>
    public string? TakeWaiting(string dossierPath)
    {
        ArgumentException.ThrowIfNullOrEmpty(dossierPath);
        return WaitingBook.TakeFor(dossierPath, options.InputLimits);
    }

    /// <summary>Writes a document into a file, in the format of its ending; the file is whole or not there at all.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">The file.</param>
    /// <param name="overwrite">Whether a file that is there is replaced and kept as <c>.bak</c>; the default is not to.</param>
    /// <param name="cancellation">Stops writing; what was there stays as it was.</param>
    /// <returns>What the writer could not express.</returns>
    /// <exception cref="ArgumentException">There is no writer for the format.</exception>
    /// <exception cref="IOException">The file is there already or cannot be written.</exception>
    public IReadOnlyList<Finding> Save(Document document, string path, bool overwrite = false, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var format = workshop.FormatOf(path);
        FileReplacement.Refuse(path, overwrite);
        var real = RealPath.Of(path);
        using var file = new OutputFile(real, FileReplacement.ModeOf(real));
        var findings = Write(document, format, file.Content, cancellation);
        if (File.Exists(real))
        {
            FileReplacement.Keep(real);
        }

        file.Commit(overwrite);
        return findings;
    }

    /// <summary>Which checklists a dossier's set has, by the documents at hand.</summary>
    internal PreparedForms PreparedForms => new(Editions, dossier =>
    [
        .. DocumentPlanner.Plan(dossier, workshop.Library.Documents)
            .Where(planned => planned.IsMade && planned.Document.Form is { } form && OfficialForm.Find(form) is not null)
            .Select(planned => new FormAnswers { Form = planned.Document.Form!, Vendor = planned.Vendor?.Id, System = planned.System?.Id }),
    ]);
}
