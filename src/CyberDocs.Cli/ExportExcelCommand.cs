using System.CommandLine;
using CyberDocs.Cli.Web;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs export excel</c>: a dossier as one workbook, to be kept in Excel from then on.</summary>
internal static class ExportExcelCommand
{
    public static Command Create()
    {
        var dossier = CommonOptions.Dossier();
        var output = new Option<string>("--out")
        {
            Description = Speech.Of("作るか書き込む Excel ブック", "the workbook to make or to write into, such as 自院.xlsx"),
            Required = true,
        };
        var force = CommonOptions.Force();
        var excel = new Command("excel", Speech.Of(
            "データ一式を一つの Excel ブックにする。check・generate はそのまま読める。今あるブックには、違うセルだけを書き込む",
            "write the dossier as one workbook, which check and generate read; of one that is there, only cells that differ change"))
        {
            dossier, output, force,
        };
        excel.SetAction((parsed, cancellation) => Task.FromResult(CommandRun.Guarded(() =>
            Run(CommandRun.EngineOf(parsed, [], []), parsed.GetValue(dossier)!, parsed.GetValue(output)!, parsed.GetValue(force), cancellation))));
        return excel;
    }

    private static int Run(CyberDocsEngine engine, string dossier, string output, bool force, CancellationToken cancellation)
    {
        var result = engine.ExportWorkbook(dossier, output, new WorkbookExportOptions { Overwrite = force, EvenWithErrors = force }, cancellation);
        CommandRun.Report(engine, result.Read.Findings, json: false);
        if (!result.Written)
        {
            Console.Error.WriteLine(Speech.Of("誤りがあるため書き出していません（--force で、読めた分を書き出す）。", "Not written because of errors (--force writes what could be read)."));
            return result.Read.Dossier is null ? ExitCodes.WithoutDossier(result.Read) : ExitCodes.ErrorFindings;
        }

        CommandRun.Report(engine, [.. result.Lost, .. result.Emptied], json: false);

        // A workbook that is held is as it was: what was written lies beside it, which its finding says.
        if (!WaitingResults.AreAmong(result.Lost))
        {
            Console.Out.WriteLine(output);
        }

        return result.HasErrors ? ExitCodes.ErrorFindings : ExitCodes.Done;
    }
}
