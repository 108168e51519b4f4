using System.CommandLine;
using CyberDocs.Generation;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs new</c>: a commented dossier and a ledger to begin with.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "作るフォルダー / folder to make" };
        var command = new Command("new", "書き始めのデータ（YAML と台帳 CSV）を作る / make a commented starter dossier")
        {
            folder,
        };
        command.SetAction(parsed => CommandRun.Guarded(() => Run(parsed.GetValue(folder)!)));
        return command;
    }

    private static int Run(string folder)
    {
        var files = BuiltInFiles.Starter();
        if (files.Keys.FirstOrDefault(name => File.Exists(Path.Combine(folder, name))) is { } there)
        {
            throw new IOException($"{Path.Combine(folder, there)} がすでにあります。上書きはしません。/ It is there already and is not overwritten.");
        }

        foreach (var name in FileExport.Write(files, folder, overwrite: false).Written)
        {
            Console.Out.WriteLine(Path.Combine(folder, name));
        }

        return ExitCodes.Done;
    }
}
