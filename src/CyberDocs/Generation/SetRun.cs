using System.Diagnostics;
using CyberDocs.Documents;
using CyberDocs.Files;
using CyberDocs.Graphics;
using CyberDocs.Pdf;
using CyberDocs.Vocabulary;
using CyberDocs.Writing;

namespace CyberDocs.Generation;

/// <summary>Writes the documents of one set, several at a time, in an order and with bytes that do not depend on it.</summary>
internal sealed partial class SetRun
{
    /// <summary>The format that holds all drawings of a document as pages of one file.</summary>
    public const string DiagramFile = "drawio";

    private readonly DossierRun dossier;
    private readonly GenerateOptions options;
    private readonly IProgress<GenerateProgress>? progress;
    private readonly CancellationToken cancellation;
    private readonly WriterThreads writers;
    private readonly bool countPages;
    private readonly int total;
    private int done;

    public SetRun(DossierRun dossier, GenerateOptions options, IProgress<GenerateProgress>? progress, CancellationToken cancellation)
    {
        this.dossier = dossier;
        this.options = options;
        this.progress = progress;
        this.cancellation = cancellation;
        foreach (var format in options.Formats.Where(format => !dossier.Workshop.IsOfDrawings(format)))
        {
            dossier.Workshop.WriterOf(format);
        }

        if (options.Documents?.FirstOrDefault(id => Known.All(document => document.Id != id)) is { } unknown)
        {
            var ids = string.Join(", ", Known.Select(document => document.Id));
            throw new ArgumentException($"書類「{unknown}」はありません。使えるもの: {ids}。/ There is no document '{unknown}'; there are {ids}.");
        }

        if (options is { Bundle: true, FillableForms: true } or { Bundle: false, Attachments.Count: > 0 })
        {
            throw new ArgumentException(
                "提出書類一式（bundle）は入力できる様式（fillable）とは一緒に作れず、添付（attach）は提出書類一式にだけ付きます。/ A bundle is not fillable, and attachments need one.");
        }

        writers = options.MaxDegreeOfParallelism == 1 ? new WriterThreads(0) : dossier.Workshop.WriterThreads;
        countPages = Known.Any(document => document.Role == DocumentRole.Cover && IsWanted(document));
        total = dossier.Plan.Count(planned => planned.IsMade && (IsWanted(planned.Document) || (countPages && !planned.Document.IsInternal)));
    }

    /// <summary>Opens a file that the dossier names, for the bundle; null when it is not there.</summary>
    public Func<string, byte[]?> Received { get; init; } = static _ => null;

    /// <summary>Findings as those may see them whom the set is for: the manifest, which goes with it, quotes the first error.</summary>
    public Func<IReadOnlyList<Finding>, IReadOnlyList<Finding>> Shown { get; init; } = static found => found;

    /// <summary>How much is read of files for the bundle.</summary>
    public Intake.InputLimits Limits { get; init; } = Intake.InputLimits.Default;

    private IReadOnlyList<SubmissionDocument> Known => dossier.Workshop.Library.Documents;

    /// <param name="place">Where the files go.</param>
    /// <param name="dossierSha256">Hash of the facts, for the manifest.</param>
    /// <param name="earlier">What reading and checking found.</param>
    /// <returns>The files, and of all that was found what concerns the documents asked for.</returns>
    public (IReadOnlyList<GeneratedFile> Files, IReadOnlyList<Finding> Findings) WriteTo(
        IOutputPlace place, string? dossierSha256, IReadOnlyList<Finding> earlier)
    {
        var plan = dossier.Plan;
        var made = new Made?[plan.Count];
        var enclosed = dossier.EnclosuresWithoutPages();
        var work = Enumerable.Range(0, plan.Count)
            .Where(i => plan[i].IsMade && !IsReply(plan[i])
                && (plan[i].Document.Role == DocumentRole.Enclosed ? countPages || IsWanted(plan[i].Document) : IsLetter(plan[i])));
        try
        {
            var degree = options.MaxDegreeOfParallelism ?? Environment.ProcessorCount;
            Parallel.ForEach(work, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = degree }, i =>
                made[i] = Make(plan[i], enclosed, [], place));
        }
        catch (AggregateException e) when (e.InnerExceptions.Count > 0)
        {
            // One cause is enough to say, and callers look for its type.
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }

