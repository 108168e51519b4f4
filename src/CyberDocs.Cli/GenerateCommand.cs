using System.CommandLine;
using Spectre.Console;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs generate</c>: writes the set of documents.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var dossier = CommonOptions.Dossier();
        var folder = new Option<string>("--out") { Description = Speech.Of("書き出し先のフォルダー", "output folder"), Required = true };
        var formats = CommonOptions.Formats();
        var documents = CommonOptions.Documents();
        var date = CommonOptions.Date();
        var profile = CommonOptions.Profile();
        var vendor = CommonOptions.Vendor();
        var fillable = new Option<bool>("--fillable") { Description = Speech.Of("PDF の様式を入力できるようにする", "make the forms in PDF fillable") };
        var force = CommonOptions.Force();
        var bundle = CommonOptions.Bundle();
        var attach = new Option<string[]>("--attach")
        {
            Description = Speech.Of("提出書類一式の終わりに付ける PDF（複数可）", "PDFs to put at the end of the bundle"),
            DefaultValueFactory = _ => [],
        };
        var send = new Option<bool>("--send")
        {
            Description = Speech.Of(
                "事業者ごとに、依頼の手紙とその事業者の様式だけを作り、送付日をデータに書く",
                "make for each vendor the letter and its own forms alone, and note in the dossier that they were sent"),
        };
        var due = CommonOptions.Due();
        var zip = new Option<bool>("--zip") { Description = Speech.Of("--send で、事業者ごとに一つの ZIP にする", "with --send: one ZIP for each vendor") };
        var noRecord = CommonOptions.NoRecord();
        var json = CommonOptions.Json();
        var templates = CommonOptions.Templates();
        var fonts = CommonOptions.Fonts();
        var watch = new Option<bool>("--watch")
        {
            Description = Speech.Of("保存のたびに作り直す（Ctrl+C で終わり。画面でだけ使えます）", "make again on every save until Ctrl+C; on a terminal only"),
        };
        var timings = Timings.Option();
        var command = new Command("generate", Speech.Of("書類一式を作る", "make the set of documents"))
        {
            dossier, folder, formats, documents, date, profile, vendor, fillable, bundle, attach, send, due, zip, noRecord,
            force, json, templates, fonts, watch, timings,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(CommandRun.Guarded(() =>
        {
            var path = parsed.GetValue(dossier)!;
            var laid = parsed.GetValue(templates)!;
            var options = new GenerateOptions
            {
                Date = parsed.GetValue(date),
                Profile = parsed.GetValue(profile),
                ProfileVendor = parsed.GetValue(vendor),
                Formats = CommandRun.FormatsOf(parsed.GetValue(formats)!),
                Documents = parsed.GetValue(documents) is { } ids ? CommonOptions.Split(ids) : null,
                FillableForms = parsed.GetValue(fillable),
                Overwrite = parsed.GetValue(force),
                Bundle = parsed.GetValue(bundle),
                Attachments = [.. parsed.GetValue(attach)!.Select(FormFile.At)],
            };
            var unfit = parsed.GetValue(send)
                ? options.Bundle || options.Attachments.Count > 0 || options.Documents is not null || parsed.GetValue(watch)
                : parsed.GetValue(due) is not null || parsed.GetValue(zip) || parsed.GetValue(noRecord);
            if (unfit)
            {
                throw new ArgumentException(Speech.Of(
                    "--due、--zip、--no-record は --send とだけ、--bundle、--attach、--documents、--watch は --send なしでだけ使えます。",
                    "--due, --zip and --no-record go with --send alone; --bundle, --attach, --documents and --watch do not go with it."));
            }

            if (parsed.GetValue(send))
            {
                var post = new VendorLetterOptions
                {
                    Date = options.Date,
                    Due = parsed.GetValue(due),
                    Vendor = options.ProfileVendor,
                    Profile = options.Profile ?? "vendor",
                    Formats = [.. options.Formats.Where(format => format != "svg")],
                    Archive = parsed.GetValue(zip),
                    Overwrite = options.Overwrite,
                    Record = !parsed.GetValue(noRecord),
                };
                var own = CommandRun.EngineOf(parsed, laid, parsed.GetValue(fonts)!);
                return VendorPrinter.Print(own, own.SendRequests(path, parsed.GetValue(folder)!, post, cancellation), parsed.GetValue(json));
            }

            int RunOnce()
            {
                using var timing = Timings.Begin(parsed.GetValue(timings));
                var engine = CommandRun.EngineOf(parsed, laid, parsed.GetValue(fonts)!);
                return Run(path, parsed.GetValue(folder)!, options, engine, parsed.GetValue(json), cancellation);
            }

            if (!parsed.GetValue(watch))
            {
                return RunOnce();
            }

            if (Console.IsErrorRedirected || parsed.GetValue(json))
            {
                throw new ArgumentException(Speech.Of("--watch は画面でだけ使えます（--json とは使えません）。", "--watch works on a terminal only, and not with --json."));
            }

            return new WatchLoop(new WatchedFiles(path, laid), () => RunOnce(), Console.Error).Run(cancellation);
        })));
        return command;
    }

    private static int Run(string path, string folder, GenerateOptions options, CyberDocsEngine engine, bool json, CancellationToken cancellation)
    {
        var read = CommandRun.Read(engine, path, cancellation);
        if (read.Dossier is null)
        {
            CommandRun.Report(engine, engine.FindingsFor(read, options.Profile, options.ProfileVendor), json);
            if (File.Exists(Path.Combine(folder, "manifest.json")))
            {
                Console.Error.WriteLine(Speech.Of(
                    $"{folder} にあるのは前に作った書類です。今のデータからは作れていません。", $"What lies in {folder} was made earlier, not from these data."));
            }

            return ExitCodes.WithoutDossier(read);
        }

        var result = WithProgress(progress => engine.Generate(read, folder, options, progress, cancellation));
        CommandRun.Report(engine, result.Findings, json);
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

        // What is drawn knows a terminal by its being standard error.
        var printed = Console.Error;
        Console.SetError(TerminalText.Plain(printed));
        try
        {
            return Drawn(run);
        }
        finally
        {
            Console.SetError(printed);
        }
    }

    private static GenerateResult Drawn(Func<IProgress<GenerateProgress>?, GenerateResult> run)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(Speech.Of("書類を作成しています", "making documents"));
            return run(new TaskProgress(task));
        });
    }

    private sealed class TaskProgress(ProgressTask task) : IProgress<GenerateProgress>
    {
        public void Report(GenerateProgress value)
        {
            task.MaxValue = value.Total;
            task.Value = value.Done;
            task.Description = Markup.Escape(TerminalText.Clean(value.Title));
        }
    }
}
