using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using CyberDocs.Files;
using CyberDocs.Findings;
using CyberDocs.Intake;
using CyberDocs.Reading;
using CyberDocs.Templating;
using CyberDocs.Vocabulary;

namespace CyberDocs.Cli;

/// <content><c>templates render</c>: the text that a template renders.</content>
internal static partial class TemplatesCommand
{
    private static Command CreateRender()
    {
        var file = new Argument<string>("FILE") { Description = "テンプレート / the template" };
        var data = new Option<string?>("--data") { Description = "テンプレートに渡すデータ（JSON または YAML）/ variables of the template, JSON or YAML" };
        var compatible = new Option<bool>("--compatible")
        {
            Description = "Scriban と同じ動作（エスケープせず、無い名前は null）/ as Scriban itself: nothing is escaped, missing names are null",
        };
        var command = new Command("render", "テンプレートの出力を標準出力に書く / print what a template renders") { file, data, compatible };
        command.SetAction((parsed, cancellation) => Task.FromResult(CommandRun.Guarded(() =>
            Render(parsed.GetValue(file)!, parsed.GetValue(data), parsed.GetValue(compatible), cancellation))));
        return command;
    }

    private static int Render(string file, string? data, bool compatible, CancellationToken cancellation)
    {
        var findings = new FindingCollector();
        var output = new TextOutput();
        if (ReadGlobals(data, compatible, findings, cancellation) is { } globals)
        {
            var folder = Path.GetDirectoryName(file) ?? "";
            var source = new BesideFile(folder);
            if (!source.TryGet(Path.GetFileName(file), out _))
            {
                throw new FileNotFoundException($"テンプレートがありません / there is no template {file}");
            }

            var engine = new TemplateEngine(source, compatible ? TemplateOptions.ScribanCompatible : TemplateOptions.Default);
            engine.Render(Path.GetFileName(file), globals, output, findings, cancellation);
        }

        // A part of the output would look like all of it.
        var failed = findings.Findings.Any(finding => finding.Severity == Severity.Error);
        if (!failed)
        {
            Console.Out.Write(output.ToString());
        }

        foreach (var finding in findings.Findings)
        {
            FindingPrinter.Print(finding, Console.Error);
        }

        return failed ? ExitCodes.CouldNotRun : ExitCodes.Done;
    }

    private static TemplateDictionary? ReadGlobals(string? path, bool compatible, FindingCollector findings, CancellationToken cancellation)
    {
        var globals = new TemplateDictionary();
        if (!compatible)
        {
            foreach (var function in TemplateFunctions.All)
            {
                globals.With(function.Name, function);
            }
        }

        if (path is null)
        {
            return globals;
        }

        var bytes = ForeignFile.ReadAllBytes(path);
        var root = Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase)
            ? JsonDataReader.Read(bytes, path, findings, cancellation: cancellation)
            : YamlDataReader.Read(bytes, path, findings, cancellation: cancellation);
        if (root is null)
        {
            return null;
        }

        if (root is not DataMap map)
        {
            findings.Add(TemplateFindings.DataNotAMap.At(root.Place));
            return null;
        }

        foreach (var entry in map.Entries)
        {
            globals[entry.Key] = TemplateData.From(entry.Value);
        }

        return globals;
    }

    /// <summary>Templates of a folder, named by their path so that messages can be clicked on.</summary>
    private sealed class BesideFile(string folder) : ITemplateSource
    {
        private readonly FolderTemplateSource files = new(folder.Length == 0 ? "." : folder);

        public bool TryGet(string name, [NotNullWhen(true)] out TemplateText? text)
        {
            if (files.TryGet(name, out text))
            {
                text = text with { Name = folder.Length == 0 ? name : Path.Combine(folder, name) };
            }

            return text is not null;
        }
    }
}
