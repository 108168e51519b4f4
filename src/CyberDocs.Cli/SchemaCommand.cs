using System.CommandLine;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs schema</c>: the JSON Schema of the dossier file.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", Speech.Of("データファイルの JSON Schema を標準出力に書く", "the JSON Schema of the dossier file"));
        command.SetAction(parsed => CommandRun.Guarded(() =>
        {
            using var output = Console.OpenStandardOutput();
            CommandRun.EngineOf(parsed, [], []).WriteSchema(output);
            return ExitCodes.Done;
        }));
        return command;
    }
}
