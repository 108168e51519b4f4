using CyberDocs.Collecting;

namespace CyberDocs;

public sealed partial class CyberDocsEngine
{
    /// <summary>Reads filled-in forms, also renamed ones, and merges what was filled in with the answers of a dossier. Writes nothing.</summary>
    /// <remarks>
    /// Files are read several at a time; the result does not depend on it. A value that the dossier contradicts is a finding and stays out unless the options
    /// say who wins; blanks never erase anything.
    /// </remarks>
    /// <param name="read">The dossier that the forms were made from, or a later state of it.</param>
    /// <param name="files">DOCX, XLSX and PDF files in any mix.</param>
    /// <param name="options">Who wins conflicts; the default when null.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="ArgumentException">The dossier could not be read, or the options name a vendor or system that it does not have.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public CollectResult Collect(ReadResult read, IReadOnlyList<FormFile> files, CollectOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        options ??= CollectOptions.Default;
        var dossier = DossierOf(read, nameof(read));
        var result = new CollectRun(workshop.Library, options, this.options.InputLimits).Collect(dossier, files, cancellation);
        if (options.ReturnedOn is not { } day)
        {
            return result;
        }

        var (noted, returns) = RequestNotes.Returned(dossier, result.Forms, day);
        return result with { Returns = returns, Vendors = noted.Vendors };
    }

    /// <summary>Reads filled-in forms and writes what was filled in into the dossier file, which keeps its comments, order and manner of writing.</summary>
    /// <remarks>
    /// The file is written under a temporary name and renamed; the state before stays beside it as <c>.bak</c>. What is written is read again first: where it
    /// would say anything else than meant, the dossier is left alone and all answers go into a file beside it, which a finding names.
    /// </remarks>
    /// <param name="dossierPath">The dossier file: YAML, JSON, or a workbook, of which only the cells of answers change.</param>
    /// <param name="files">DOCX, XLSX and PDF files in any mix.</param>
    /// <param name="options">Who wins conflicts, and whether to write; the default when null.</param>
    /// <param name="cancellation">Stops reading; nothing is written then.</param>
    /// <exception cref="ArgumentException">The options name a vendor or system that the dossier does not have.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public CollectResult CollectInto(
        string dossierPath, IReadOnlyList<FormFile> files, CollectOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(dossierPath);
        ArgumentNullException.ThrowIfNull(files);
        var read = Read(dossierPath, cancellation);
        if (read.Dossier is not { } dossier || read.HasErrors)
        {
            return new CollectResult { Findings = NotEditable(read, dossierPath) };
        }

        var content = ForeignFile.ReadAllBytes(dossierPath, this.options.InputLimits);
        var result = Collect(read, files, options, cancellation);
        return options is { DryRun: true } || !result.HasChanges
            ? result
            : new DossierUpdate(this, dossierPath, content, dossier).Write(result, cancellation);
    }

    /// <summary>Why a dossier file is not written to: its errors, which would be lost.</summary>
    private static IReadOnlyList<Finding> NotEditable(ReadResult read, string dossierPath) =>
        [.. read.Findings.Where(finding => finding.Severity == Severity.Error), CollectFindings.DossierUnreadable.At(new SourcePlace(dossierPath))];
}
