using System.Diagnostics;
using CyberDocs.Generation;
using CyberDocs.Redaction;

namespace CyberDocs;

public sealed partial class CyberDocsEngine
{
    // What rules looked up takes a third of what the devices take: of more than these it goes before papers are written.
    private const int ManyDevices = 200_000;

    /// <summary>Checks a dossier and writes its documents into a folder, with <c>manifest.json</c>.</summary>
    /// <remarks>
    /// The set is put in its place when all of it is whole; until then, and when the run fails, what was there stays as it was. Files already there under other
    /// names are left alone; one that the run reads, or that is not as an earlier run made it, is replaced only where the options say so.
    /// </remarks>
    /// <param name="read">The dossier as read; its findings are part of the result.</param>
    /// <param name="folder">Output folder, made when it is not there.</param>
    /// <param name="options">Date, formats and documents.</param>
    /// <param name="progress">Told after every document; null for nobody.</param>
    /// <param name="cancellation">Stops the run; nothing is changed then.</param>
    /// <exception cref="ArgumentException">The dossier could not be read, or a format, document id, profile or vendor is not known.</exception>
    /// <exception cref="IOException">A file cannot be written, or is not to be overwritten.</exception>
    public GenerateResult Generate(
        ReadResult read, string folder, GenerateOptions options, IProgress<GenerateProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(options);
        return Generate(read, () => new OutputFolder(folder, read.Files, options.Overwrite), options, progress, cancellation);
    }

    /// <summary>Checks a dossier and hands its documents over as streams, for callers who have no folder: a server that sends a ZIP archive, say.</summary>
    /// <remarks>
    /// All files are kept in memory until the last one is whole, and are then handed over on the calling thread, one after the other in the order of
    /// <see cref="GenerateResult.Files"/>, <c>manifest.json</c> last as document <c>manifest</c>. A run that fails or is cancelled hands nothing over.
    /// </remarks>
    /// <param name="read">The dossier as read; its findings are part of the result.</param>
    /// <param name="receive">Takes a file and its content, a seekable stream at its beginning that is closed afterwards. What it throws passes through.</param>
    /// <param name="options">Date, formats and documents.</param>
    /// <param name="progress">Told after every document; null for nobody.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="ArgumentException">The dossier could not be read, or a format, document id, profile or vendor is not known.</exception>
    public GenerateResult Generate(
        ReadResult read, Action<GeneratedFile, Stream> receive, GenerateOptions options,
        IProgress<GenerateProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(receive);
        var kept = new KeptFiles();
        var result = Generate(read, () => kept, options, progress, cancellation);
        foreach (var file in (IEnumerable<GeneratedFile>)[.. result.Files, kept.Describe(Manifest.FileName, "manifest", "json")])
        {
            cancellation.ThrowIfCancellationRequested();
            using var content = kept.Open(file.Name);
            receive(file, content);
        }

        return result;
    }

    /// <summary>
    /// As <see cref="Generate(ReadResult, string, GenerateOptions, IProgress{GenerateProgress}?, CancellationToken)"/>, of a dossier made in memory.
    /// </summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="folder">Output folder, made when it is not there.</param>
    /// <param name="options">Date, formats and documents.</param>
    /// <param name="progress">Told after every document; null for nobody.</param>
    /// <param name="cancellation">Stops the run; nothing is changed then.</param>
    public GenerateResult Generate(
        Dossier dossier, string folder, GenerateOptions options, IProgress<GenerateProgress>? progress = null, CancellationToken cancellation = default) =>
        Generate(new ReadResult(dossier, []), folder, options, progress, cancellation);

    /// <summary>
    /// As <see cref="Generate(ReadResult, Action{GeneratedFile, Stream}, GenerateOptions, IProgress{GenerateProgress}?, CancellationToken)"/>, of a dossier made
    /// in memory.
    /// </summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="receive">Takes a file and its content, a seekable stream at its beginning that is closed afterwards. What it throws passes through.</param>
    /// <param name="options">Date, formats and documents.</param>
    /// <param name="progress">Told after every document; null for nobody.</param>
    /// <param name="cancellation">Stops the run.</param>
    public GenerateResult Generate(
        Dossier dossier, Action<GeneratedFile, Stream> receive, GenerateOptions options,
        IProgress<GenerateProgress>? progress = null, CancellationToken cancellation = default) =>
        Generate(new ReadResult(dossier, []), receive, options, progress, cancellation);

