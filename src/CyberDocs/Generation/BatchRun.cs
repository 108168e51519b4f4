using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace CyberDocs.Generation;

/// <summary>Makes the sets of all dossiers below a folder, several at a time, and tells of them in order.</summary>
internal sealed class BatchRun(CyberDocsEngine engine, BatchOptions options)
{
    // So many may be done before their turn to be told, per one in the making: a large institution does not hold up the small ones after it.
    private const int DoneAhead = 8;

    private readonly string? shared = RunStamp.Of(engine.Options, options.Set);

    public BatchResult Run(string root, string outputFolder, Action<BatchItem> receive, CancellationToken cancellation)
    {
        if (!Directory.Exists(root))
        {
            throw new DirectoryNotFoundException($"フォルダーがありません / there is no folder {root}");
        }

        // What an earlier run wrote below the same folder is no dossier.
        var found = new BatchFolders(root, [outputFolder, .. engine.Options.TemplateFolders]);
        if (found.Dossiers.Count == 0)
        {
            var others = string.Join("、", found.WithoutDossier.Select(stray => $"{stray.Name}（{string.Join("、", stray.Files.Take(3))}）").Take(5));
            throw new FileNotFoundException(others.Length == 0
                ? $"{root} の下に dossier.yaml も dossier.xlsx もありません。/ There is no dossier.yaml or dossier.xlsx below it."
                : $"{root} の下に dossier.yaml も dossier.xlsx もありません（あるのは {others}）。/ There is no dossier.yaml or dossier.xlsx below it, but there are {others}.");
        }

        var result = new BatchResult(0, 0) { WithoutDossier = options.Shard == 0 ? found.WithoutDossier : [] };
        foreach (var item in Made(found.Dossiers.Where((_, i) => i % options.ShardCount == options.Shard), root, outputFolder, cancellation))
        {
            result = new BatchResult(result.Count + 1, result.WithErrors + (item.HasErrors ? 1 : 0))
            {
                Unchanged = result.Unchanged + (item.Outcome == BatchOutcome.Unchanged ? 1 : 0),
                NotMade = result.NotMade + (item.Outcome == BatchOutcome.NotMade ? 1 : 0),
                WithoutDossier = result.WithoutDossier,
            };

            // At once: a run of hundreds that is stopped has still said what it did.
            receive(item);
        }

        return result;
    }

    private IEnumerable<BatchItem> Made(IEnumerable<string> dossiers, string root, string outputFolder, CancellationToken cancellation)
    {
        var degree = options.Set.MaxDegreeOfParallelism ?? Environment.ProcessorCount;
        using var turns = new SemaphoreSlim(degree);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var begun = new Queue<Task<BatchItem>>();
        try
        {
            foreach (var dossier in dossiers)
            {
                begun.Enqueue(InTurn(() => TimedItem(dossier, root, outputFolder, stop.Token), turns, stop.Token));
                while (begun.Count > 0 && (begun.Peek().IsCompleted || begun.Count > degree * DoneAhead))
                {
                    yield return begun.Dequeue().GetAwaiter().GetResult();
                }
            }

            while (begun.Count > 0)
            {
                yield return begun.Dequeue().GetAwaiter().GetResult();
            }
        }
        finally
        {
            // Whatever ended the run, nothing is written after it.
            stop.Cancel();
            Task.WhenAll(begun).ContinueWith(static _ => { }, TaskScheduler.Default).Wait(CancellationToken.None);
        }
    }

    private static async Task<BatchItem> InTurn(Func<BatchItem> make, SemaphoreSlim turns, CancellationToken cancellation)
    {
        await turns.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await Task.Run(make, cancellation).ConfigureAwait(false);
        }
        finally
        {
            turns.Release();
        }
    }

    private BatchItem TimedItem(string dossier, string root, string outputFolder, CancellationToken cancellation)
    {
        var name = Path.GetRelativePath(root, Path.GetDirectoryName(dossier)!).Replace('\\', '/');
        var start = Stopwatch.GetTimestamp();
        return Make(name, dossier, Path.Combine(outputFolder, name), cancellation) with { Elapsed = Stopwatch.GetElapsedTime(start) };
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever goes wrong with one dossier must not keep the others from being made.")]
    private BatchItem Make(string name, string dossier, string folder, CancellationToken cancellation)
    {
        ReadResult? read = null;
        BatchItem item;
        try
        {
            read = engine.Read(dossier, cancellation);
            item = Make(name, dossier, folder, read, cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            item = new BatchItem(name, dossier, [], read is null ? [] : Shown(read), e);
        }

        if (read is null || item.Outcome != BatchOutcome.NotMade)
        {
            return item;
        }

        try
        {
            return item with { SetAside = SetAside(folder, read) };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return item with { Fault = item.Fault ?? e };
        }
    }

    private BatchItem Make(string name, string dossier, string folder, ReadResult read, CancellationToken cancellation)
    {
        if (read.Dossier is null)
        {
            return new BatchItem(name, dossier, [], Shown(read), null) { Outcome = BatchOutcome.NotMade };
        }

        var stamp = RunStamp.Of(shared, read.Sha256, options.Set.Bundle ? Received(read.Dossier, Path.GetDirectoryName(dossier)!) : []);
        if (!options.Again && stamp is not null && Directory.Exists(folder) && !OutputFolder.HoldsUnfinished(folder)
            && MadeFiles.Of(new RootedFolder(folder)) is var made && made.Stamp == stamp && made.IsWhole(folder))
        {
            return new BatchItem(name, dossier, [], Shown(read), null)
            {
                Outcome = BatchOutcome.Unchanged,
                Errors = made.Told.Errors,
                Warnings = made.Told.Warnings,
                FirstError = made.Told.FirstError,
                Papers = made.Count,
            };
        }

        var result = engine.Generate(read, folder, options.Set with { Stamp = stamp }, null, cancellation);
        return new BatchItem(name, dossier, result.Files, result.Findings, null);
    }

    private IReadOnlyList<Finding> Shown(ReadResult read) => engine.FindingsFor(read, options.Set.Profile, options.Set.ProfileVendor);

    private IEnumerable<byte[]?> Received(Dossier dossier, string folder)
    {
        var root = new RootedFolder(folder);
        return dossier.Vendors.Select(static vendor => vendor.ReceivedFile).OfType<string>().Select(name => Content(root, name));
    }

    // What cannot be read is told of when the set is made.
    private byte[]? Content(RootedFolder root, string name)
    {
        try
        {
            return root.Read(name, engine.Options.InputLimits, InputLimit.FormBytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InputRefusedException)
        {
            return null;
        }
    }

    // Papers that no longer follow from the data must not be taken for today's. Those of the same data stay where a disk was full, say.
    private static string? SetAside(string folder, ReadResult read)
    {
        if (!OutputFolder.HoldsSet(folder)
            || (read.Dossier is not null && MadeFiles.Of(new RootedFolder(folder)).DossierSha256 == read.Sha256))
        {
            return null;
        }

        using var output = new OutputFolder(folder, [], overwrite: false);
        return output.SetAside();
    }
}
