using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using CyberDocs.Checking;
using CyberDocs.Checking.Derivation;
using CyberDocs.Comparing;
using CyberDocs.Documents;
using CyberDocs.Files;
using CyberDocs.Generation;
using CyberDocs.Reading;
using CyberDocs.Redaction;
using CyberDocs.Vocabulary;
using Microsoft.Extensions.Logging.Abstractions;

namespace CyberDocs;

/// <summary>
/// Reads dossiers, checks them and makes their documents. Immutable and thread-safe: one engine serves a whole application,
/// and making it parses the editions and fonts once.
/// </summary>
[SuppressMessage("Performance", "CA1822", Justification = "Callers hold an engine; which steps need its state may change.")]
public sealed partial class CyberDocsEngine
{
    /// <summary>
    /// Name of the <see cref="System.Diagnostics.ActivitySource"/> and of the <see cref="System.Diagnostics.Metrics.Meter"/> by which work tells how long its
    /// steps take: activities <c>cyberdocs.read</c>, <c>.check</c>, <c>.layout</c>, <c>.compose</c> and <c>.write</c>, the histogram
    /// <c>cyberdocs.step.duration</c> and the counter <c>cyberdocs.file.size</c>, each with the document and the format that it is about.
    /// </summary>
    public const string TelemetryName = "CyberDocs";

    /// <summary>The last year in which papers are handed in, as far as typing errors go.</summary>
    private const int LastYear = 2199;

    private readonly CyberDocsOptions options;
    private readonly DossierChecker checker;
    private readonly Workshop workshop;
    private readonly RunLog log;

    /// <summary>An engine.</summary>
    /// <param name="options">What it is made of; the default when null.</param>
    /// <exception cref="IOException">A template folder cannot be read.</exception>
    /// <exception cref="ArgumentException">Two further writers have the same extension, or a further rule has the code of another.</exception>
    public CyberDocsEngine(CyberDocsOptions? options = null)
    {
        this.options = options ?? CyberDocsOptions.Default;
        workshop = new Workshop(this.options);
        log = new RunLog(this.options.Logging?.CreateLogger(TelemetryName) ?? NullLogger.Instance);
        RefuseRivals(this.options.Rules);
        checker = new DossierChecker([.. PrintableRule.For(workshop.Glyphs), .. this.options.Rules]);
    }

    // Findings are graded and switched off by code: two rules with one would be one to people.
    private static void RefuseRivals(IReadOnlyList<IRule> rules)
    {
        var known = FindingCatalogue.All.Select(code => code.Id).ToHashSet(StringComparer.Ordinal);
        if (rules.FirstOrDefault(rule => !known.Add(rule.Code.Id)) is { } rival)
        {
            throw new ArgumentException(
                $"検査「{rival.GetType().FullName}」の番号 {rival.Code.Id} は、ほかの検査が使っています。別の番号を付けてください。"
                + $"/ The rule {rival.GetType().FullName} has the code {rival.Code.Id} of another; give it one of its own.");
        }
    }

    internal CyberDocsOptions Options => options;

    /// <summary>How much is read of what comes from outside.</summary>
    internal InputLimits InputLimits => options.InputLimits;

    /// <summary>The kinds of documents of the set in order: each folder of the templates with a <c>document.yaml</c> is one.</summary>
    public IReadOnlyList<SubmissionDocument> Documents => workshop.Library.Documents;

    /// <summary>The editions of official forms at hand.</summary>
    public EditionSet Editions => workshop.Library.Editions;

    /// <summary>Profiles of disclosure at hand, in ordinal order of their ids.</summary>
    public IReadOnlyList<DisclosureProfile> Profiles =>
        [.. workshop.Library.Profiles.OrderBy(profile => profile.Key, StringComparer.Ordinal).Select(profile => profile.Value)];

    /// <summary>Reads a dossier from disk, with the files beside it that it names.</summary>
    /// <param name="path">A <c>.yaml</c>, <c>.yml</c>, <c>.json</c> or <c>.xlsx</c> file.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is a folder's, or the file may not be opened.</exception>
    public ReadResult Read(string path, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Read(
            () => ForeignFile.ReadAllBytes(path, options.InputLimits), path, FilesBeside(path), Path.GetDirectoryName(path) ?? "", cancellation);
    }

    /// <summary>Reads a dossier from a stream.</summary>
    /// <param name="content">The dossier file, read to its end and left open.</param>
    /// <param name="name">Name for messages; <c>.json</c> is read as JSON, <c>.xlsx</c> as a workbook, everything else as YAML.</param>
    /// <param name="beside">Opens a file that the dossier names, such as its ledger, or gives null when there is none; null when there are no such
    /// files.</param>
    /// <param name="cancellation">Stops reading.</param>
    public ReadResult Read(Stream content, string name, Func<string, Stream?>? beside = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Read(
            () => ForeignFile.ReadAllBytes(content, options.InputLimits),
            name,
            beside is null ? new NoSourceFiles() : new StreamSourceFiles(beside, options.InputLimits),
            null,
            cancellation);
    }

