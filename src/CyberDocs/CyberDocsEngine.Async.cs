namespace CyberDocs;

public sealed partial class CyberDocsEngine
{
    /// <summary>As <see cref="Check"/>, on threads of the pool, so that the caller's is free meanwhile: the work is the processor's, not the disk's.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="date">Date on which the documents are handed in.</param>
    /// <param name="cancellation">Stops between rules; the task is then cancelled.</param>
    public Task<IReadOnlyList<Finding>> CheckAsync(Dossier dossier, DateOnly date, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return Task.Run(() => Check(dossier, date, cancellation), cancellation);
    }

    /// <summary>
    /// As <see cref="Generate(ReadResult, string, GenerateOptions, IProgress{GenerateProgress}?, CancellationToken)"/>,
    /// on threads of the pool.
    /// </summary>
    /// <param name="read">The dossier as read; its findings are part of the result.</param>
    /// <param name="folder">Output folder, made when it is not there.</param>
    /// <param name="options">Date, formats and documents.</param>
    /// <param name="progress">Told after every document, on any thread; null for nobody.</param>
    /// <param name="cancellation">Stops the run; nothing is changed then, and the task is cancelled.</param>
    public Task<GenerateResult> GenerateAsync(
        ReadResult read, string folder, GenerateOptions options, IProgress<GenerateProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(options);
        return Task.Run(() => Generate(read, folder, options, progress, cancellation), cancellation);
    }

    /// <summary>
    /// As <see cref="Generate(ReadResult, Action{GeneratedFile, Stream}, GenerateOptions, IProgress{GenerateProgress}?, CancellationToken)"/>,
    /// on threads of the pool.
    /// </summary>
    /// <param name="read">The dossier as read; its findings are part of the result.</param>
    /// <param name="receive">Takes a file and its content, one after the other, on a thread of the pool.</param>
    /// <param name="options">Date, formats and documents.</param>
    /// <param name="progress">Told after every document, on any thread; null for nobody.</param>
    /// <param name="cancellation">Stops the run; the task is then cancelled.</param>
    public Task<GenerateResult> GenerateAsync(
        ReadResult read, Action<GeneratedFile, Stream> receive, GenerateOptions options, IProgress<GenerateProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(receive);
        ArgumentNullException.ThrowIfNull(options);
        return Task.Run(() => Generate(read, receive, options, progress, cancellation), cancellation);
    }
}
