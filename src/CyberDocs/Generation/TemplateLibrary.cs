using System.Collections.Frozen;
using CyberDocs.Findings;
using CyberDocs.Forms;
using CyberDocs.Reading;
using CyberDocs.Templating;

namespace CyberDocs.Generation;

/// <summary>The built-in templates and editions with folders laid over them: same name wins. Immutable and thread-safe.</summary>
internal sealed class TemplateLibrary
{
    private const string EditionFolder = "editions/";

    private TemplateLibrary(ITemplateSource templates, EditionSet editions, IReadOnlyList<Finding> findings)
    {
        Templates = templates;
        Editions = editions;
        Findings = findings;
    }

    public ITemplateSource Templates { get; }

    public EditionSet Editions { get; }

    /// <summary>What is wrong with the editions.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public static TemplateLibrary Load(IReadOnlyList<string> folders)
    {
        var embedded = BuiltInFiles.Templates();
        var templates = embedded.Where(file => file.Key.EndsWith(".sbn-html", StringComparison.Ordinal))
            .Select(file => new TemplateText(file.Key, System.Text.Encoding.UTF8.GetString(file.Value)));
        var findings = new FindingCollector();
        var editions = EditionFiles(embedded, folders)
            .Select(file => EditionBinder.Bind(YamlDataReader.Read(file.Content, file.Name, findings), findings))
            .OfType<Edition>()
            .ToList();
        return new TemplateLibrary(
            new LayeredTemplateSource([.. folders.Select(folder => new FolderTemplateSource(folder)), new MemoryTemplateSource([.. templates])]),
            new EditionSet(editions),
            findings.Findings);
    }

    // Built-in editions first: a later edition of the same form and id replaces an earlier one.
    private static IEnumerable<(string Name, byte[] Content)> EditionFiles(FrozenDictionary<string, byte[]> embedded, IReadOnlyList<string> folders)
    {
        foreach (var (name, content) in embedded.Where(IsEdition).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            yield return (name, content);
        }

        foreach (var folder in folders.Reverse().Select(folder => Path.Combine(folder, EditionFolder)).Where(Directory.Exists))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
            {
                yield return (file, File.ReadAllBytes(file));
            }
        }
    }

    private static bool IsEdition(KeyValuePair<string, byte[]> file) =>
        file.Key.StartsWith(EditionFolder, StringComparison.Ordinal) && file.Key.EndsWith(".yaml", StringComparison.Ordinal)
        && !file.Key.AsSpan(EditionFolder.Length).Contains('/');
}
