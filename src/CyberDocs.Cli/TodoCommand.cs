using System.CommandLine;
using CyberDocs.Forms;
using CyberDocs.Model;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs todo</c>: what is still to be done, by day and person.</summary>
internal static class TodoCommand
{
    private const string CalendarEnding = ".ics";
    private const int LongestText = 40;

    public static Command Create()
    {
        var dossier = CommonOptions.OptionalDossier();
        var files = new Option<string[]>("--out")
        {
            Description = Speech.Of("一覧の書き出し先（.xlsx・.docx・.pdf・.txt、予定表は .ics。複数可）", "where the list goes: .xlsx, .docx, .pdf, .txt, or .ics for a calendar"),
            DefaultValueFactory = _ => [],
        };
        var person = new Option<string?>("--person")
        {
            Description = Speech.Of("この担当（一覧に出る名前）の分だけ", "what this person or vendor does, by the name in the list"),
        };
        var date = CommonOptions.Date();
        var profile = CommonOptions.Profile();
        var force = CommonOptions.Force();
        var templates = CommonOptions.Templates();
        var fonts = CommonOptions.Fonts();
        var command = new Command("todo", Speech.Of("「いいえ」の項目などを、期限と担当の順の一覧にする", "list items answered no and other open points by day and person"))
        {
            dossier, files, person, date, profile, force, templates, fonts,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(CommandRun.Guarded(() =>
        {
            var engine = CommandRun.EngineOf(parsed, parsed.GetValue(templates)!, parsed.GetValue(fonts)!);
            var read = engine.Read(parsed.GetValue(dossier)!, cancellation);
            if (read.Dossier is not { } data)
            {
                CommandRun.Report(engine, engine.FindingsFor(read, parsed.GetValue(profile)), json: false);
                return ExitCodes.WithoutDossier(read);
            }

            var (day, wanted, readers) = (parsed.GetValue(date), parsed.GetValue(person), parsed.GetValue(profile));
            IReadOnlyList<TodoEntry> entries = [.. engine.Todo(data, day, readers).Where(entry => wanted is null || entry.Person == wanted)];
            var findings = new List<Finding>();
            foreach (var path in parsed.GetValue(files)!)
            {
                findings.AddRange(Write(engine, data, entries, path, day, readers, parsed.GetValue(force), cancellation));
            }

            if (findings.Count > 0)
            {
                CommandRun.Report(engine, findings, json: false);
            }

            Print(entries, day);
            return findings.Exists(finding => finding.Severity == Severity.Error) ? ExitCodes.ErrorFindings : ExitCodes.Done;
        })));
        return command;
    }

    private static IReadOnlyList<Finding> Write(
        CyberDocsEngine engine, Dossier dossier, IReadOnlyList<TodoEntry> entries, string path, DateOnly date, string? profile, bool force,
        CancellationToken cancellation)
    {
        if (Path.GetExtension(path).Equals(CalendarEnding, StringComparison.OrdinalIgnoreCase))
        {
            engine.SaveCalendar(dossier, entries, date, path, force, profile);
            return [];
        }

        var composed = engine.Compose(dossier, entries, date, profile, cancellation);
        return composed.Document is { } document ? [.. composed.Findings, .. engine.Save(document, path, force, cancellation)] : composed.Findings;
    }

    private static void Print(IReadOnlyList<TodoEntry> entries, DateOnly date)
    {
        if (entries.Count == 0)
        {
            Console.Out.WriteLine(Speech.Of("することはありません。", "There is nothing to do."));
            return;
        }

        TextTable.Print(
            [Speech.Of("期限", "due"), Speech.Of("担当", "person"), Speech.Of("書類", "document"), Speech.Of("項目", "item"), Speech.Of("すること", "what")],
            entries.Select(entry => (string[])
            [
                entry.Due is { } due ? due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (due < date ? " !" : "") : Speech.Of("未定", "no day"),
                entry.Person ?? Speech.Of("未定", "nobody"),
                entry.Document,
                entry.Item ?? "",
                TextTable.Cut(entry.Text, LongestText),
            ]),
            Console.Out);
        var late = entries.Count(entry => entry.Due < date);
        Console.Out.WriteLine(Speech.Of($"全部で {entries.Count} 件、うち期限を過ぎたもの（!） {late} 件", $"{entries.Count} in all, {late} of them late (!)"));
    }
}
