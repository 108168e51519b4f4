using System.CommandLine;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs import</c>: takes data from elsewhere into a dossier.</summary>
internal static class ImportCommand
{
    public static Command Create() => new("import", Speech.Of("ほかの所で作ったデータを取り込む", "take data into a dossier"))
    {
        ImportLedgerCommand.Create(),
    };
}
