using System.CommandLine;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs corrections</c>: a request for corrections, what was done, and the reply with the corrected set.</summary>
internal static class CorrectionsCommand
{
    private const int LongestText = 36;

    public static Command Create()
    {
        var dossier = CommonOptions.OptionalDossier();
        var since = new Option<string>("--since")
        {
            Description = Speech.Of("前に提出したときのデータファイル、又はそのフォルダー", "the dossier as it was handed in, or its folder"),
            Required = true,
        };
        var folder = new Option<string?>("--out")
        {
            Description = Speech.Of("回答書と、直した行に印を付けた書類一式の書き出し先", "folder for the letter of reply and the set with marks on changed rows"),
        };
        var formats = CommonOptions.Formats();
        var documents = CommonOptions.Documents();
        var date = CommonOptions.Date();
        var profile = CommonOptions.Profile();
        var force = CommonOptions.Force();
        var json = new Option<bool>("--json") { Description = Speech.Of("結果を JSON で標準出力に書く", "the result as JSON on standard output") };
        var templates = CommonOptions.Templates();
        var fonts = CommonOptions.Fonts();
        var command = new Command("corrections", Speech.Of("確認・修正依頼への対応を示し、回答書を作る", "what was done about a request for corrections, and the reply to it"))
        {
            dossier, since, folder, formats, documents, date, profile, force, json, templates, fonts,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(CommandRun.Guarded(() =>
        {
            var engine = CommandRun.EngineOf(parsed, parsed.GetValue(templates)!, parsed.GetValue(fonts)!);
            var before = engine.Read(DossierFile.In(parsed.GetValue(since)!), cancellation);
            var after = engine.Read(parsed.GetValue(dossier)!, cancellation);
            if (before.Dossier is null || after.Dossier is null)
            {
                var failed = before.Dossier is null ? before : after;
                CommandRun.Report(engine, engine.FindingsFor(failed, parsed.GetValue(profile)), json: false);
                return ExitCodes.WithoutDossier(failed);
            }

            var points = engine.Corrections(before.Dossier, after.Dossier, parsed.GetValue(profile));
            if (parsed.GetValue(json))
            {
                CorrectionsJson.Write(points);
            }
            else
            {
                Print(points);
            }

            // A letter about nothing is none.
            if (parsed.GetValue(folder) is not { } target || points.Count == 0)
            {
                return ExitCodes.Done;
            }

            var result = engine.Generate(after, target, new GenerateOptions
            {
                Date = parsed.GetValue(date),
                Profile = parsed.GetValue(profile),
                Formats = CommandRun.FormatsOf(parsed.GetValue(formats)!),
                Documents = parsed.GetValue(documents) is { } ids ? CommonOptions.Split(ids) : null,
                Overwrite = parsed.GetValue(force),
                MarkedAgainst = before,
                Reply = true,
            }, cancellation: cancellation);
            CommandRun.Report(engine, result.Findings, json: false);
            foreach (var file in parsed.GetValue(json) ? [] : result.Files)
            {
                Console.Out.WriteLine(file.Name);
            }

            return result.HasErrors ? ExitCodes.ErrorFindings : ExitCodes.Done;
        })));
        return command;
    }

    private static void Print(IReadOnlyList<CorrectionPoint> points)
    {
        if (points.Count == 0)
        {
            Console.Out.WriteLine(Speech.Of(
                "データに確認・修正依頼（corrections）がありません。", "The dossier holds no request for corrections (corrections)."));
            return;
        }

        TextTable.Print(
            [
                Speech.Of("番号", "point"), Speech.Of("書類", "document"), Speech.Of("項目", "item"), Speech.Of("依頼の内容", "asked"), Speech.Of("期限", "due"),
                Speech.Of("対応日", "done on"), Speech.Of("直した所", "changes"),
            ],
            points.Select(point => (string[])
            [
                point.Correction.Id, point.Document ?? "", point.Correction.Item ?? "",
                TextTable.Cut(point.Correction.Text, LongestText), point.Correction.Due?.ToString() ?? "",
                point.Correction.DoneOn?.ToString() ?? Speech.Of("対応中", "open"),
                point.Changes.Count.ToString(CultureInfo.InvariantCulture),
            ]),
            Console.Out);
    }
}
