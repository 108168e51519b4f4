using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using CyberDocs.Cli;

Console.OutputEncoding = new UTF8Encoding(false);
TerminalText.Install();
Speech.Choose(args, Environment.GetEnvironmentVariable);
var root = new RootCommand(Speech.Of("病院のサイバーセキュリティ関係書類を、一つのデータから作ります。", "Makes a hospital's cyber-security documents from one dossier."))
{
    NewCommand.Create(),
    CheckCommand.Create(),
    WebCommand.Create(),
    GenerateCommand.Create(),
    DiffCommand.Create(),
    CarryCommand.Create(),
    CollectCommand.Create(),
    VendorsCommand.Create(),
    TodoCommand.Create(),
    CorrectionsCommand.Create(),
    ImportCommand.Create(),
    ExportCommand.Create(),
    FillCommand.Create(),
    BatchCommand.Create(),
    TemplatesCommand.Create(),
    ExplainCommand.Create(),
    SchemaCommand.Create(),
    CommonOptions.Limits(),
    CommonOptions.Language(),
    CommonOptions.All(),
};
foreach (var help in root.Options.OfType<HelpOption>())
{
    help.Action = new HelpPage();
}

var parsed = root.Parse(StartArguments.Of(args));
if (parsed.Action is ParseErrorAction)
{
    return UsageErrors.Print(parsed, Console.Error);
}

using var signals = new StopSignals();
return await parsed.InvokeAsync(
    new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, signals.Token).ConfigureAwait(false);
