using System.CommandLine;
using CyberDocs.Checking.Derivation;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs check</c>: findings of a dossier without making documents.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var dossier = CommonOptions.Dossier();
        var date = CommonOptions.Date();
        var json = CommonOptions.Json();
        var answers = new Option<bool>("--answers")
        {
            Description = Speech.Of("データから導いた答えと理由も示す", "show the answers that the data give, with reasons"),
        };
        var into = new Option<bool>("--into")
        {
            Description = Speech.Of("確認結果をブックに書き込む（セルの色とコメント、シート「確認結果」）", "write the findings into the workbook: comments, colours and a sheet with links"),
        };
        var take = CommonOptions.Take();
        var templates = CommonOptions.Templates();
        var fonts = CommonOptions.Fonts();
        var timings = Timings.Option();
        var command = new Command("check", Speech.Of("データを確認し、書類ごとに結果を示す", "check the dossier and show the findings by document"))
        {
            dossier, date, json, answers, into, take, templates, fonts, timings,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(CommandRun.Guarded(() =>
        {
            using var timing = Timings.Begin(parsed.GetValue(timings));
            var engine = CommandRun.EngineOf(parsed, parsed.GetValue(templates)!, parsed.GetValue(fonts)!);
            CommandRun.Take(engine, parsed.GetValue(dossier)!, parsed.GetValue(take));
            var (read, findings, written) = parsed.GetValue(into)
                ? CheckInto(engine, parsed.GetValue(dossier)!, parsed.GetValue(date), cancellation)
                : Check(engine, parsed.GetValue(dossier)!, parsed.GetValue(date), cancellation);
            IReadOnlyList<DerivedComparison>? derived = parsed.GetValue(answers) && read.Dossier is not null
                ? engine.DeriveAnswers(read.Dossier, parsed.GetValue(date))
                : null;
            CommandRun.Report(engine, findings, derived, read.Dossier, parsed.GetValue(json));
            if (written is not null && !parsed.GetValue(json))
            {
                Console.Out.WriteLine(Speech.Of($"確認結果を書き込みました: {written}", $"findings written into {written}"));
            }

            return read.Dossier is null ? ExitCodes.WithoutDossier(read)
                : findings.Any(finding => finding.Severity == Severity.Error) ? ExitCodes.ErrorFindings
                : ExitCodes.Done;
        })));
        return command;
    }

    private static (ReadResult Read, IReadOnlyList<Finding> Findings, string? Written) Check(
        CyberDocsEngine engine, string dossier, DateOnly date, CancellationToken cancellation)
    {
        var read = CommandRun.Read(engine, dossier, cancellation);
        return (read, read.Dossier is null ? read.Findings : [.. read.Findings, .. engine.Check(read.Dossier, date, cancellation)], null);
    }

    private static (ReadResult Read, IReadOnlyList<Finding> Findings, string? Written) CheckInto(
        CyberDocsEngine engine, string dossier, DateOnly date, CancellationToken cancellation)
    {
        var checkedBook = engine.CheckInto(dossier, date, cancellation);
        return (checkedBook.Read, checkedBook.Findings, checkedBook.Written);
    }
}
