using System.CommandLine;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs fill</c>: the authority's own blank form, filled in.</summary>
internal static class FillCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FORM") { Description = Speech.Of("役所の白紙の様式（XLSX・DOCX）", "the authority's blank form, XLSX or DOCX") };
        var from = new Option<string>("--from") { Description = Speech.Of("データファイル、又はそのフォルダー", "the dossier file, or its folder"), Required = true };
        var target = new Option<string?>("--out") { Description = Speech.Of("書き出すファイル（既定は様式の隣の「名前-記入済み」）", "the file to write, by default beside the form") };
        var form = new Option<string?>("--form")
        {
            Description = Speech.Of("どの様式か（checklist-institution など。ふつうはファイルから分かる）", "which form it is, where the file does not say"),
        };
        var edition = new Option<string?>("--edition") { Description = Speech.Of("様式の版（r6、令和6年度版 など）", "the edition of the form") };
        var vendor = new Option<string?>("--vendor") { Description = Speech.Of("事業者確認用のとき、その事業者（id）", "id of the vendor, for vendor forms") };
        var system = new Option<string?>("--system") { Description = Speech.Of("システムごとのとき、そのシステム（id）", "id of the system") };
        var map = new Option<string?>("--map")
        {
            Description = Speech.Of("欄の対応表（YAML）。なければ作り、あればそれに従う", "the mapping of cells: made where there is none, followed where there is"),
        };
        var dryRun = CommonOptions.DryRun();
        var force = CommonOptions.Force();
        var json = new Option<bool>("--json") { Description = Speech.Of("結果を JSON で標準出力に書く", "the result as JSON on standard output") };
        var templates = CommonOptions.Templates();
        var command = new Command("fill", Speech.Of("役所の白紙の様式に、データの答えを書き込む", "write the answers into an authority's own blank form"))
        {
            file, from, target, form, edition, vendor, system, map, dryRun, force, json, templates,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(CommandRun.Guarded(() =>
        {
            var engine = CommandRun.EngineOf(parsed, parsed.GetValue(templates)!, []);
            var read = engine.Read(DossierFile.In(parsed.GetValue(from)!), cancellation);
            if (read.Dossier is not { } dossier)
            {
                CommandRun.Report(engine, read.Findings, json: false);
                return ExitCodes.WithoutDossier(read);
            }

            var (blank, mapping) = (parsed.GetValue(file)!, parsed.GetValue(map));
            var isMapped = mapping is not null && File.Exists(mapping);
            var result = engine.Fill(dossier, FormFile.At(blank), new FillOptions
            {
                Form = parsed.GetValue(form),
                Edition = parsed.GetValue(edition),
                Vendor = parsed.GetValue(vendor),
                System = parsed.GetValue(system),
                Mapping = isMapped ? Encoding.UTF8.GetString(SafeFile.Read(mapping!, CommandRun.LimitsOf(parsed))) : null,
                MappingName = mapping,
            }, cancellation);
            var written = parsed.GetValue(dryRun) ? null : Save(result, blank, parsed.GetValue(target), parsed.GetValue(force));
            if (written is not null && mapping is not null && !isMapped && result.Mapping is { } yaml)
            {
                SafeFile.Write(mapping, Encoding.UTF8.GetBytes(yaml));
            }

            if (parsed.GetValue(json))
            {
                using var output = Console.OpenStandardOutput();
                FillPrinter.WriteJson(result, written, output);
            }
            else
            {
                CommandRun.Report(engine, result.Findings, json: false);
                FillPrinter.Print(result, written, Console.Out);
            }

            return result.Findings.Count > 0 ? ExitCodes.ErrorFindings : ExitCodes.Done;
        })));
        return command;
    }

    private static string? Save(FillResult result, string blank, string? target, bool force)
    {
        if (result.Content is null)
        {
            return null;
        }

        target ??= Path.Combine(Path.GetDirectoryName(blank) ?? "", Path.GetFileNameWithoutExtension(blank) + "-記入済み" + Path.GetExtension(blank));
        if (Path.GetFullPath(target) == Path.GetFullPath(blank))
        {
            throw new ArgumentException(Speech.Of(
                $"{target} は白紙の様式そのものです。別の名前を --out で指定してください。", "That is the blank form itself; give another name by --out."));
        }

        result.Save(target, force);
        return target;
    }
}
