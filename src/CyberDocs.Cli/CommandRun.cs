using CyberDocs.Checking.Derivation;
using CyberDocs.Findings;

namespace CyberDocs.Cli;

/// <summary>What every command does around its work.</summary>
internal static class CommandRun
{
    /// <summary>Runs a command; what keeps it from running becomes one line and exit code 1.</summary>
    public static int Guarded(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("中止しました。/ Cancelled.");
            return ExitCodes.CouldNotRun;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Console.Error.WriteLine($"実行できませんでした / could not run: {e.Message}");
            return ExitCodes.CouldNotRun;
        }
    }

    public static CyberDocsEngine EngineOf(IReadOnlyList<string> templates, IReadOnlyList<string> fonts)
    {
        foreach (var folder in templates.Where(folder => !Directory.Exists(folder)))
        {
            throw new DirectoryNotFoundException($"様式のフォルダーがありません / there is no folder {folder}");
        }

        return new CyberDocsEngine(new CyberDocsOptions
        {
            TemplateFolders = templates,
            Fonts = fonts.Count == 0 ? null : FontSources.FromPaths(fonts),
        });
    }

    public static void Report(IReadOnlyList<Finding> findings, bool json) => Report(findings, null, json);

    /// <summary>Findings to standard error, or as JSON to standard output. Derived answers, where asked for, go to standard output either way.</summary>
    public static void Report(IReadOnlyList<Finding> findings, IReadOnlyList<DerivedComparison>? answers, bool json)
    {
        if (!json)
        {
            FindingPrinter.Print(findings, Console.Error);
            if (answers is not null)
            {
                AnswerPrinter.Print(answers, Console.Out);
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
