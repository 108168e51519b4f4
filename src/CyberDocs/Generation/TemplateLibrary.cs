using System.Collections.Frozen;
using CyberDocs.Files;
using CyberDocs.Reading;
using CyberDocs.Redaction;
using CyberDocs.Templating;

namespace CyberDocs.Generation;

/// <summary>The built-in templates and editions with folders laid over them: same name wins. Immutable and thread-safe.</summary>
internal sealed class TemplateLibrary(
    ITemplateSource templates,
    EditionSet editions,
    IReadOnlyList<SubmissionDocument> documents,
    IReadOnlyDictionary<string, DisclosureProfile> profiles,
    IReadOnlyDictionary<string, Finding> refusedProfiles,
    IReadOnlyList<CarryMap> carryMaps,
    IReadOnlyList<Edition> ownEditions,
    IReadOnlyList<CarryMap> ownCarryMaps,
    TemplatePictures pictures,
    IReadOnlyList<Finding> findings)
{
    private const string EditionFolder = "editions/";
    private const string CarryFolder = "editions/carry/";
    private const string ProfileFolder = "profiles/";

    private readonly IReadOnlyList<SubmissionDocument> beside = [.. documents.Where(document => !document.IsOfSet)];

    public ITemplateSource Templates { get; } = templates;

    public EditionSet Editions { get; } = editions;

    /// <summary>The documents of the set in order, internal papers last.</summary>
    public IReadOnlyList<SubmissionDocument> Documents { get; } = [.. documents.Where(document => document.IsOfSet)];

    /// <summary>The document that compares two dossiers.</summary>
    public SubmissionDocument Comparison => Beside(DocumentRole.Comparison);

    /// <summary>The document that compares them on one page.</summary>
    public SubmissionDocument Brief => Beside(DocumentRole.Brief);

    /// <summary>Profiles of disclosure by id.</summary>
    public IReadOnlyDictionary<string, DisclosureProfile> Profiles { get; } = profiles;

    /// <summary>What is wrong with a profile that cannot be used, by its id.</summary>
    public IReadOnlyDictionary<string, Finding> RefusedProfiles { get; } = refusedProfiles;

    /// <summary>How answers go from one edition to the next; a later map wins over an earlier one.</summary>
    public IReadOnlyList<CarryMap> CarryMaps { get; } = carryMaps;

    /// <summary>Editions that folders hold, those among them that another replaces.</summary>
    public IReadOnlyList<Edition> OwnEditions { get; } = ownEditions;

    /// <summary>Carry maps that folders hold.</summary>
    public IReadOnlyList<CarryMap> OwnCarryMaps { get; } = ownCarryMaps;

    /// <summary>Pictures beside the templates.</summary>
    public TemplatePictures Pictures { get; } = pictures;

    /// <summary>What is wrong with editions, profiles and descriptions of documents.</summary>
    public IReadOnlyList<Finding> Findings { get; } = findings;

    /// <summary>A document that is no part of the set.</summary>
    public SubmissionDocument Beside(DocumentRole role) => beside.First(document => document.Role == role);

    /// <param name="folders">Laid over the built-in files, first wins.</param>
    /// <param name="sources">Asked for templates before the folders.</param>
    public static TemplateLibrary Load(IReadOnlyList<string> folders, params IReadOnlyList<ITemplateSource> sources)
    {
        var embedded = BuiltInFiles.Templates();
        var templates = embedded.Where(file => file.Key.EndsWith(".sbn-html", StringComparison.Ordinal))
            .Select(file => new TemplateText(file.Key, System.Text.Encoding.UTF8.GetString(file.Value)));
        var findings = new FindingCollector();
        var (editions, ownEditions) = EditionsOf(embedded, folders, findings);
        var carryMaps = DataFiles(CarryFolder, embedded, folders, findings)
            .Select(file => CarryBinder.Bind(YamlDataReader.Read(file.Content, file.Name, findings), findings))
            .OfType<CarryMap>()
            .ToList();
        var refused = new Dictionary<string, Finding>(StringComparer.Ordinal);
        var source = new LayeredTemplateSource(
            [.. sources, .. folders.Select(folder => new FolderTemplateSource(folder)), new MemoryTemplateSource([.. templates])]);
        return new TemplateLibrary(
            source,
            editions,
            DocumentFolders.Read(embedded, folders, name => IsThere(source, name), findings),
            ProfilesOf(embedded, folders, findings, refused),
            refused,
            carryMaps,
            ownEditions,
            [.. carryMaps.Where(map => !embedded.ContainsKey(map.Origin.Place.File ?? ""))],
            new TemplatePictures(folders),
            findings.Findings);
    }

    // One that may not be read is there: rendering it says why.
    private static bool IsThere(LayeredTemplateSource source, string name)
    {
        try
        {
            return source.TryGet(name, out _);
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }

    // Clause tables lie beside the editions of forms that refer to them.
    private static (EditionSet All, IReadOnlyList<Edition> Own) EditionsOf(
        FrozenDictionary<string, byte[]> embedded, IReadOnlyList<string> folders, FindingCollector findings)
    {
        var editions = new List<Edition?>();
        var guidelines = new List<Guideline?>();
        foreach (var file in DataFiles(EditionFolder, embedded, folders, findings))
        {
            var root = YamlDataReader.Read(file.Content, file.Name, findings);
            if (GuidelineBinder.Binds(root))
            {
                guidelines.Add(GuidelineBinder.Bind((DataMap)root!, findings));
            }
            else
            {
                editions.Add(EditionBinder.Bind(root, findings));
            }
        }

        var set = new EditionSet(editions.OfType<Edition>(), guidelines.OfType<Guideline>());
        findings.AddRange(ClauseCheck.Of(set));
        findings.AddRange(FiscalYearCheck.Of(set));
        return (set, [.. editions.OfType<Edition>().Where(edition => !embedded.ContainsKey(edition.Origin.Place.File ?? ""))]);
    }

    // One that is wrong takes the place of another of its id all the same: that may hide less than was meant.
    private static Dictionary<string, DisclosureProfile> ProfilesOf(
        FrozenDictionary<string, byte[]> embedded, IReadOnlyList<string> folders, FindingCollector findings, Dictionary<string, Finding> refused)
    {
        var profiles = new Dictionary<string, DisclosureProfile>(StringComparer.Ordinal);
        foreach (var file in DataFiles(ProfileFolder, embedded, folders, findings))
        {
            var told = findings.Findings.Count;
            var root = YamlDataReader.Read(file.Content, file.Name, findings);
            if (ProfileBinder.Bind(root, findings) is { } profile)
            {
                profiles[profile.Id] = profile;
                refused.Remove(profile.Id);
            }
            else
            {
                var id = ((root as DataMap)?.Find("id") as DataScalar)?.Text.Trim() ?? Path.GetFileNameWithoutExtension(file.Name);
                profiles.Remove(id);
                if (findings.Findings.Skip(told).OrderByDescending(finding => finding.Severity).FirstOrDefault() is { } wrong)
                {
                    refused[id] = wrong;
                }
            }
        }

        return profiles;
    }

    // Built-in files first: a later one with the same ids inside replaces an earlier one.
    private static IEnumerable<(string Name, byte[] Content)> DataFiles(
        string kind, FrozenDictionary<string, byte[]> embedded, IReadOnlyList<string> folders, FindingCollector findings)
    {
        foreach (var (name, content) in embedded.Where(file => IsDataFile(file.Key, kind)).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            yield return (name, content);
        }

        foreach (var folder in folders.Reverse())
        {
            var files = new RootedFolder(folder);
            foreach (var name in files.Names(kind.TrimEnd('/'), name => name.EndsWith(".yaml", StringComparison.Ordinal)))
            {
                var place = Path.Combine(folder, name);
                if (FolderFiles.Read(files, name, place, findings) is { } content)
                {
                    yield return (place, content);
                }
            }
        }
    }

    /// <summary>Data files of editions and carry maps in a folder that <see cref="Load"/> does not read, because of their names or where they lie.</summary>
    /// <param name="names">Relative names of all its files, with forward slashes.</param>
    /// <param name="forms">Ids of forms.</param>
    public static IEnumerable<string> NotRead(IEnumerable<string> names, IReadOnlyCollection<string> forms) =>
        names.Where(name => IsYaml(name) && IsMeantAsEdition(name, forms) && !IsDataFile(name, EditionFolder) && !IsDataFile(name, CarryFolder));

    private static bool IsYaml(string name) =>
        name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static bool IsMeantAsEdition(string name, IReadOnlyCollection<string> forms)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        return name.StartsWith("edition", StringComparison.OrdinalIgnoreCase) || name.StartsWith("carry/", StringComparison.OrdinalIgnoreCase)
            || forms.Append(GuidelineBinder.Form).Any(form => file.StartsWith(form + ".", StringComparison.Ordinal));
    }

    private static bool IsDataFile(string name, string kind) =>
        name.StartsWith(kind, StringComparison.Ordinal) && name.EndsWith(".yaml", StringComparison.Ordinal)
        && !name.AsSpan(kind.Length).Contains('/');
}
