using System.CommandLine;

namespace CyberDocs.Cli;

/// <content><c>templates check</c>: mistakes in templates, without data.</content>
internal static partial class TemplatesCommand
{
    private static Command CreateCheck()
    {
        var folder = new Argument<string>("DIR") { Description = Speech.Of("組み込みの様式に重ねるフォルダー", "folder laid over the built-in templates") };
        var json = CommonOptions.Json();
        var command = new Command("check", Speech.Of("様式の誤りをデータなしで探す", "look for mistakes in templates without data")) { folder, json };
        command.SetAction((parsed, cancellation) => Task.FromResult(CommandRun.Guarded(() =>
            Check(parsed.GetValue(folder)!, parsed.GetValue(json), cancellation))));
        return command;
    }

    private static int Check(string folder, bool json, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException(Speech.Of($"様式のフォルダーがありません: {folder}", $"there is no folder {folder}"));
        }

        // Places name files as the user can open them from where he stands.
        var findings = TemplateChecker.Check([folder], cancellation)
            .Select(finding => finding.Place.File is { } name && File.Exists(Path.Combine(folder, name))
                ? finding with { Place = finding.Place with { File = Path.Combine(folder, name) } }
                : finding)
            .ToList();
        var errors = findings.Count(finding => finding.Severity == Severity.Error);
        if (json)
        {
            using var output = Console.OpenStandardOutput();
            FindingJson.Write(findings, output);
        }
        else
        {
            findings.ForEach(finding => FindingPrinter.Print(finding, Console.Error));
            Console.Error.WriteLine(Speech.Of($"様式の誤り {errors} 件", $"{errors} errors in the templates"));
        }

        return errors > 0 ? ExitCodes.ErrorFindings : ExitCodes.Done;
    }
}
