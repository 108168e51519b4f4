using System.CommandLine;
using Spectre.Console;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs generate</c>: writes the set of documents.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var dossier = CommonOptions.Dossier();
        var folder = new Option<string>("--out") { Description = "書き出し先のフォルダー / output folder", Required = true };
        var formats = CommonOptions.Formats();
        var documents = CommonOptions.Documents();
        var date = CommonOptions.Date();
        var profile = CommonOptions.Profile();
        var vendor = CommonOptions.Vendor();
        var json = CommonOptions.Json();
        var templates = CommonOptions.Templates();
        var fonts = CommonOptions.Fonts();
        var command = new Command("generate", "書類一式を作る / make the set of documents")
        {
            dossier, folder, formats, documents, date, profile, vendor, json, templates, fonts,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(CommandRun.Guarded(() => Run(
            parsed.GetValue(dossier)!,
            parsed.GetValue(folder)!,
            new GenerateOptions
            {
                Date = parsed.GetValue(date),
                Profile = parsed.GetValue(profile),
                ProfileVendor = parsed.GetValue(vendor),
                Formats = CommonOptions.Split(parsed.GetValue(formats)!),
                Documents = parsed.GetValue(documents) is { } ids ? CommonOptions.Split(ids) : null,
            },
            CommandRun.EngineOf(parsed.GetValue(templates)!, parsed.GetValue(fonts)!),
            parsed.GetValue(json),
            cancellation))));
        return command;
    }

    private static int Run(string path, string folder, GenerateOptions options, CyberDocsEngine engine, bool json, CancellationToken cancellation)
    {
        var read = engine.Read(path, cancellation);
        if (read.Dossier is null)
        {
            CommandRun.Report(read.Findings, json);
            return ExitCodes.ErrorFindings;
        }

        var result = WithProgress(progress => engine.Generate(read, folder, options, progress, cancellation));
        CommandRun.Report(result.Findings, json);
        if (!json)
        {
            foreach (var file in result.Files)
            {
                Console.Out.WriteLine(file.Name);
            }
        }

        return result.HasErrors ? ExitCodes.ErrorFindings : ExitCodes.Done;
    }

    private static GenerateResult WithProgress(Func<IProgress<GenerateProgress>?, GenerateResult> run)
    {
        if (Console.IsErrorRedirected)
        {
            return run(null);
        }

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask("書類を作成しています");
            return run(new TaskProgress(task));
        });
    }

    private sealed class TaskProgress(ProgressTask task) : IProgress<GenerateProgress>
    {
        public void Report(GenerateProgress value)
        {
            task.MaxValue = value.Total;
            task.Value = value.Done;
            task.Description = Markup.Escape(value.Title);
        }
    }
}
