using System.Security.Cryptography;
using System.Text.Json;

namespace CyberDocs.Generation;

/// <summary>The files of a folder that earlier runs made, as its manifest knows them. Immutable and thread-safe.</summary>
internal sealed class MadeFiles
{
    private readonly Dictionary<string, string> hashes = new(StringComparer.Ordinal);
    private readonly List<string> current = [];

    private MadeFiles()
    {
    }

    /// <summary>What the manifest of a folder lists; nothing when there is none of ours.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">Name of the manifest there.</param>
    public static MadeFiles Of(RootedFolder folder, string name = Manifest.FileName)
    {
        var made = new MadeFiles();
        try
        {
            if (folder.Read(name, limit: InputLimit.FormBytes) is { } bytes)
            {
                using var json = JsonDocument.Parse(bytes);
                made.HasManifest = json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("cyberdocs", out _);
                made.Add(json.RootElement, "files");
                made.current.AddRange(made.hashes.Keys);
                made.AddRun(json.RootElement);
                made.Add(json.RootElement, "earlier_files");
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Somebody else's file of that name.
        }

        return made;
    }

    public bool HasManifest { get; private set; }

    /// <summary>Hash of the dossier's files.</summary>
    public string? DossierSha256 { get; private set; }

    /// <summary>Hash of all that the set was made of; null when that was not kept.</summary>
    public string? Stamp { get; private set; }

    /// <summary>Errors and warnings told when it was made.</summary>
    public (int Errors, int Warnings, string? FirstError) Told { get; private set; }

    /// <summary>Number of files in the set.</summary>
    public int Count => current.Count;

    /// <summary>Whether every file of the set stands as it was made.</summary>
    public bool IsWhole(string root) => current.TrueForAll(name => Has(name, Path.Combine(root, name)));

    /// <summary>Whether a file is one that we made, unchanged since.</summary>
    public bool Has(string name, string path) =>
        name == Manifest.FileName ? HasManifest
        : hashes.TryGetValue(name, out var hash) && new FileInfo(path) is { Exists: true, LinkTarget: null } && HashOf(path) == hash;

    /// <summary>Files of earlier runs that still stand unchanged beside those of this one, in ordinal order.</summary>
    public IReadOnlyList<(string Name, string Sha256)> Beside(IReadOnlySet<string> names, string root) =>
        [.. hashes.Where(each => !names.Contains(each.Key) && Has(each.Key, Path.Combine(root, each.Key)))
            .OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => (each.Key, each.Value))];

    private void AddRun(JsonElement root)
    {
        if (HasManifest)
        {
            DossierSha256 = TextOf(root, "dossier_sha256");
            Stamp = TextOf(root, "inputs_sha256");
            Told = (NumberOf(root, "errors"), NumberOf(root, "warnings"), TextOf(root, "first_error"));
        }
    }

    private static string? TextOf(JsonElement root, string key) =>
        root.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int NumberOf(JsonElement root, string key) =>
        root.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : 0;

    private void Add(JsonElement root, string list)
    {
        if (!HasManifest || !root.TryGetProperty(list, out var files) || files.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        foreach (var file in files.EnumerateArray())
        {
            if (file.ValueKind == JsonValueKind.Object && file.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String
                && file.TryGetProperty("sha256", out var hash) && hash.ValueKind == JsonValueKind.String
                && Path.GetFileName(name.GetString()) == name.GetString())
            {
                hashes[name.GetString()!] = hash.GetString()!;
            }
        }
    }

    private static string HashOf(string path)
    {
        using var file = ForeignFile.Open(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
