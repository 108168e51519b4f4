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
        var take = CommonOptions.Take();
        var templates = CommonOptions.Templates();
        var fonts = CommonOptions.Fonts();
        var command = new Command("check", Speech.Of("データを確認し、書類ごとに結果を示す", "check the dossier and show the findings by document"))
        {
            dossier, date, json, answers, take, templates, fonts,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(CommandRun.Guarded(() =>
        {
            var engine = CommandRun.EngineOf(parsed, parsed.GetValue(templates)!, parsed.GetValue(fonts)!);
            CommandRun.Take(engine, parsed.GetValue(dossier)!, parsed.GetValue(take));
            var read = engine.Read(parsed.GetValue(dossier)!, cancellation);
            var findings = read.Dossier is null
                ? read.Findings
                : [.. read.Findings, .. engine.Check(read.Dossier, parsed.GetValue(date), cancellation)];
            IReadOnlyList<DerivedComparison>? derived = parsed.GetValue(answers) && read.Dossier is not null
                ? engine.DeriveAnswers(read.Dossier, parsed.GetValue(date))
                : null;
            CommandRun.Report(engine, findings, derived, read.Dossier, parsed.GetValue(json));
            return read.Dossier is null ? ExitCodes.WithoutDossier(read)
                : findings.Any(finding => finding.Severity == Findings.Severity.Error) ? ExitCodes.ErrorFindings
                : ExitCodes.Done;
        })));
        return command;
    }
}
