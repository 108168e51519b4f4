using System.CommandLine;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs export</c>: the dossier in another form.</summary>
internal static class ExportCommand
{
    public static Command Create() => new("export", Speech.Of("データを別の形で書き出す", "write the dossier in another form")) { ExportExcelCommand.Create() };
}
