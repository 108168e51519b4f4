using System.CommandLine;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs import ledger</c>: a ledger that was kept elsewhere becomes the dossier's.</summary>
internal static class ImportLedgerCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Of("取り込む台帳（CSV または Excel ブック）", "the ledger to take in, CSV or .xlsx") };
        var into = new Option<string>("--into") { Description = Speech.Of("取り込み先のデータファイル、又はそのフォルダー", "the dossier file, or its folder"), Required = true };
        var sheets = new Option<string[]>("--sheet")
        {
            Description = Speech.Of("Excel ブックの読むシート（複数可。既定は台帳の見出しのあるシート）", "sheets of a workbook to read; by default the one with a ledger's headings"),
            DefaultValueFactory = _ => [],
        };
        var force = CommonOptions.Force();
        var dryRun = CommonOptions.DryRun();
        var take = CommonOptions.Take();
        var command = new Command("ledger", Speech.Of("台帳を確かめて取り込み、変わった機器を示す", "check a ledger, take it in, show what changed"))
        {
            file, into, sheets, force, dryRun, take,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(CommandRun.Guarded(() =>
        {
            var options =
                new LedgerImportOptions { Sheets = parsed.GetValue(sheets)!, EvenWithErrors = parsed.GetValue(force), DryRun = parsed.GetValue(dryRun) };
            var engine = CommandRun.EngineOf(parsed, [], []);
            var dossier = DossierFile.In(parsed.GetValue(into)!);
            CommandRun.Take(engine, dossier, parsed.GetValue(take));
            var result = engine.ImportLedger(parsed.GetValue(file)!, dossier, options, cancellation);
            return Report(engine, result, options.DryRun);
        })));
        return command;
    }

    private static int Report(CyberDocsEngine engine, LedgerImportResult result, bool dryRun)
    {
        CommandRun.Report(engine, result.Findings, json: false);
        ChangePrinter.Print(result.Changes, Console.Out);
        Console.Out.WriteLine(dryRun ? $"{Speech.Of("--dry-run のため書き込んでいません", "nothing was written")}: {result.Target}"
            : result.Taken && result.Changes.Count == 0
                ? $"{Speech.Of("前と同じ台帳です。変わった機器はありません", "the ledger is the same as before; no device has changed")}: {result.Target}"
            : result.Taken ? $"{Speech.Of("取り込みました", "written")}: {result.Target}"
            : Speech.Of("エラーがあるため取り込みませんでした（--force で取り込む）。", "Not written because of errors (--force writes it)."));
        return result.HasErrors || !(result.Taken || dryRun) ? ExitCodes.ErrorFindings : ExitCodes.Done;
    }
}
