using System.CommandLine;
using CyberDocs.Checking.Derivation;
using CyberDocs.Graphics;
using CyberDocs.Model;

namespace CyberDocs.Cli;

/// <summary>What every command does around its work.</summary>
internal static class CommandRun
{
    public static string Cancelled => Speech.Of("中止しました。", "Cancelled.");

    private const int ManyDevices = 50_000;

    /// <summary>Reads a dossier and, where its ledger is large, gives back the memory that reading it left behind, which is as much as it keeps.</summary>
    public static ReadResult Read(CyberDocsEngine engine, string path, CancellationToken cancellation)
    {
        var read = engine.Read(path, cancellation);
        if (read.Dossier?.Devices.Count >= ManyDevices)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        }

        return read;
    }

    /// <summary>Runs a command; what keeps it from running becomes one line and exit code 1.</summary>
    public static int Guarded(Func<int> run) => Guarded(() => Task.FromResult(run())).GetAwaiter().GetResult();

    /// <summary>The same for a command that waits.</summary>
    public static async Task<int> Guarded(Func<Task<int>> run)
    {
        try
        {
            return await run().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine(Cancelled);
            return ExitCodes.CouldNotRun;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Console.Error.WriteLine($"{Speech.Of("実行できませんでした", "could not run")}: {Speech.Of(e)}");
            return ExitCodes.CouldNotRun;
        }
    }

    public static CyberDocsEngine EngineOf(ParseResult parsed, IReadOnlyList<string> templates, IReadOnlyList<string> fonts)
    {
        foreach (var folder in templates.Where(folder => !Directory.Exists(folder)))
        {
            throw new DirectoryNotFoundException(Speech.Of($"様式のフォルダーがありません: {folder}", $"there is no folder {folder}"));
        }

        var limits = LimitsOf(parsed);
        return new CyberDocsEngine(new CyberDocsOptions
        {
            TemplateFolders = templates,
            InputLimits = limits,
            Fonts = fonts.Count == 0 ? null : FontsOf(fonts, limits),
#if PICTURES
            DrawingWriters = [new Skia.PngDrawingWriter()],
#endif
        });
    }

    /// <summary>Puts a result into place that waits beside a workbook, where that is asked for.</summary>
    public static void Take(CyberDocsEngine engine, string dossier, bool isAsked)
    {
        if (isAsked)
        {
            Console.Error.WriteLine(engine.TakeWaiting(dossier) is { } taken
                ? Speech.Of($"{taken} を {dossier} に反映しました（元のブックは .bak）。", $"{taken} is now {dossier}; the workbook before is kept as .bak.")
                : Speech.Of($"{dossier} に反映する結果はありません。", $"no result waits for {dossier}."));
        }
    }

    /// <summary>The limits of reading, with those changed that <c>--limit</c> names.</summary>
    public static InputLimits LimitsOf(ParseResult parsed) => InputLimits.Default.With(parsed.GetValue<string[]>(CommonOptions.LimitName) ?? []);

    /// <summary>The formats of a list; what this build cannot make is said before anything is made.</summary>
    public static string[] FormatsOf(string list)
    {
        var formats = CommonOptions.Split(list);
#if !PICTURES
        if (formats.Contains("png"))
        {
            throw new NotSupportedException(
                Speech.Of("この cyberdocs には画像（png）を描く部品が入っていません。画像入りの版は「dotnet publish src/CyberDocs.Cli -p:PublishProfile=linux-x64 -p:WithPictures=true」（win-x64、osx-arm64 も同じ）で作れます。図は svg でも作れます。",
                    "This build has no native code that paints pictures; publish one with -p:WithPictures=true, or make svg."));
        }
#endif
        return formats;
    }

    /// <summary>Fonts in the order given; paths side by side belong together, so that a bold file is the bold of those around it.</summary>
    private static IFontSource FontsOf(IReadOnlyList<string> names, InputLimits limits)
    {
        var sources = new List<IFontSource>();
        for (var i = 0; i < names.Count;)
        {
            var paths = names.Skip(i).TakeWhile(name => name is not ("builtin" or "machine")).ToList();
            sources.Add(paths.Count > 0 ? FontSources.FromPaths(paths, limits) : names[i] == "builtin" ? FontSources.Bundled : FontSources.Machine(limits));
            i += Math.Max(1, paths.Count);
        }

        return FontSources.InOrder(sources);
    }

    public static void Report(CyberDocsEngine engine, IReadOnlyList<Finding> findings, bool json) => Report(engine, findings, null, null, json);

    /// <summary>Findings to standard error, or as JSON to standard output. Derived answers, where asked for, go to standard output either way.</summary>
    public static void Report(
        CyberDocsEngine engine, IReadOnlyList<Finding> findings, IReadOnlyList<DerivedComparison>? answers, Dossier? dossier, bool json)
    {
        if (!json)
        {
            FindingPrinter.Print(findings, engine.Documents, Console.Error);
            if (answers is not null && dossier is not null)
            {
                AnswerPrinter.Print(answers, dossier, engine.Documents, Console.Out);
            }

            return;
        }

        using var output = Console.OpenStandardOutput();
        if (answers is null)
        {
            FindingJson.Write(findings, output);
        }
        else
        {
            AnswerPrinter.Write(findings, answers, output);
        }
    }
}
