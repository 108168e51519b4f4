using System.CommandLine;
using CyberDocs.Templating;

namespace CyberDocs.Cli;

/// <content><c>templates render</c>: the text that a template renders.</content>
internal static partial class TemplatesCommand
{
    private static Command CreateRender()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Of("テンプレート", "the template") };
        var data = new Option<string?>("--data") { Description = Speech.Of("テンプレートに渡すデータ（JSON または YAML）", "variables of the template, JSON or YAML") };
        var compatible = new Option<bool>("--compatible")
        {
            Description = Speech.Of("Scriban と同じ動作（エスケープせず、無い名前は null）", "as Scriban itself: nothing is escaped, missing names are null"),
        };
        var command = new Command("render", Speech.Of("テンプレートの出力を標準出力に書く", "print what a template renders")) { file, data, compatible };
        command.SetAction((parsed, cancellation) => Task.FromResult(CommandRun.Guarded(() =>
            Render(parsed.GetValue(file)!, parsed.GetValue(data), parsed.GetValue(compatible), CommandRun.LimitsOf(parsed), cancellation))));
        return command;
    }

    private static int Render(string file, string? data, bool compatible, InputLimits limits, CancellationToken cancellation)
    {
        var rendered = TemplatePreview.Render(file, data, compatible ? TemplateOptions.ScribanCompatible : TemplateOptions.Default, limits, cancellation);

        // What goes into a file or another program is not changed.
        (Console.IsOutputRedirected ? TerminalText.Plain(Console.Out) : Console.Out).Write(rendered.Text ?? "");
        foreach (var finding in rendered.Findings)
        {
            FindingPrinter.Print(finding, Console.Error);
        }

        return rendered.Text is null ? ExitCodes.CouldNotRun : ExitCodes.Done;
    }
}
