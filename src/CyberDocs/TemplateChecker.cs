using CyberDocs.Files;
using CyberDocs.Generation;
using CyberDocs.Reading;
using CyberDocs.Templating;
using CyberDocs.Templating.Checking;
using CyberDocs.Templating.Functions;
using CyberDocs.Templating.Scripting;
using CyberDocs.Vocabulary;

namespace CyberDocs;

/// <summary>
/// Checks templates without data: every branch, the names of the vocabulary, calls, includes, and the nesting of the markup.
/// What cannot be known without data is not complained about. Stateless and thread-safe.
/// </summary>
public static class TemplateChecker
{
    private const string Ending = ".sbn-html";

    /// <summary>Checks folders laid over the built-in templates, their editions and their lists of documents included.</summary>
    /// <param name="folders">The folders, first wins, as in <see cref="CyberDocsOptions.TemplateFolders"/>; none checks the built-in templates alone.</param>
    /// <param name="cancellation">Stops between statements.</param>
    /// <returns>What is wrong, in the order of the documents; places name templates as includes do.</returns>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<string> folders, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var library = TemplateLibrary.Load(folders);
        var findings = new FindingCollector();
        findings.AddRange(library.Findings);
        CheckEditions(library, folders, findings);
        var named = new HashSet<SourcePlace>();
        var parsed = new ScriptLibrary(library.Templates, TemplateOptions.Default, static () => BuiltInLibrary.Root);
        var walk = new TemplateWalk(parsed, DossierVocabulary.WithoutData().Type, DossierFigures.AllNames, findings, cancellation)
        {
            PictureNamed = (name, place) =>
            {
                if (named.Add(place))
                {
                    library.Pictures.Find(name, place, findings, InputLimits.Default);
                }
            },
        };
        foreach (var document in library.Documents)
        {
            walk.CheckDocument(document.Template);
        }

        // Documents that are not part of a set, such as the one of changes; partials that a folder no longer uses are nobody's concern.
        foreach (var name in BuiltInFiles.Templates().Keys.Where(name => name.EndsWith(Ending, StringComparison.Ordinal) && !walk.HasSeen(name))
            .Order(StringComparer.Ordinal))
        {
            if (IsDocument(parsed, name))
            {
                walk.CheckDocument(name);
            }
        }

        foreach (var name in folders.SelectMany(NamesIn).Distinct(StringComparer.Ordinal).Where(name => !walk.HasSeen(name)))
        {
            if (IsDocument(parsed, name))
            {
                walk.CheckDocument(name);
            }
            else
            {
                walk.CheckPart(name);
            }

            findings.Add(TemplateFindings.TemplateNotUsed.At(new SourcePlace(name)));
        }

        return findings.Findings;
    }

    private static void CheckEditions(TemplateLibrary library, IReadOnlyList<string> folders, FindingCollector findings)
    {
        string[] forms = [.. OfficialForm.All.Select(form => form.Id).Union(library.Documents.Select(document => document.Id), StringComparer.Ordinal)];
        findings.AddRange(library.OwnEditions.SelectMany(edition => EditionCheck.Of(edition, library.Editions, library.CarryMaps, forms)));
        findings.AddRange(library.OwnCarryMaps.SelectMany(map => CarryCheck.Of(map, library.Editions)));
        foreach (var folder in folders)
        {
            var names = FolderWalk.Files(folder).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));
            findings.AddRange(TemplateLibrary.NotRead(names, forms)
                .Select(name => EditionFindings.FileNotRead.At(new SourcePlace(Path.Combine(folder, name)))));
        }
    }

    private static bool IsDocument(ScriptLibrary templates, string name) =>
        templates.Find(name)?.Text.Text.Contains("<document", StringComparison.Ordinal) == true;

    private static IEnumerable<string> NamesIn(string folder) =>
        FolderWalk.Files(folder).Where(file => file.EndsWith(Ending, StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
