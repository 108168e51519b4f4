using System.CommandLine;
using CyberDocs.Findings;
using CyberDocs.Importing;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs import ledger</c>: a ledger that was kept elsewhere becomes the dossier's.</summary>
internal static class ImportLedgerCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "取り込む台帳（CSV）/ the ledger to take in" };
        var into = new Option<string>("--into") { Description = "取り込み先のデータファイル、又はそのフォルダー / the dossier file, or its folder", Required = true };
        var force = CommonOptions.Force();
        var command = new Command("ledger", "台帳を確かめて取り込み、変わった機器を示す / check a ledger, take it in, show what changed")
        {
            file, into, force,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(CommandRun.Guarded(() =>
            Run(parsed.GetValue(file)!, CommonOptions.DossierIn(parsed.GetValue(into)!), parsed.GetValue(force), cancellation))));
        return command;
    }

    private static int Run(string file, string dossier, bool force, CancellationToken cancellation)
    {
        var result = LedgerImport.Run(CommandRun.EngineOf([], []), file, dossier, force, cancellation);
        CommandRun.Report(result.Findings, json: false);
        ChangePrinter.Print(result.Changes, Console.Out);
        Console.Out.WriteLine(result.Taken
            ? $"取り込みました / written: {result.Target}"
            : "エラーがあるため取り込みませんでした（--force で取り込む）。/ Not written because of errors (--force writes it).");
        return result.Findings.Any(finding => finding.Severity == Severity.Error) || !result.Taken ? ExitCodes.ErrorFindings : ExitCodes.Done;
    }
}
