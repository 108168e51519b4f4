using System.CommandLine;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs templates</c>: work on templates and editions.</summary>
internal static class TemplatesCommand
{
    public static Command Create() => new("templates", "様式とその版 / templates and editions")
    {
        TemplatesExportCommand.Create(),
    };
}