    /// <summary>Writes the JSON Schema (draft 2020-12) of dossier files, for editors that complete and check keys.</summary>
    /// <param name="output">Takes UTF-8 text; left open.</param>
    public void WriteSchema(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        DossierSchema.Write(output);
    }

    /// <summary>Writes the JSON Schema (draft 2020-12) of editions of official forms, for editors that complete and check keys.</summary>
    /// <param name="output">Takes UTF-8 text; left open.</param>
    public void WriteEditionSchema(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        DossierSchema.WriteEditions(output);
    }

    /// <summary>Compares two dossiers of one institution, and what checking finds in each.</summary>
    /// <param name="older">The earlier submission.</param>
    /// <param name="newer">The later one.</param>
    /// <param name="date">Date on which both are checked, so that time alone makes no difference.</param>
    /// <param name="cancellation">Stops between rules.</param>
    /// <exception cref="ArgumentException">One of them could not be read.</exception>
    public CompareResult Compare(ReadResult older, ReadResult newer, DateOnly date, CancellationToken cancellation = default)
    {
        var before = DossierOf(older, nameof(older));
        var after = DossierOf(newer, nameof(newer));

        // Device by device: a fault mended in one of many devices is one fault less, not another group.
        IReadOnlyList<Finding> found = [.. newer.Findings, .. EachOf(FactsOf(after, date), cancellation)];
        var changes = FindingChanges.Between([.. older.Findings, .. EachOf(FactsOf(before, date), cancellation)], found);
        var appeared = changes.Appeared.ToHashSet(ReferenceEqualityComparer.Instance);
        return new CompareResult(
            before,
            after,
            new DossierDiff(new ChangeNames(Documents, Editions, after).Named(DossierDiff.Between(before, after).Changes)),
            new FindingChanges(
                FindingGrouping.Group(changes.Fixed).ToValueList(),
                FindingGrouping.Group(changes.Appeared).ToValueList(),
                FindingGrouping.Group(found.Where(finding => !appeared.Contains(finding))).Count));
    }

    /// <summary>
    /// Checks a dossier by the built-in rules and those of the options. The same fault of several devices is one finding that names them all.
    /// </summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="date">Date on which the documents are handed in.</param>
    /// <param name="cancellation">Stops between rules.</param>
    public IReadOnlyList<Finding> Check(Dossier dossier, DateOnly date, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var watch = Stopwatch.StartNew();
        var findings = TogetherOf(FactsOf(dossier, date), cancellation);
        log.Checked(findings, watch.Elapsed);
        return findings;
    }

    /// <summary>
    /// Every item of every filled-in checklist with the person's answer and the one that the dossier's facts give, with the reasons: はい, いいえ, or blank
    /// where the facts cannot decide. The dossier is not changed.
    /// </summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="date">Date on which the documents are handed in.</param>
    public IReadOnlyList<DerivedComparison> DeriveAnswers(Dossier dossier, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return FactsOf(dossier, date).Derived;
    }

    /// <summary>The documents of a dossier's set, in order, including those that are not made and why.</summary>
    /// <param name="dossier">The dossier.</param>
    public IReadOnlyList<PlannedDocument> Plan(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return DocumentPlanner.Plan(dossier, workshop.Library.Documents);
    }

    /// <summary>
    /// Composes one document as a tree. Composed alone, the cover lists the set without page numbers, and the list of findings holds those of checking.
    /// </summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="document">One of <see cref="Plan"/>.</param>
    /// <param name="date">Date on which the documents are handed in.</param>
    /// <param name="cancellation">Stops composing.</param>
    public ComposeResult Compose(Dossier dossier, PlannedDocument document, DateOnly date, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(document);
        var run = new DossierRun(workshop, FactsOf(dossier, date));
        return Composed((sink, findings) => run.Compose(
            document,
            run.EnclosuresWithoutPages(),
            document.Document.IsInternal ? Check(dossier, date, cancellation) : [],
            sink,
            findings,
            cancellation));
    }

    /// <summary>Composes the document that tells what changed between two dossiers.</summary>
    /// <param name="compared">What <see cref="Compare(ReadResult, ReadResult, DateOnly, CancellationToken)"/> gave.</param>
    /// <param name="date">Date that the document carries.</param>
    /// <param name="cancellation">Stops composing.</param>
    public ComposeResult Compose(CompareResult compared, DateOnly date, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(compared);
        var run = RunOf(compared, date);
        return Composed((sink, findings) => run.Compose(compared, sink, findings, cancellation));
    }

    /// <summary>Composes the page that tells the head of the institution what changed between two dossiers.</summary>
    /// <param name="brief">What <see cref="Compare(ReadResult, ReadResult, DateOnly, CancellationToken)"/> gave, and since when.</param>
    /// <param name="cancellation">Stops composing.</param>
    public ComposeResult Compose(BriefChanges brief, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var run = RunOf(brief.Compared, brief.Until);
        return Composed((sink, findings) => run.Compose(brief, sink, findings, cancellation));
    }

