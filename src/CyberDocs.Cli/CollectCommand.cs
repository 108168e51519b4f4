using System.CommandLine;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs collect</c>: filled-in forms come back and are merged into the dossier.</summary>
internal static class CollectCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = Speech.Of("記入済みの様式（DOCX・XLSX・PDF）またはフォルダー（複数可）", "filled-in forms, or folders of them"),
            Arity = ArgumentArity.OneOrMore,
        };
        var into = new Option<string>("--into") { Description = Speech.Of("取り込み先のデータファイル、又はそのフォルダー", "the dossier file, or its folder"), Required = true };
        var dryRun = CommonOptions.DryRun();
        var prefer = new Option<string?>("--prefer") { Description = Speech.Of("食い違うときに採る方（file または dossier）", "who wins a conflict: file or dossier") };
        prefer.AcceptOnlyFromAmong("file", "dossier");
        var vendor = new Option<string?>("--vendor")
        {
            Description = Speech.Of("どの事業者の様式か（id。ふつうはファイルが知っている）", "id of the vendor, where the files do not say"),
        };
        var system = new Option<string?>("--system") { Description = Speech.Of("どのシステムの様式か（id）", "id of the system") };
        var date = CommonOptions.Date();
        date.Description = Speech.Of(
            "返送日としてデータに記録する日（事業者への依頼を記録しているとき。既定は今日）", "day noted as that of the return, where requests are kept; today by default");
        var json = new Option<bool>("--json") { Description = Speech.Of("結果を JSON で標準出力に書く", "the result as JSON on standard output") };
        var take = CommonOptions.Take();
        var templates = CommonOptions.Templates();
        var command = new Command("collect", Speech.Of("記入済みの様式を読み取り、データに取り込む", "read filled-in forms back into the dossier"))
        {
            files, into, dryRun, prefer, vendor, system, date, json, take, templates,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(CommandRun.Guarded(() =>
        {
            var options = new CollectOptions
            {
                DryRun = parsed.GetValue(dryRun),
                Prefer =
                    parsed.GetValue(prefer) switch { "file" => CollectPreference.File, "dossier" => CollectPreference.Dossier, _ => CollectPreference.Neither },
                Vendor = parsed.GetValue(vendor),
                System = parsed.GetValue(system),
                ReturnedOn = parsed.GetValue(date),
            };
            var found = FormFolder.FilesOf(parsed.GetValue(files)!);
            var engine = CommandRun.EngineOf(parsed, parsed.GetValue(templates)!, []);
            var dossier = DossierFile.In(parsed.GetValue(into)!);
            CommandRun.Take(engine, dossier, parsed.GetValue(take));
            var result = engine.CollectInto(dossier, found, options, cancellation);
            if (parsed.GetValue(json))
            {
                using var output = Console.OpenStandardOutput();
                CollectJson.Write(result, output);
            }
            else
            {
                CommandRun.Report(engine, result.Findings, json: false);
                CollectPrinter.Print(result, options, found.Count, Speech.IsWhole, Console.Out);
            }

            return result.HasErrors ? ExitCodes.ErrorFindings : ExitCodes.Done;
        })));
        return command;
    }
}
