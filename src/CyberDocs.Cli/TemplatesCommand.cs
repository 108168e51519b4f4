using System.CommandLine;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs templates</c>: what people who write templates need. Each subcommand stands in a file of its own.</summary>
internal static partial class TemplatesCommand
{
    public static Command Create() => new("templates", Speech.Of("様式（テンプレート）を作る人のためのコマンド", "for those who write templates"))
    {
        TemplatesExportCommand.Create(),
        CreateCheck(),
        CreateRender(),
    };
}
