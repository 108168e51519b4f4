using System.CommandLine;
using CyberDocs.Findings;
using CyberDocs.Generation;
using CyberDocs.Files;
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
            Run(parsed.GetValue(dossier)!, parsed.GetValue(output)!, parsed.GetValue(force), cancellation))));
        return excel;
    }

    private static int Run(string dossier, string output, bool force, CancellationToken cancellation)
    {
        if (!Path.GetExtension(output).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException("--out には .xlsx で終わる名前を指定してください。/ --out takes a name that ends in .xlsx.");
        }

        if (File.Exists(output) && !force)
        {
            throw new IOException($"{output} がすでにあります。上書きするには --force を付けてください。/ It is there already; --force replaces it.");
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(dossier))!;
        var findings = new FindingCollector();
        FileReplacement.Write(output, DossierExport.ToWorkbook(new SourceFile(dossier, SharedFile.ReadAllBytes(dossier)), new FolderSourceFiles(folder), findings, cancellation));

        // What was not understood in the file may not be in the workbook.
        CommandRun.Report(findings.Findings, json: false);
        Console.Out.WriteLine(output);
        return findings.HasErrors ? ExitCodes.ErrorFindings : ExitCodes.Done;
    }
}
