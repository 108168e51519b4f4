using System.Diagnostics.CodeAnalysis;
using CyberDocs.Findings;
using CyberDocs.Intake;

namespace CyberDocs.Cli;

/// <summary>Makes the sets of all dossiers below a folder, one after the other; each set is itself written in parallel.</summary>
internal sealed class BatchRun(CyberDocsEngine engine, GenerateOptions options, TextWriter output, TextWriter error)
{
    public int Run(string root, string outputFolder, (int Index, int Count) shard, CancellationToken cancellation)
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
        for (var i = shard.Index; i < dossiers.Count; i += shard.Count)
        {
            var name = Path.GetRelativePath(root, Path.GetDirectoryName(dossiers[i])!).Replace('\\', '/');
            var (line, exit) = Make(dossiers[i], Path.Combine(outputFolder, name), cancellation);
            made++;
            wrong += exit == ExitCodes.Done ? 0 : 1;

            // At once: a run of hundreds that is stopped has still said what it did.
            output.WriteLine($"{(exit == ExitCodes.Done ? "○" : "×")} {name}　{line}");
        }

        output.WriteLine($"{made} 件中 {wrong} 件に誤りがあります。/ {wrong} of {made} with errors.");
        return wrong == 0 ? ExitCodes.Done : ExitCodes.ErrorFindings;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever goes wrong with one dossier must not keep the others from being made.")]
    private (string Line, int Exit) Make(string dossier, string folder, CancellationToken cancellation)
    {
        try
        {
            var read = engine.Read(dossier, cancellation);
            var files = 0;
            var findings = read.Findings;
            if (read.Dossier is not null)
            {
                var result = engine.Generate(read, folder, options, null, cancellation);
                (files, findings) = (result.Files.Count, result.Findings);
            }

            foreach (var finding in findings.Where(finding => finding.Severity == Severity.Error))
            {
                FindingPrinter.Print(finding, error);
            }

            var errors = findings.Count(finding => finding.Severity == Severity.Error);
            var warnings = findings.Count(finding => finding.Severity == Severity.Warning);
            return ($"{files} ファイル、エラー {errors} 件、警告 {warnings} 件 / {files} files, {errors} errors, {warnings} warnings",
                errors > 0 ? ExitCodes.ErrorFindings : ExitCodes.Done);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            error.WriteLine($"{dossier}: {e.Message}");
            return ($"作成できませんでした / could not be made: {e.Message}", ExitCodes.ErrorFindings);
        }
    }

    // What an earlier run wrote below the same folder is no dossier.
    private static IEnumerable<string> Dossiers(string root, string outputFolder)
    {
        var skipped = Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder)) + Path.DirectorySeparatorChar;
        return FolderWalk.Folders(root).Skip(1)
            .Where(folder => !(Path.GetFullPath(folder) + Path.DirectorySeparatorChar).StartsWith(skipped, StringComparison.Ordinal))
            .Select(CommonOptions.DossierIn)
            .Where(File.Exists)
            .Order(StringComparer.Ordinal);
    }
}
