using System.Diagnostics.CodeAnalysis;
using CyberDocs.Files;
using CyberDocs.Reading;
using CyberDocs.Templating;
using CyberDocs.Vocabulary;

namespace CyberDocs;

/// <summary>Shows people who write templates what one of them renders. Stateless and thread-safe.</summary>
public static class TemplatePreview
{
    /// <summary>The text is held as a whole, twice while it is put together.</summary>
    private const long LongestText = 32_000_000;

    /// <summary>Renders a template file to text, with the files beside it as what it includes. There is no dossier: data come from a file.</summary>
    /// <param name="templatePath">The template.</param>
    /// <param name="dataPath">Variables of the template: <c>.json</c> is read as JSON, everything else as YAML; null for none.</param>
    /// <param name="options">How it is rendered; the default when null. With <see cref="TemplateOptions.StrictNames"/> off there are no functions of ours, as
    /// in Scriban itself.</param>
    /// <param name="limits">How much of the data is read; the defaults when null.</param>
    /// <param name="cancellation">Stops rendering.</param>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    public static TemplatePreviewResult Render(
        string templatePath, string? dataPath = null, TemplateOptions? options = null, InputLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(templatePath);
        options ??= TemplateOptions.Default;
        options = options with { MaxOutputLength = Math.Min(options.MaxOutputLength, LongestText) };
        var findings = new FindingCollector();
        var globals = new TemplateDictionary();
        foreach (var function in options.StrictNames ? TemplateFunctions.All : [])
        {
            globals.With(function.Name, function);
        }

        var output = new TextOutput();
        if (dataPath is null || AddData(globals, dataPath, limits, findings, cancellation))
        {
            var source = new BesideFile(Path.GetDirectoryName(templatePath) ?? "");
            var name = Path.GetFileName(templatePath);
            if (!IsThere(source, name))
            {
                throw new FileNotFoundException($"テンプレートがありません / there is no template {templatePath}");
            }

            new TemplateEngine(source, options).Render(name, globals, output, findings, cancellation);
        }

        // A part of the output would look like all of it.
        return new TemplatePreviewResult(findings.HasErrors ? null : output.ToString(), findings.Findings);
    }

    private static bool IsThere(BesideFile source, string name)
    {
        try
        {
            return source.TryGet(name, out _);
        }
        catch (InvalidDataException refused)
        {
            throw new IOException(refused.Message, refused);
        }
    }

    private static bool AddData(TemplateDictionary globals, string path, InputLimits? limits, FindingCollector findings, CancellationToken cancellation)
    {
        var bytes = ForeignFile.ReadAllBytes(path, limits);
        var root = Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase)
            ? JsonDataReader.Read(bytes, path, findings, cancellation: cancellation)
            : YamlDataReader.Read(bytes, path, findings, cancellation: cancellation);
        if (root is not DataMap map)
        {
            if (root is not null)
            {
                findings.Add(TemplateFindings.DataNotAMap.At(root.Place));
            }

            return false;
        }

        foreach (var entry in map.Entries)
        {
            globals[entry.Key] = TemplateData.From(entry.Value);
        }

        return true;
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
