using System.CommandLine;
using CyberDocs.Files;
using CyberDocs.Intake;
using CyberDocs.Reading;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs export excel</c>: a dossier as one workbook, to be kept in Excel from then on.</summary>
internal static class ExportExcelCommand
{
    public static Command Create()
    {
        var dossier = CommonOptions.Dossier();
        var output = new Option<string>("--out") { Description = "作る Excel ブック / the workbook to make, such as 自院.xlsx", Required = true };
        var force = CommonOptions.Force();
        var excel = new Command("excel", "データ一式を一つの Excel ブックにする。check・generate はそのまま読める / write the dossier as one workbook, which check and generate read")
        {
            dossier, output, force,
        };
        excel.SetAction((parsed, cancellation) => Task.FromResult(CommandRun.Guarded(() =>
            Run(CommandRun.EngineOf(parsed, [], []), parsed.GetValue(dossier)!, parsed.GetValue(output)!, parsed.GetValue(force), cancellation))));
        return excel;
    }

    private static int Run(CyberDocsEngine engine, string dossier, string output, bool force, CancellationToken cancellation)
    {
        if (!Path.GetExtension(output).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException("--out には .xlsx で終わる名前を指定してください。/ --out takes a name that ends in .xlsx.");
        }

        if (Path.Exists(output) && !force)
        {
            throw new IOException($"{output} がすでにあります。上書きするには --force を付けてください（.bak を残します）。/ It is there already; --force replaces it and keeps a .bak.");
        }

        var before = engine.Read(dossier, cancellation);
        CommandRun.Report(before.Findings, json: false);
        if (before.Dossier is null || (before.HasErrors && !force))
        {
            Console.Error.WriteLine("誤りがあるため書き出していません（--force で、読めた分を書き出す）。/ Not written because of errors (--force writes what could be read).");
            return before.Dossier is null ? ExitCodes.WithoutDossier(before) : ExitCodes.ErrorFindings;
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(dossier))!;
        var book = DossierExport.ToWorkbook(new SourceFile(dossier, ForeignFile.ReadAllBytes(dossier)), new FolderSourceFiles(folder), cancellation);
        var lost = DossierExport.Lost(before.Dossier, engine.Read(new MemoryStream(book), output, null, cancellation).Dossier, dossier);
        CommandRun.Report(lost, json: false);
        FileReplacement.Write(output, book);
        Console.Out.WriteLine(output);
        return before.HasErrors || lost.Count > 0 ? ExitCodes.ErrorFindings : ExitCodes.Done;
    }
}