        // The reply tells the pages that marked rows came to stand on.
        for (var i = 0; i < plan.Count; i++)
        {
            if (dossier.Pages is { } pages && made[i]?.Places is { } places)
            {
                pages.Add($"{plan[i].Document.Number} {dossier.EnclosureOf(plan[i], null, failed: false).Title}", places);
            }
        }

        for (var i = 0; i < plan.Count; i++)
        {
            if (IsReply(plan[i]))
            {
                made[i] = Make(plan[i], enclosed, [], place);
            }
        }

        if (countPages)
        {
            var enclosures = plan
                .Select((planned, i) => dossier.EnclosureOf(planned, made[i]?.Pages, made[i] is { Failed: true }))
                .Where((_, i) => plan[i].Document.Role == DocumentRole.Enclosed);
            IReadOnlyList<Enclosure> listed = [.. enclosures];
            for (var i = 0; i < plan.Count; i++)
            {
                if (plan[i] is { IsMade: true, Document.Role: DocumentRole.Cover } && IsWanted(plan[i].Document))
                {
                    made[i] = Make(plan[i], listed, [], place);
                }
            }
        }

        // The list of findings comes last: it tells what writing all others found.
        for (var i = 0; i < plan.Count; i++)
        {
            if (plan[i] is { IsMade: true, Document.IsInternal: true } planned && IsWanted(planned.Document))
            {
                made[i] = Make(planned, enclosed, [.. earlier, .. FindingsOf(made)], place);
            }
        }

        var files = made.OfType<Made>().SelectMany(item => item.Files).ToList();
        var further = new FindingCollector();
        if (options.Bundle)
        {
            var bundle = WriteBundle(made, place, further);
            files.AddRange(bundle is null ? [] : [bundle]);
            files.AddRange(BundleArchive.Write([.. made.OfType<Made>().SelectMany(item => item.Copies)], place));
        }