    private static ComposeResult Composed(Func<DocumentBuilder, FindingCollector, bool> compose)
    {
        var (builder, findings) = (new DocumentBuilder(), new FindingCollector());
        return new ComposeResult(compose(builder, findings) ? builder.Document : null, findings.Findings);
    }

    /// <summary>Writes a document in one format.</summary>
    /// <param name="document">The document.</param>
    /// <param name="format">File ending of the format, such as <c>pdf</c>.</param>
    /// <param name="output">Where the bytes go; left open, need not be seekable.</param>
    /// <param name="cancellation">Stops writing.</param>
    /// <returns>What the writer could not express.</returns>
    /// <exception cref="ArgumentException">There is no writer for the format.</exception>
    public IReadOnlyList<Finding> Write(Document document, string format, Stream output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        var context = workshop.Context(document.Head.Title, cancellation);
        var sink = workshop.WriterOf(format).Open(output, context);
        using var release = sink as IDisposable;
        document.WriteTo(sink, cancellation);
        return context.Findings.Findings;
    }

    /// <exception cref="ArgumentException">No institution hands in papers on such a date; a date that was never set is the usual cause.</exception>
    private CheckContext FactsOf(Dossier dossier, DateOnly date) => Japanese.JapaneseCalendar.Format(date) is not null && date.Year <= LastYear
        ? new(dossier, Editions, date)
        : throw new ArgumentException(
            $"提出日が明治元年より前か、{LastYear}年より後です。日付を確かめてください。"
            + $"/ The date {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} is none on which papers are handed in; was it set?",
            nameof(date));

    private IReadOnlyList<Finding> EachOf(CheckContext facts, CancellationToken cancellation)
    {
        using var step = Step.Begin("check");
        return [.. workshop.Library.Findings, .. checker.Check(facts, cancellation)];
    }

    private IReadOnlyList<Finding> TogetherOf(CheckContext facts, CancellationToken cancellation)
    {
        using var step = Step.Begin("check");
        return FindingGrouping.Group([.. workshop.Library.Findings, .. checker.CheckTogether(facts, cancellation)]);
    }

    private static Dossier DossierOf(ReadResult read, string parameter)
    {
        ArgumentNullException.ThrowIfNull(read, parameter);
        return read.Dossier ?? throw new ArgumentException("データを読めませんでした。確認結果に理由があります。/ The dossier could not be read; its findings say why.", parameter);
    }

    private ReadResult Read(Func<byte[]> content, string name, ISourceFiles files, string? folder, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var watch = Stopwatch.StartNew();
        var result = ReadOnce(content, name, files, folder, cancellation);
        log.Read(Path.GetFileName(name), result, watch.Elapsed);
        return result;
    }

    /// <summary>What a file would say with another content, beside the same files: to be looked at before it is written.</summary>
    internal ReadResult ReadEdited(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation) => ReadOnce(
        () => ForeignFile.ReadAllBytes(new MemoryStream(content.ToArray()), options.InputLimits), path, FilesBeside(path), null, cancellation);

    private FolderSourceFiles FilesBeside(string path)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        return new FolderSourceFiles(folder.Length == 0 ? "." : folder, folder.Replace('\\', '/'), options.InputLimits);
    }

    private ReadResult ReadOnce(Func<byte[]> content, string name, ISourceFiles files, string? folder, CancellationToken cancellation)
    {
        using var step = Step.Begin("read");
        var findings = new FindingCollector();
        byte[] bytes;
        try
        {
            bytes = content();
        }
        catch (InputRefusedException refused)
        {
            return new ReadResult(null, [refused.At(new(name))]);
        }

        var source = new SourceFile(name, bytes) { Limits = options.InputLimits };
        var (isBook, hash) = (DossierTree.IsWorkbook(source), SHA256.HashData(bytes));
        var hashed = new HashedSourceFiles(isBook ? new WorkbookItself(source, files) : files);
        if (folder is not null && isBook)
        {
            findings.AddRange(WaitingBook.FindingsOf(name, hash));
        }

        using var ahead = isBook ? LedgerAhead.Of(source, cancellation) : null;
        var root = DossierTree.Read(source, findings, cancellation);
        var dossier = DossierReader.Read(root, hashed, findings, ahead is null ? LedgerWorkbook.Open : ahead.Open, cancellation);
        if (folder is not null && !isBook)
        {
            findings.AddRange(hashed.Workbooks.SelectMany(book => WaitingBook.FindingsOf(Path.Combine(folder, book.Name), book.Hash)));
        }

        cancellation.ThrowIfCancellationRequested();
        dossier = dossier is null ? null : AnswerSpelling.Resolve(dossier, Editions, findings);
        return new ReadResult(dossier, findings.Findings)
        {
            Sha256 = hashed.HashWith(hash),
            Files = folder is null ? [] : [Path.GetFullPath(name), .. hashed.Names.Select(file => Path.GetFullPath(Path.Combine(folder, file)))],
        };
    }
}
