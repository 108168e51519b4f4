namespace CyberDocs.Cli;

/// <summary><c>cyberdocs batch --summary</c>: what the shares of a batch told, as one.</summary>
internal static class BatchSummary
{
    public static int Show(CyberDocsEngine engine, string folder, InputLimits limits, string? path, bool force, bool json, CancellationToken cancellation)
    {
        var (whole, missing) = BatchReport.Join(BatchReports.In(folder, limits));
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

        var exit = BatchCommand.ExitOf(whole.Result);
        return exit == ExitCodes.Done && missing.Count > 0 ? ExitCodes.ErrorFindings : exit;
    }

    private static void Print(BatchReport report, TextWriter output)
    {
        var result = report.Result;
        foreach (var line in report.Lines.Where(line => line.FirstFault is not null))
        {
            output.WriteLine($"× {line.Name}　{line.FirstFault}");
        }

        foreach (var stray in report.WithoutDossier)
        {
            output.WriteLine($"？ {stray.Name}　{Speech.Of("データファイルがありません", "no dossier")}");
        }

        output.WriteLine(Speech.Of(
            $"{result.Count} 件中 {result.WithErrors} 件に誤りがあります（作成できず {result.NotMade} 件、変更なし {result.Unchanged} 件）。",
            $"{result.Count} customers, {result.WithErrors} with errors ({result.NotMade} not made, {result.Unchanged} unchanged)."));
    }
}
