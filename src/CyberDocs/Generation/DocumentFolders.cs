using System.Collections.Frozen;
using CyberDocs.Files;

namespace CyberDocs.Generation;

/// <summary>Finds the documents that there are: each folder of the templates with a <c>document.yaml</c> is one. Stateless and thread-safe.</summary>
internal static class DocumentFolders
{
    private const string InFolder = "/" + DocumentBinder.FileName;

    /// <summary>All documents in the order in which they are handed in, internal papers last, with the one that compares two dossiers.</summary>
    /// <param name="embedded">The built-in files.</param>
    /// <param name="folders">Laid over the built-in files, first wins.</param>
    /// <param name="isTemplate">Whether there is a template of a name.</param>
    /// <param name="findings">Takes what is wrong; a document that is wrong leaves the built-in one in its place.</param>
    public static IReadOnlyList<SubmissionDocument> Read(
        FrozenDictionary<string, byte[]> embedded, IReadOnlyList<string> folders, Func<string, bool> isTemplate, FindingCollector findings)
    {
        var documents = new Dictionary<string, SubmissionDocument>(StringComparer.Ordinal);
        foreach (var (name, content) in embedded.Where(file => IsOfDocument(file.Key)).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            Take(name, name[..^InFolder.Length], content, null);
        }

        var builtIn = documents.ToFrozenDictionary(StringComparer.Ordinal);
        foreach (var folder in folders.Reverse())
        {
            foreach (var (id, content) in In(folder, findings))
            {
                Take(Path.Combine(folder, id, DocumentBinder.FileName), id, content, builtIn.GetValueOrDefault(id));
            }
        }

        foreach (var listed in folders.SelectMany(folder => Listed(folder, builtIn, isTemplate, findings)))
        {
            documents.TryAdd(listed.Id, listed);
        }

        return [.. documents.Values.OrderBy(document => PlaceOf(document.Role)).ThenBy(document => document.Number, StringComparer.Ordinal)];

        void Take(string name, string id, byte[] content, SubmissionDocument? replaced)
        {
            if (DocumentBinder.Bind(YamlDataReader.Read(content, name, findings), id, replaced, isTemplate, findings) is { } document)
            {
                documents[id] = document;
            }
        }
    }

    private static IEnumerable<(string Id, byte[] Content)> In(string folder, FindingCollector findings)
    {
        var files = new RootedFolder(folder);
        foreach (var id in Directory.EnumerateDirectories(folder).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal))
        {
            if (FolderFiles.Read(files, id + InFolder, Path.Combine(folder, id, DocumentBinder.FileName), findings) is { } content)
            {
                yield return (id, content);
            }
        }
    }

    private static IReadOnlyList<SubmissionDocument> Listed(
        string folder, FrozenDictionary<string, SubmissionDocument> builtIn, Func<string, bool> isTemplate, FindingCollector findings)
    {
        var name = Path.Combine(folder, DocumentListBinder.FileName);
        return FolderFiles.Read(new RootedFolder(folder), DocumentListBinder.FileName, name, findings) is { } content
            ? DocumentListBinder.Bind(YamlDataReader.Read(content, name, findings), name, builtIn.ContainsKey, isTemplate, findings)
            : [];
    }

    private static int PlaceOf(DocumentRole role) => role switch { DocumentRole.Cover => 0, DocumentRole.Enclosed => 1, _ => 2 };

    private static bool IsOfDocument(string name) =>
        name.EndsWith(InFolder, StringComparison.Ordinal) && name.IndexOf('/', StringComparison.Ordinal) == name.Length - InFolder.Length;
}
