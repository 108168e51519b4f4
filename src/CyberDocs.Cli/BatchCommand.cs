using System.CommandLine;
using System.Globalization;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs batch</c>: the sets of many institutions in one run.</summary>
internal static class BatchCommand
{
    public static Command Create()
    {
        var root = new Argument<string>("DIR") { Description = Speech.Of("データのフォルダーが並ぶフォルダー", "folder of dossier folders") };
        var output = new Option<string>("--out") { Description = Speech.Of("書き出し先のフォルダー", "output folder"), Required = true };
        var formats = CommonOptions.Formats();
        var documents = CommonOptions.Documents();
        var date = CommonOptions.Date();
        var profile = CommonOptions.Profile();
        var shard = new Option<(int Index, int Count)>("--shard")
        {
            Description = Speech.Of("分担（0/8 は8台のうち最初。既定は全部）", "share of the work: 0/8 is the first of eight; all by default"),
            DefaultValueFactory = _ => (0, 1),
            CustomParser = result =>
            {
                var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
                if (ShardOf(text) is { } share)
                {
                    return share;
                }

                result.AddError(Speech.Of($"--shard は 0/8 の形で指定してください: {text}", $"--shard takes a share such as 0/8, not '{text}'."));
                return default;
            },
        };
        var force = CommonOptions.Force();
        var templates = CommonOptions.Templates();
        var fonts = CommonOptions.Fonts();
        var command = new Command("batch", Speech.Of("多くの医療機関の書類を一度に作る", "make the documents of many dossiers"))
        {
            root, output, formats, documents, date, profile, shard, force, templates, fonts,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(CommandRun.Guarded(() =>
        {
            var options = new GenerateOptions
            {
                Date = parsed.GetValue(date),
                Profile = parsed.GetValue(profile),
                Formats = CommandRun.FormatsOf(parsed.GetValue(formats)!),
                Documents = parsed.GetValue(documents) is { } ids ? CommonOptions.Split(ids) : null,
                Overwrite = parsed.GetValue(force),
            };
            var engine = CommandRun.EngineOf(parsed, parsed.GetValue(templates)!, parsed.GetValue(fonts)!);
            var (index, count) = parsed.GetValue(shard);
            var printer = new BatchPrinter(Console.Out, Console.Error);
            var result = engine.Batch(
                parsed.GetValue(root)!, parsed.GetValue(output)!,
                new BatchOptions { Set = options, Shard = index, ShardCount = count }, printer.Print, cancellation);
            printer.Print(result);
            return result.WithErrors == 0 ? ExitCodes.Done : ExitCodes.ErrorFindings;
        })));
        return command;
    }

    private static (int Index, int Count)? ShardOf(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && index < count
            ? (index, count)
            : null;
    }
}