        var found = Shown([.. earlier.Where(IsOfRun), .. FindingsOf(made), .. further.Findings]);
        using (var manifest = place.Create(Manifest.FileName))
        {
            Manifest.Write(
                manifest.Content, dossierSha256, options, files, place.Beside(files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal)),
                found);
            manifest.Commit();
        }

        place.Commit();
        files.ForEach(Step.TellFile);
        return (files, found);
    }

    // What concerns the dossier as a whole concerns every document.
    private bool IsOfRun(Finding finding) => finding.Documents.Count == 0 || finding.Documents.Any(Wants);

    private IReadOnlyList<Finding> FindingsOf(Made?[] made) =>
        [.. dossier.Workshop.FontFindings, .. made.OfType<Made>().SelectMany(item => item.Findings)];

    private static bool IsLetter(PlannedDocument planned) => !planned.Document.IsOfSet;

    private static bool IsReply(PlannedDocument planned) => planned is { IsMade: true, Document.Role: DocumentRole.CorrectionReply };

    private bool IsWanted(SubmissionDocument document) => !document.IsOfSet || Wants(document.Id);

    private bool Wants(string document) => options.Documents?.Contains(document) ?? true;

    private Made Make(PlannedDocument planned, IReadOnlyList<Enclosure> enclosures, IReadOnlyList<Finding> earlier, IOutputPlace place)
    {
        cancellation.ThrowIfCancellationRequested();
        var wanted = IsWanted(planned.Document);
        var findings = new FindingCollector();
        var outputs = new List<Output>();
        var queues = new List<RowQueue>();
        try
        {
            foreach (var format in FormatsOf(planned, wanted))
            {
                outputs.Add(Open(planned, format, wanted && options.Formats.Contains(format) ? place : null));
                queues.Add(new RowQueue(outputs[^1].Sink, writers));
            }

            var composed = Compose(planned, enclosures, earlier, outputs, queues, findings);
            foreach (var output in outputs)
            {
                findings.AddRange(output.Context.Findings.Findings
                    .Where(finding => !planned.Document.IsInternal || !IsQuoted(finding, earlier))
                    .Select(finding => DossierRun.Of(planned.Document, finding)));
            }

            var files = new List<GeneratedFile>();
            if (composed)
            {
                files.AddRange(outputs.Select(output => output.Commit(planned.Document.Id)).OfType<GeneratedFile>());
                foreach (var format in options.Formats.Where(format => wanted && dossier.Workshop.DrawingWriters.ContainsKey(format)))
                {
                    files.AddRange(WriteDrawings(planned, place, dossier.Workshop.DrawingWriters[format]));
                }

                if (wanted && options.Formats.Contains(DiagramFile) && WriteDiagramFile(planned, place) is { } diagram)
                {
                    files.Add(diagram);
                }
            }

            progress?.Report(new GenerateProgress(Interlocked.Increment(ref done), total, planned.FileName));
            var pages = outputs.Select(output => output.Context.PageCount).FirstOrDefault(pages => pages is not null);
            return new Made(files, findings.Findings, pages, !composed)
            {
                Places = composed ? outputs.Select(output => output.Context.Places).FirstOrDefault(places => places is not null) : null,
                Copies = !composed ? []
                    : [.. outputs.Where(output => output.Copy is not null).Select(output => (output.Name, output.Format, output.Copy!.ToArray()))],
            };
        }
        finally
        {
            foreach (var queue in queues)
            {
                queue.Dispose();
            }

            foreach (var output in outputs)
            {
                output.Dispose();
            }
        }
    }

    private bool Compose(
        PlannedDocument planned, IReadOnlyList<Enclosure> enclosures, IReadOnlyList<Finding> earlier, List<Output> outputs, List<RowQueue> queues,
        FindingCollector findings)
    {
        if (!Step.IsWatched)
        {
            return dossier.Compose(planned, enclosures, earlier, new TeeSink(queues), findings, cancellation);
        }

        // What writers take on the composing thread is theirs.
        var (begun, watch) = (TimeProvider.System.GetUtcNow(), Stopwatch.StartNew());
        var tee = new TimedSink(new TeeSink(queues));
        var composed = dossier.Compose(planned, enclosures, earlier, tee, findings, cancellation);
        Step.Tell("compose", planned.Document.Id, null, begun, watch.Elapsed - tee.Took);
        foreach (var output in outputs)
        {
            Step.Tell("write", planned.Document.Id, output.Format, begun, output.Took);
        }

        return composed;
    }

    // The list of findings quotes what other documents could not print, and cannot print it either.
    private static bool IsQuoted(Finding finding, IReadOnlyList<Finding> earlier) =>
        (finding.Code == PdfFindings.MissingGlyph || finding.Code == PdfFindings.MissingVariation)
        && earlier.Any(other => other.Arguments.Any(argument => argument.Japanese.Contains(finding.Arguments[0].Japanese, StringComparison.Ordinal)));

    // The cover tells how many pages each document has, and the reply where rows stand, so a PDF is laid out even when none is asked for.
    private List<string> FormatsOf(PlannedDocument planned, bool wanted)
    {
        var formats = wanted
            ? options.Formats.Where(format => !dossier.Workshop.IsOfDrawings(format) && (format != "xlsx" || planned.Document.HasSpreadsheet)).ToList()
            : [];
        var isLaidOut = countPages || dossier.Pages is not null || (options.Bundle && wanted);
        if (isLaidOut && planned.Document.Role == DocumentRole.Enclosed && !formats.Contains("pdf"))
        {
            formats.Add("pdf");
        }

        return formats;
    }

    private Output Open(PlannedDocument planned, string format, IOutputPlace? place)
    {
        var context = dossier.Workshop.Context(planned.Document.Id, cancellation);
        var file = place?.Create($"{planned.FileName}.{format}");
        var writer = options.FillableForms ? dossier.Workshop.FillableWriterOf(format) : dossier.Workshop.WriterOf(format);
        var isBundled = options.Bundle && IsWanted(planned.Document)
            && (format == "pdf" ? planned.Document.Role == DocumentRole.Enclosed : BundleArchive.Formats.Contains(format) && !planned.Document.IsInternal);
        var copy = isBundled ? new MemoryStream() : null;
        var sink = writer.Open(copy ?? file?.Content ?? Stream.Null, context);
        sink = Step.IsWatched ? new TimedSink(sink) : sink;
        return new Output(file, format, context, sink, $"{planned.FileName}.{format}") { Copy = copy };
    }

    private IEnumerable<GeneratedFile> WriteDrawings(PlannedDocument planned, IOutputPlace place, IDrawingWriter writer)
    {
        foreach (var (drawing, suffix) in planned.Document.Drawings)
        {
            var drawn = dossier.Figures.Pages(drawing);
            string NameOf(int page) => drawn.Count == 1
                ? $"{planned.FileName}{suffix}.{writer.Extension}"
                : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{planned.FileName}{suffix}-{page + 1}.{writer.Extension}");
            var pages = PageLinks.Lead(drawing, drawn, page => Uri.EscapeDataString(NameOf(page)));
            for (var i = 0; i < pages.Count; i++)
            {
                yield return WriteFile(
                    planned, place, NameOf(i), writer.Extension, stream => writer.Write(pages[i], dossier.Workshop.Fonts, stream, cancellation));
            }
        }
    }

    // All drawings of a document are pages of one file, so that links between pages work.
    private GeneratedFile? WriteDiagramFile(PlannedDocument planned, IOutputPlace place)
    {
        var pages = new List<Scene>();
        foreach (var (drawing, _) in planned.Document.Drawings)
        {
            var before = pages.Count;
            pages.AddRange(PageLinks.Lead(
                drawing, dossier.Figures.Pages(drawing),
                page => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"#page-{before + page + 1}")));
        }

        return pages.Count == 0
            ? null
            : WriteFile(planned, place, $"{planned.FileName}.drawio", "drawio", stream => SceneDrawio.Write(pages, stream, cancellation));
    }

    private static GeneratedFile WriteFile(PlannedDocument planned, IOutputPlace place, string name, string format, Action<Stream> write)
    {
        using var file = place.Create(name);
        write(file.Content);
        var generated = new GeneratedFile(name, planned.Document.Id, format, file.Content.Length, file.Content.Sha256, null);
        file.Commit();
        return generated;
    }

    private sealed record Made(IReadOnlyList<GeneratedFile> Files, IReadOnlyList<Finding> Findings, int? Pages, bool Failed)
    {
        /// <summary>Files that the bundle takes.</summary>
        public IReadOnlyList<(string Name, string Format, byte[] Content)> Copies { get; init; } = [];

        /// <summary>Pages of what has an id; null where no PDF was laid out.</summary>
        public IReadOnlyDictionary<string, int>? Places { get; init; }

        /// <summary>The document as PDF, where the bundle takes it.</summary>
        public byte[]? Pdf => Copies.FirstOrDefault(copy => copy.Format == "pdf").Content;
    }

    private sealed record Output(IOutputFile? File, string Format, WriteContext Context, IDocumentSink Sink, string Name) : IDisposable
    {
        /// <summary>Holds the whole file where the bundle takes it too.</summary>
        public MemoryStream? Copy { get; init; }

        /// <summary>How long the writer took; nothing where nobody watches.</summary>
        public TimeSpan Took => (Sink as TimedSink)?.Took ?? default;

        /// <summary>Puts the file in its place; null for a document that was laid out only to count its pages.</summary>
        public GeneratedFile? Commit(string document)
        {
            if (File is null)
            {
                return null;
            }

            Copy?.WriteTo(File.Content);
            var generated = new GeneratedFile(Name, document, Format, File.Content.Length, File.Content.Sha256, Context.PageCount);
            File.Commit();
            return generated;
        }

        public void Dispose()
        {
            (Sink as IDisposable)?.Dispose();
            File?.Dispose();
        }
    }
}
