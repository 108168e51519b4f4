using System.Diagnostics.CodeAnalysis;
using CyberDocs.Findings;
using CyberDocs.Intake;

namespace CyberDocs.Generation;

/// <summary>Makes the sets of all dossiers below a folder, one after the other; each set is itself written in parallel.</summary>
internal sealed class BatchRun(CyberDocsEngine engine, BatchOptions options)
{
    public BatchResult Run(string root, string outputFolder, Action<BatchItem> receive, CancellationToken cancellation)
    {
        if (!Directory.Exists(root))
        {
            throw new DirectoryNotFoundException($"フォルダーがありません / there is no folder {root}");
        }

        var dossiers = Dossiers(root, outputFolder).ToList();
        if (dossiers.Count == 0)
        {
            throw new FileNotFoundException($"{root} の下に dossier.yaml も dossier.xlsx もありません。/ There is no dossier.yaml or dossier.xlsx below it.");
        }

        var (made, wrong) = (0, 0);
        for (var i = options.Shard; i < dossiers.Count; i += options.ShardCount)
        {
            var name = Path.GetRelativePath(root, Path.GetDirectoryName(dossiers[i])!).Replace('\\', '/');
            var item = Make(name, dossiers[i], Path.Combine(outputFolder, name), cancellation);
            made++;
            wrong += item.HasErrors ? 1 : 0;

            // At once: a run of hundreds that is stopped has still said what it did.
            receive(item);
        }

        return new BatchResult(made, wrong);
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever goes wrong with one dossier must not keep the others from being made.")]
    private BatchItem Make(string name, string dossier, string folder, CancellationToken cancellation)
    {
        IReadOnlyList<Finding> findings = [];
        try
        {
            var read = engine.Read(dossier, cancellation);
            findings = read.Findings;
            if (read.Dossier is null)
            {
                return new BatchItem(name, dossier, [], findings, null);
            }

            var result = engine.Generate(read, folder, options.Set, null, cancellation);
            return new BatchItem(name, dossier, result.Files, result.Findings, null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new BatchItem(name, dossier, [], findings, e);
        }
    }

    // What an earlier run wrote below the same folder is no dossier.
    private static IEnumerable<string> Dossiers(string root, string outputFolder)
    {
        var skipped = Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder)) + Path.DirectorySeparatorChar;
        return FolderWalk.Folders(root).Skip(1)
            .Where(folder => !(Path.GetFullPath(folder) + Path.DirectorySeparatorChar).StartsWith(skipped, StringComparison.Ordinal))
            .Select(DossierFile.In)
            .Where(File.Exists)
            .Order(StringComparer.Ordinal);
    }
}
