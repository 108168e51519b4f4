using System.CommandLine;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs collect</c>: filled-in forms come back and are merged into the dossier.</summary>
internal static class CollectCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "記入済みの様式（DOCX・XLSX・PDF）またはフォルダー（複数可）/ filled-in forms, or folders of them",
            Arity = ArgumentArity.OneOrMore,
        };
        var into = new Option<string>("--into") { Description = "取り込み先のデータファイル、又はそのフォルダー / the dossier file, or its folder", Required = true };
        var dryRun = CommonOptions.DryRun();
        var prefer = new Option<string?>("--prefer") { Description = "食い違うときに採る方（file または dossier）/ who wins a conflict: file or dossier" };
        prefer.AcceptOnlyFromAmong("file", "dossier");
        var vendor = new Option<string?>("--vendor") { Description = "どの事業者の様式か（id。ふつうはファイルが知っている）/ id of the vendor, where the files do not say" };
        var system = new Option<string?>("--system") { Description = "どのシステムの様式か（id）/ id of the system" };
        var all = new Option<bool>("--all") { Description = "データと同じ値も示す / list values that the dossier has already" };
        var json = new Option<bool>("--json") { Description = "結果を JSON で標準出力に書く / the result as JSON on standard output" };
        var templates = CommonOptions.Templates();
        var command = new Command("collect", "記入済みの様式を読み取り、データに取り込む / read filled-in forms back into the dossier")
        {
            files, into, dryRun, prefer, vendor, system, all, json, templates,
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
            };
            var found = FormFolder.FilesOf(parsed.GetValue(files)!);
            var engine = CommandRun.EngineOf(parsed, parsed.GetValue(templates)!, []);
            var result = engine.CollectInto(DossierFile.In(parsed.GetValue(into)!), found, options, cancellation);
            if (parsed.GetValue(json))
            {
                using var output = Console.OpenStandardOutput();
                CollectJson.Write(result, output);
            }
            else
            {
                CommandRun.Report(engine, result.Findings, json: false);
                CollectPrinter.Print(result, options, found.Count, parsed.GetValue(all), Console.Out);
            }

            return result.HasErrors ? ExitCodes.ErrorFindings : ExitCodes.Done;
        })));
        return command;
    }
}