    /// <summary>Makes the sets of all dossiers in the folders below one, each into a folder of the same name, several institutions at a time.</summary>
    /// <remarks>Whatever goes wrong with one institution is told with it and does not keep the others from being made.</remarks>
    /// <param name="root">The folder; each dossier lies in a folder of its own below it, under its usual name (<see cref="DossierFile"/>).</param>
    /// <param name="folder">Output folder, made when it is not there; dossiers are not looked for in it.</param>
    /// <param name="options">What is made of each, and which share of them.</param>
    /// <param name="receive">Told of every institution as soon as it is done, on the calling thread, in ordinal order of the dossiers. What it throws passes
    /// through.</param>
    /// <param name="cancellation">Stops the run; sets that are whole stay.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such share.</exception>
    /// <exception cref="IOException">There is no such folder, or no dossier below it.</exception>
    public BatchResult Batch(string root, string folder, BatchOptions options, Action<BatchItem> receive, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(root);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(receive);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Shard);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(options.Shard, options.ShardCount);
        return new BatchRun(this, options).Run(root, folder, receive, cancellation);
    }

    // The place is made last, so that a caller's mistake leaves no folder behind.
    internal GenerateResult Generate(
        ReadResult read, Func<IOutputPlace> place, GenerateOptions options, IProgress<GenerateProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var watch = Stopwatch.StartNew();
        var dossier = DossierOf(read, nameof(read));
        if (options is { Profile: null, ProfileVendor: not null })
        {
            throw new ArgumentException(
                "事業者を示すときは、開示の区分も示してください。なければ、すべてが示されます。/ A vendor is given without a profile, so that everything would be shown.", nameof(options));
        }

        var profile = options.Profile is { } id ? ProfileOf(id) : null;
        TextScrubbing? texts = null;
        var shown = profile is null ? dossier : Redactor.Redact(dossier, profile, options.ProfileVendor, out texts).Dossier;
        var facts = FactsOf(dossier, options.Date);
        var shownFacts = ReferenceEquals(shown, dossier) ? facts : FactsOf(shown, options.Date);
        var set = options.MarkedAgainst is null && !options.Reply
            ? new DossierRun(workshop, shownFacts, profile, options.ProfileVendor)
            : Corrected(facts, shownFacts, profile, options);
        var run = new SetRun(set, options, progress, cancellation)
        {
            Received = name => read.Files is [var path, ..]
                ? new Intake.RootedFolder(Path.GetDirectoryName(path)!).Read(name, this.options.InputLimits, Intake.InputLimit.FormBytes)
                : null,
            Limits = this.options.InputLimits,
            Shown = found => Disclosed(found, texts),
        };
        IReadOnlyList<Finding> earlier = [.. read.Findings, .. TogetherOf(facts, cancellation)];
        if (dossier.Devices.Count > ManyDevices)
        {
            GC.Collect();
        }

        using var output = place();
        var (files, findings) = run.WriteTo(output, read.Sha256, earlier);
        var result = new GenerateResult(files, findings);
        log.Generated(result, watch.Elapsed);
        return result;
    }

    private DisclosureProfile ProfileOf(string id) => workshop.Library.Profiles.GetValueOrDefault(id)
        ?? throw new ArgumentException(workshop.Library.RefusedProfiles.GetValueOrDefault(id) is { } wrong
            ? $"開示の区分「{id}」のファイルに誤りがあるので、使えません。{wrong.Place}: {wrong.Code.Id} {wrong.JapaneseMessage}"
                + $"/ The file of profile '{id}' cannot be used. {wrong.Place}: {wrong.Code.Id} {wrong.EnglishMessage}"
            : $"開示の区分「{id}」はありません。使えるもの: {ProfileIds}。/ There is no profile '{id}'; there are {ProfileIds}.");

    private string ProfileIds => string.Join(", ", Profiles.Select(profile => profile.Id));
}
