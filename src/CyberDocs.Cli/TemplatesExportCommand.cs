using System.CommandLine;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs templates export</c>: the built-in templates and editions, to change.</summary>
internal static class TemplatesExportCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = Speech.Of("書き出し先のフォルダー", "output folder") };
        var force = CommonOptions.Force();
        var command = new Command("export", Speech.Of("組み込みの様式と版を書き出す", "write out the built-in templates and editions"))
        {
            folder, force,
        };
        command.SetAction(parsed => CommandRun.Guarded(() => Run(parsed.GetValue(folder)!, parsed.GetValue(force))));
        return command;
    }

    private static int Run(string folder, bool overwrite)
    {
        var (written, inTheWay) = TemplateFolder.Export(folder, overwrite);
        if (inTheWay.Count > 0)
        {
            Console.Error.WriteLine(Speech.Of("次のファイルは内容が違うため、何も書き出しませんでした（--force で上書き）。", "These files differ; nothing was written (--force overwrites)."));
            foreach (var name in inTheWay)
            {
                Console.Error.WriteLine($"  {name}");
            }

            return ExitCodes.CouldNotRun;
        }

        foreach (var name in written)
        {
            Console.Out.WriteLine(name);
        }

        return ExitCodes.Done;
    }
}
