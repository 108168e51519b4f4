using System.CommandLine;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs carry</c>: last year's answers, carried over to this year's edition.</summary>
internal static class CarryCommand
{
    public static Command Create()
    {
        var dossier = CommonOptions.Dossier();
        var to = new Option<string>("--to")
        {
            Description = Speech.Of("引き継ぎ先の版（r7、令和7年度版 など）", "the edition to carry answers to"),
            Required = true,
        };
        var file = new Option<string?>("--out")
        {
            Description = Speech.Of("データを変えず、答えだけを書き出す YAML ファイル", "leave the dossier as it is and write the answers to a YAML file"),
        };
        var take = CommonOptions.Take();
        var templates = CommonOptions.Templates();
        var command = new Command("carry", Speech.Of("チェックリストの答えを次の版に引き継ぎ、データに書き込む", "carry answers over to the next edition, within the dossier"))
        {
            dossier, to, file, take, templates,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(CommandRun.Guarded(() =>
        {
            var engine = CommandRun.EngineOf(parsed, parsed.GetValue(templates)!, []);
            CommandRun.Take(engine, parsed.GetValue(dossier)!, parsed.GetValue(take));
            return Run(engine, parsed.GetValue(dossier)!, parsed.GetValue(to)!, parsed.GetValue(file), cancellation);
        })));
        return command;
    }

    private static int Run(CyberDocsEngine engine, string path, string edition, string? file, CancellationToken cancellation)
    {
        if (file is null)
        {
            var written = engine.CarryInto(path, edition, cancellation);
            if (written.Findings.Count > 0)
            {
                CommandRun.Report(engine, written.Findings, json: false);
            }

            if (written.Edition is null)
            {
                return ExitCodes.ErrorFindings;
            }

            Tell(written);
            Console.Error.WriteLine(written.Written is null
                ? Speech.Of($"引き継ぐ答えはありません。{path} は変えていません。", "There was nothing to carry; the dossier is as it was.")
                : Speech.Of(
                    $"次にすること: cyberdocs check {path} で、引き継いだ {written.Unconfirmed} 件を確かめて1回目の日付を記入してください。",
                    $"Next: confirm {written.Unconfirmed} carried answers and enter their dates."));
            if (written.Written is { } target)
            {
                Console.Out.WriteLine(target);
            }

            return written.Findings.Count > 0 ? ExitCodes.ErrorFindings : ExitCodes.Done;
        }

        var read = engine.Read(path, cancellation);
        if (read.Dossier is null)
        {
            CommandRun.Report(engine, read.Findings, json: false);
            return ExitCodes.WithoutDossier(read);
        }

        var carried = engine.Carry(read.Dossier, edition);
        carried.Save(file);
        Tell(carried);
        return read.HasErrors ? ExitCodes.ErrorFindings : ExitCodes.Done;
    }

    private static void Tell(CarryResult carried)
    {
        foreach (var form in carried.NotCarried)
        {
            Console.Error.WriteLine(
                Speech.Of(
                    $"{form.Form} {form.Vendor}{form.System}: 版 {carried.Edition} への対応表がないため、元の版のままです。",
                    $"There is no mapping to edition {carried.Edition}; it keeps its edition."));
        }
    }
}
