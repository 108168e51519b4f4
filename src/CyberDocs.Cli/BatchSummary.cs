namespace CyberDocs.Cli;

/// <summary><c>cyberdocs batch --summary</c>: what the shares of a batch told, as one.</summary>
internal static class BatchSummary
{
    public static int Show(CyberDocsEngine engine, string folder, string? path, bool force, bool json, CancellationToken cancellation)
    {
        var (whole, missing) = BatchReport.Join(BatchReports.In(folder));
        if (json)
        {
            using var output = Console.OpenStandardOutput();
            whole.Write(output);
        }
        else
        {
            Print(whole, Console.Out);
        }

        foreach (var share in missing)
        {
            Console.Error.WriteLine(Speech.Of(
                $"分担 {share} の報告がありません。止まったか、まだ終わっていません。もう一度実行してください。",
                $"There is no report of share {share}: it was stopped or is still at work. Run it again."));
        }

        if (path is not null)
        {
            BatchReports.Save(engine, whole, path, force, cancellation);
        }

        return whole.Lines.Count > 0 && whole.NotMade == whole.Lines.Count ? ExitCodes.CouldNotRun
            : whole.WithErrors > 0 || whole.WithoutDossier.Count > 0 || missing.Count > 0 ? ExitCodes.ErrorFindings
            : ExitCodes.Done;
    }

    private static void Print(BatchReport report, TextWriter output)
    {
        foreach (var line in report.Lines.Where(line => line.FirstFault is not null))
        {
            output.WriteLine($"× {line.Name}　{line.FirstFault}");
        }

        foreach (var stray in report.WithoutDossier)
        {
            output.WriteLine($"？ {stray.Name}　{Speech.Of("データファイルがありません", "no dossier")}");
        }

        output.WriteLine(Speech.Of(
            $"{report.Lines.Count} 件中 {report.WithErrors} 件に誤りがあります（作成できず {report.NotMade} 件、変更なし {report.Unchanged} 件）。",
            $"{report.Lines.Count} customers, {report.WithErrors} with errors ({report.NotMade} not made, {report.Unchanged} unchanged)."));
    }
}
