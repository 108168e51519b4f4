using System.CommandLine;
using System.Text;
using CyberDocs.Cli;

Console.OutputEncoding = new UTF8Encoding(false);
var root = new RootCommand("病院のサイバーセキュリティ関係書類を、一つのデータから作ります。/ Makes a hospital's cyber-security documents from one dossier.")
{
    NewCommand.Create(),
    CheckCommand.Create(),
    WebCommand.Create(),
    GenerateCommand.Create(),
    DiffCommand.Create(),
    CarryCommand.Create(),
    CollectCommand.Create(),
    ImportCommand.Create(),
    ExportCommand.Create(),
    BatchCommand.Create(),
    TemplatesCommand.Create(),
    SchemaCommand.Create(),
    CommonOptions.Limits(),
};

return await root.Parse(StartArguments.Of(args)).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
