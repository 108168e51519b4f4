using System.CommandLine;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs schema</c>: the JSON Schema of the dossier file, or of editions.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file")
        {
            Description = Speech.Of("何の JSON Schema か: dossier（データファイル）、editions（様式の版）", "of which file: dossier or editions"),
            DefaultValueFactory = static _ => "dossier",
        };
        file.AcceptOnlyFromAmong("dossier", "editions");
        var command = new Command("schema", Speech.Of("データファイルか様式の版の JSON Schema を標準出力に書く", "the JSON Schema of the dossier file or of editions")) { file };
        command.SetAction(parsed => CommandRun.Guarded(() =>
        {
            using var output = Console.OpenStandardOutput();
            var engine = CommandRun.EngineOf(parsed, [], []);
            if (parsed.GetValue(file) == "editions")
            {
                engine.WriteEditionSchema(output);
            }
            else
            {
                engine.WriteSchema(output);
            }

            return ExitCodes.Done;
        }));
        return command;
    }
}
