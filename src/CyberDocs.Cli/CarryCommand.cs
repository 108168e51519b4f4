using System.CommandLine;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs carry</c>: last year's answers, carried over to this year's edition.</summary>
internal static class CarryCommand
{
    public static Command Create()
    {
        var dossier = CommonOptions.Dossier();
        var to = new Option<string>("--to") { Description = "引き継ぎ先の版（r7 など）/ the edition to carry answers to", Required = true };
        var file = new Option<string?>("--out") { Description = "書き出すファイル（既定は標準出力）/ file to write instead of standard output" };
        var templates = CommonOptions.Templates();
        var command = new Command("carry", "チェックリストの答えを次の版に引き継ぐ（YAML の answers）/ carry answers over to the next edition")
        {
            dossier, to, file, templates,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(CommandRun.Guarded(() =>
            Run(CommandRun.EngineOf(parsed, parsed.GetValue(templates)!, []),
                parsed.GetValue(dossier)!, parsed.GetValue(to)!, parsed.GetValue(file), cancellation))));
        return command;
    }

    private static int Run(CyberDocsEngine engine, string path, string edition, string? file, CancellationToken cancellation)
    {
        var read = engine.Read(path, cancellation);
        if (read.Dossier is null)
        {
            CommandRun.Report(engine, read.Findings, json: false);
            return ExitCodes.WithoutDossier(read);
        }

        var carried = engine.Carry(read.Dossier, edition);
        if (file is null)
        {
            Console.Out.Write(carried.ToYaml());
        }
        else
        {
            carried.Save(file);
        }

        foreach (var form in carried.NotCarried)
        {
            Console.Error.WriteLine($"{form.Form} {form.Vendor}{form.System}: 版 {edition} への対応がないため引き継いでいません。/ There is no mapping to edition {edition}; not carried.");
        }

        Console.Error.WriteLine(
            $"次にすること: この answers でデータファイルの answers を置き換え、editions の checklist を {edition} にして、答えと日付を確かめてください。"
            + $" / Next: put these answers in place of the dossier's, set checklist under editions to {edition}, then check answers and dates.");
        return read.HasErrors ? ExitCodes.ErrorFindings : ExitCodes.Done;
    }
}
