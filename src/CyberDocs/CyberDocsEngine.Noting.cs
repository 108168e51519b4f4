using CyberDocs.Files;
using CyberDocs.OpenXml.Editing;
using CyberDocs.Reading;

namespace CyberDocs;

public sealed partial class CyberDocsEngine
{
    /// <summary>
    /// Checks a dossier that is a workbook and writes the findings into it: a comment and a colour at each cell, and a sheet 確認結果 with links to them, in place
    /// of those of an earlier call. Comments, colours and values of people stay; the workbook so far stays beside it as <c>.bak</c>.
    /// </summary>
    /// <param name="dossierPath">The workbook.</param>
    /// <param name="date">Date on which the documents are handed in.</param>
    /// <param name="cancellation">Stops between rules; nothing is written then.</param>
    /// <exception cref="ArgumentException">The dossier is no workbook.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public BookCheckResult CheckInto(string dossierPath, DateOnly date, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(dossierPath);
        var content = ForeignFile.ReadAllBytes(dossierPath, options.InputLimits);
        if (!DossierTree.IsWorkbook(new SourceFile(dossierPath, content)))
        {
            throw new ArgumentException(
                $"{dossierPath} はブックではないので、確認結果を書き込めません。/ Findings are written into workbooks, and {dossierPath} is none.");
        }

        var read = Read(dossierPath, cancellation);
        IReadOnlyList<Finding> findings = read.Dossier is null ? read.Findings : [.. read.Findings, .. Check(read.Dossier, date, cancellation)];
        try
        {
            var edited = FindingsBook.Edit(content, dossierPath, findings, Documents, date, options.InputLimits, cancellation);
            if (ReadEdited(dossierPath, edited, cancellation).Dossier != read.Dossier)
            {
                throw new WorkbookEditException("読み戻した内容が一致しないため / what was written reads differently");
            }

            var (written, held) = BookReplacement.Write(dossierPath, content, edited.Span, options.InputLimits);
            return new BookCheckResult(read, held is null ? findings : [.. findings, held]) { Written = written };
        }
        catch (WorkbookEditException e)
        {
            return new BookCheckResult(read, [.. findings, HeldFindings.FindingsNotWritten.At(new SourcePlace(dossierPath), ReasonText.Argument(e))]);
        }
    }
}
