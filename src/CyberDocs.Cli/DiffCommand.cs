using System.CommandLine;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs diff</c>: what changed since the last submission.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var older = CommonOptions.Dossier("OLD", Speech.Of("前のデータファイル", "the earlier dossier"));
        var newer = CommonOptions.Dossier("NEW", Speech.Of("後のデータファイル", "the later dossier"));
        var file = new Option<string?>("--out")
        {
            Description = Speech.Of("変更点の文書（.docx・.pdf・.html・.xlsx。--brief では1枚）", "write the changes as a document; one page with --brief"),
        };
        var brief = new Option<bool>("--brief")
        {
            Description = Speech.Of("院長に見せる1枚にまとめて示す", "one page for the head of the hospital"),
        };
        var since = CommonOptions.Since();
        var force = CommonOptions.Force();
        var date = CommonOptions.Date();
        var profile = CommonOptions.Profile();
        var json = CommonOptions.Json();
        var templates = CommonOptions.Templates();
        var fonts = CommonOptions.Fonts();
        var command = new Command("diff", Speech.Of("二つのデータの違いを示す", "what changed between two dossiers"))
        {
            older, newer, brief, since, file, force, date, profile, json, templates, fonts,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(CommandRun.Guarded(() =>
        {
            var engine = CommandRun.EngineOf(parsed, parsed.GetValue(templates)!, parsed.GetValue(fonts)!);
            var before = engine.Read(parsed.GetValue(older)!, cancellation);
            var after = engine.Read(parsed.GetValue(newer)!, cancellation);
            if (before.Dossier is null || after.Dossier is null)
            {
                ReadResult[] failed = [.. ((ReadResult[])[before, after]).Where(read => read.Dossier is null)];
                CommandRun.Report(engine, [.. failed.SelectMany(read => engine.FindingsFor(read, parsed.GetValue(profile)))], json: false);
                return Math.Min(before.Dossier is null ? ExitCodes.WithoutDossier(before) : ExitCodes.ErrorFindings,
                    after.Dossier is null ? ExitCodes.WithoutDossier(after) : ExitCodes.ErrorFindings);
            }

            var compared = engine.Compare(before, after, parsed.GetValue(date), parsed.GetValue(profile), cancellation);
            var page = parsed.GetValue(brief) ? new BriefChanges(compared, parsed.GetValue(since), parsed.GetValue(date)) : null;
            Show(compared, parsed.GetValue(json), page);
            return parsed.GetValue(file) is { } path
                ? Write(
                    engine, () => page is null ? engine.Compose(compared, parsed.GetValue(date), cancellation) : engine.Compose(page, cancellation), path,
                    parsed.GetValue(force), cancellation)
                : ExitCodes.Done;
        })));
        return command;
    }

    private static void Show(CompareResult compared, bool json, BriefChanges? brief)
    {
        if (json)
        {
            using var output = Console.OpenStandardOutput();
            DiffJson.Write(compared, output);
            return;
        }

        if (brief is not null)
        {
            BriefPrinter.Print(brief, Console.Out);
            return;
        }

        ChangePrinter.Print(compared.Diff.Changes, Console.Out);
        Print(Speech.Of("解消した確認結果", "findings fixed"), compared.Findings.Fixed);
        Print(Speech.Of("新たな確認結果", "new findings"), compared.Findings.Appeared);
        Console.Out.WriteLine(Speech.Of($"引き続きの確認結果 {compared.Findings.Remaining} 件", $"{compared.Findings.Remaining} findings remain"));
    }

    private static void Print(string title, ValueList<Finding> findings)
    {
        Console.Out.WriteLine($"■ {title}: {findings.Count}");
        foreach (var finding in findings)
        {
            Console.Out.WriteLine($"  {finding.ToString(Speech.Language)}");
        }
    }

    private static int Write(CyberDocsEngine engine, Func<ComposeResult> compose, string path, bool force, CancellationToken cancellation)
    {
        if (Path.Exists(path) && !force)
        {
            throw new IOException(Speech.Of(
                $"{path} がすでにあります。上書きするには --force を付けてください（.bak を残します）。",
                "It is there already; --force replaces it and keeps a .bak."));
        }

        var composed = compose();
        IReadOnlyList<Finding> findings = composed.Findings;
        if (composed.Document is { } document)
        {
            findings = [.. findings, .. engine.Save(document, path, force, cancellation)];
        }

        if (findings.Count > 0)
        {
            CommandRun.Report(engine, findings, json: false);
        }

        return findings.Any(finding => finding.Severity == Severity.Error) ? ExitCodes.ErrorFindings : ExitCodes.Done;
    }
}
