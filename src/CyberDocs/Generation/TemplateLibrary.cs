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

    private TemplateLibrary(
        ITemplateSource templates, EditionSet editions, IReadOnlyList<SubmissionDocument> documents, IReadOnlyList<Finding> findings)
    {
        Templates = templates;
        Editions = editions;
        Documents = documents;
        Findings = findings;
    }

    public ITemplateSource Templates { get; }

    public EditionSet Editions { get; }

    /// <summary>The built-in documents, and those of the folders before the internal papers.</summary>
    public IReadOnlyList<SubmissionDocument> Documents { get; }

    /// <summary>What is wrong with the editions and the lists of documents.</summary>
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
        var source = new LayeredTemplateSource([.. folders.Select(folder => new FolderTemplateSource(folder)), new MemoryTemplateSource([.. templates])]);
        return new TemplateLibrary(source, new EditionSet(editions), DocumentsOf(folders, source, findings), findings.Findings);
    }

    private static IReadOnlyList<SubmissionDocument> DocumentsOf(IReadOnlyList<string> folders, LayeredTemplateSource source, FindingCollector findings)
    {
        var further = folders
            .Select(folder => Path.Combine(folder, FurtherDocumentBinder.FileName))
            .Where(File.Exists)
            .SelectMany(file => FurtherDocumentBinder.Bind(
                YamlDataReader.Read(File.ReadAllBytes(file), file, findings), name => source.TryGet(name, out _), findings))
            .DistinctBy(document => document.Id)
            .ToList();
        return [.. SubmissionDocument.All.Where(document => !document.IsInternal), .. further, .. SubmissionDocument.All.Where(document => document.IsInternal)];
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
