using System.CommandLine;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs batch</c>: the sets of many institutions in one run.</summary>
internal static class BatchCommand
{
    public static Command Create()
    {
        var root = new Argument<string?>("DIR")
        {
            Description = Speech.Of("データのフォルダーが並ぶフォルダー", "folder of dossier folders"),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var output = new Option<string?>("--out") { Description = Speech.Of("書き出し先のフォルダー", "output folder") };
        var formats = CommonOptions.Formats();
        var documents = CommonOptions.Documents();
        var date = CommonOptions.Date();
        var profile = CommonOptions.Profile();
        var bundle = CommonOptions.Bundle();
        var shard = new Option<BatchShard?>("--shard")
        {
            Description = Speech.Of(
                "分担（0/8 は8台のうち最初。既定は Kubernetes や Slurm の環境変数、なければ全部）",
                "share of the work: 0/8 is the first of eight; by default that of Kubernetes' or Slurm's variables, or all"),
            CustomParser = result =>
            {
                var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
                if (BatchShard.Of(text) is { } share)
                {
                    return share;
                }

                result.AddError(Speech.Of($"--shard は 0/8 の形で指定してください: {text}", $"--shard takes a share such as 0/8, not '{text}'."));
                return null;
            },
        };
        var again = new Option<bool>("--again") { Description = Speech.Of("変わっていないものも作り直す", "make again what has not changed, too") };
        var report = new Option<string?>("--report")
        {
            Description = Speech.Of(
                "結果の一覧の書き出し先（.xlsx・.docx・.pdf・.html・.json。フォルダーなら、分担ごとの報告）",
                "where the report goes: .xlsx, .docx, .pdf, .html, .json, or a folder for a report per share"),
        };
        var summary = new Option<string?>("--summary")
        {
            Description = Speech.Of("作らずに、フォルダーにある分担ごとの報告を一つにまとめる", "make nothing: join the shares' reports of a folder"),
        };
        var force = CommonOptions.Force();
        var json = CommonOptions.Json();
        var templates = CommonOptions.Templates();
        var fonts = CommonOptions.Fonts();
        var command = new Command("batch", Speech.Of("多くの医療機関の書類を一度に作る", "make the documents of many dossiers"))
        {
            root, output, formats, documents, date, profile, bundle, shard, again, report, summary, force, json, templates, fonts,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(summary) is null && (result.GetValue(root) is null || result.GetValue(output) is null))
            {
                result.AddError(Speech.Of(
                    "データのフォルダーと --out を指定してください（報告をまとめるだけなら --summary）。", "Give the folder of dossiers and --out, or --summary to join reports."));
            }
        });
        command.SetAction((parsed, cancellation) => Task.FromResult(CommandRun.Guarded(() =>
        {
            var engine = CommandRun.EngineOf(parsed, parsed.GetValue(templates)!, parsed.GetValue(fonts)!);
            if (parsed.GetValue(summary) is { } reports)
            {
                var limits = CommandRun.LimitsOf(parsed);
                return BatchSummary.Show(engine, reports, limits, parsed.GetValue(report), parsed.GetValue(force), parsed.GetValue(json), cancellation);
            }

            var options = new GenerateOptions
            {
                Date = parsed.GetValue(date),
                Profile = parsed.GetValue(profile),
                Formats = CommandRun.FormatsOf(parsed.GetValue(formats)!),
                Documents = parsed.GetValue(documents) is { } ids ? CommonOptions.Split(ids) : null,
                Bundle = parsed.GetValue(bundle),
                Overwrite = parsed.GetValue(force),
            };
            var share = parsed.GetValue(shard) ?? BatchShard.OfEnvironment(Environment.GetEnvironmentVariable) ?? BatchShard.Whole;
            var batch = new BatchOptions { Set = options, Shard = share.Index, ShardCount = share.Count, Again = parsed.GetValue(again) };
            var lines = new List<BatchLine>();
            BatchResult Run(Action<BatchItem> receive) => engine.Batch(
                parsed.GetValue(root)!,
                parsed.GetValue(output)!,
                batch,
                item =>
                {
                    lines.Add(BatchLine.Of(item));
                    receive(item);
                },
                cancellation);
            var result = parsed.GetValue(json) ? Written(Run, share) : Printed(Run, share);
            if (parsed.GetValue(report) is { } path)
            {
                BatchReports.Save(engine, new BatchReport(share, lines, result.WithoutDossier), path, parsed.GetValue(force), cancellation);
            }

            return ExitOf(result);
        })));
        return command;
    }

    private static BatchResult Printed(Func<Action<BatchItem>, BatchResult> run, BatchShard share)
    {
        if (share.Count > 1)
        {
            Console.Error.WriteLine(Speech.Of($"分担 {share.Index}/{share.Count}", $"share {share.Index}/{share.Count}"));
        }

        var printer = new BatchPrinter(Console.Out, Console.Error);
        var result = run(printer.Print);
        printer.Print(result);
        return result;
    }

    private static BatchResult Written(Func<Action<BatchItem>, BatchResult> run, BatchShard share)
    {
        using var stream = Console.OpenStandardOutput();
        using var json = new BatchJson(stream);
        var result = run(json.Write);
        json.Write(result, share);
        return result;
    }

    public static int ExitOf(BatchResult result) => result.Count > 0 && result.NotMade == result.Count ? ExitCodes.CouldNotRun
        : result.WithErrors > 0 || result.WithoutDossier.Count > 0 ? ExitCodes.ErrorFindings
        : ExitCodes.Done;
}
